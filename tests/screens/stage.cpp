// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/stage.h"

#include "dialogs/columnsstep.h"
#include "pages/reasonchips.h"
#include "widgets/chip.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace Muster::Test {

namespace {

QAction *actionCalled(const QList<QAction *> &actions, const QString &text)
{
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

void Stage::tidyUp()
{
    prompts.confirms = true;
    prompts.way = 0; // what is half done in a dialog may be dropped
    for (int i = 0; i < 8 && (QApplication::activePopupWidget() != nullptr || dialog() != nullptr); ++i) {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        else
            dialog()->close();
        QTest::qWait(1);
    }
    const auto dialogs = window->findChildren<QDialog *>();
    for (QDialog *open : dialogs)
        open->close();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *other : windows) {
        if (other != window.get() && other->isVisible())
            other->close();
    }
    if (!running.isEmpty()) {
        jobs->cancel(running);
        (void)ends(running);
        running = {};
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::setActiveWindow(window.get());
    QTest::keyClick(window.get(), Qt::Key_Escape);
    window->showConnection(ConnectionService::practiceId());
    QVERIFY(page());
    QTRY_COMPARE(page()->model().state(), BlockedLeadsModel::State::Loaded);
    settle();
}

bool Stage::goTo(Provider provider, const QString &campaign)
{
    open(provider, campaign);
    return roster() != nullptr && roster()->context().title == campaign;
}

bool Stage::act(const char *context, const char *text)
{
    const QString wanted = QCoreApplication::translate(context, text);
    const auto *frame = qobject_cast<PageFrame *>(window->findChild<QStackedWidget *>()->currentWidget());
    QAction *action = frame != nullptr ? actionCalled(frame->pageActions(), wanted) : nullptr;
    if (action == nullptr)
        action = actionCalled(window->findChildren<QAction *>(), wanted);
    // What a selection allows follows it.
    if (action == nullptr || !QTest::qWaitFor([action] { return action->isEnabled(); })) {
        qWarning("there is no action %s to trigger", text);
        return false;
    }
    QApplication::setActiveWindow(window.get());
    action->trigger();
    return true;
}

bool Stage::act(const char *objectName)
{
    auto *action = window->findChild<QAction *>(QLatin1String(objectName));
    if (action == nullptr || !action->isEnabled()) {
        qWarning("there is no action %s to trigger", objectName);
        return false;
    }
    QApplication::setActiveWindow(window.get());
    action->trigger();
    return true;
}

QWidget *Stage::opened() const
{
    const auto shown = [this]() -> QWidget * {
        if (QWidget *modal = dialog())
            return modal;
        const auto dialogs = window->findChildren<QDialog *>();
        for (QDialog *open : dialogs) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    };
    (void)QTest::qWaitFor([&shown] { return shown() != nullptr; });
    settle();
    return shown();
}

QWidget *Stage::beside(const char *className) const
{
    QWidget *found = nullptr;
    (void)QTest::qWaitFor([&found, className] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *other : windows) {
            if (other->isVisible() && other->inherits(className))
                found = other;
        }
        return found != nullptr;
    });
    settle();
    return found;
}

void Stage::selectRows(int count) const
{
    auto *rows = roster() != nullptr ? this->rows() : table();
    (void)QTest::qWaitFor([rows, count] { return rows->model()->rowCount() >= count; });
    rows->setFocus();
    QItemSelection selection(rows->model()->index(0, 0), rows->model()->index(count - 1, 0));
    rows->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    rows->selectionModel()->setCurrentIndex(rows->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    settle();
}

QWidget *Stage::importText(const QByteArray &text, int step)
{
    QWidget *shown = opened();
    if (shown == nullptr)
        return nullptr;
    auto *next = shown->findChild<QPushButton *>(QStringLiteral("primaryButton"));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    QTest::keySequence(shown->findChild<QWidget *>(QStringLiteral("pasteArea")), QKeySequence::Paste);
    if (!QTest::qWaitFor([next] { return next->isEnabled(); }))
        return nullptr;
    // What is sure of its columns goes straight to the review.
    if (step > 0)
        next->click();
    settle();
    const QWidget *columns = shown->findChild<ColumnsStep *>();
    if (step > 0 && columns != nullptr && columns->isVisible() != (step == 1))
        (step == 1 ? shown->findChild<QPushButton *>(QStringLiteral("backButton")) : next)->click();
    (void)QTest::qWaitFor([next] { return next->isEnabled(); });
    settle();
    return shown;
}

QSet<QString> Stage::content() const
{
    constexpr int mostRows = 2000;
    QSet<QString> words;
    const auto views = window->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model != nullptr && row < std::min(mostRows, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                words << model->index(row, column).data().toString();
        }
    }
    const auto reasons = window->findChildren<ReasonChips *>();
    for (const ReasonChips *chips : reasons) {
        for (const Chip *chip : chips->findChildren<Chip *>())
            words << chip->label();
    }
    // Of the demo company's custom fields the names are words.
    words << QStringLiteral("industry");
    const auto values = window->findChildren<QLabel *>();
    for (const QLabel *value : values) {
        if (value->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard))
            words << value->text();
    }
    return words;
}

void Stage::settle() const
{
    for (int i = 0; i < 3; ++i)
        QTest::qWait(30); // what is arranged on a worker and laid out afterwards has no one signal in common
}

} // namespace Muster::Test
