// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rosterwindowrig.h"
#include "support/quiet.h"
#include "theme/tokens.h"
#include "widgets/announcing.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/segmentbar.h"
#include "widgets/tag.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>

#include <functional>

using namespace Muster;
using namespace Muster::Test;

namespace {

/// What was last announced in a window.
QString said(const QWidget *window)
{
    const auto *voice = window->findChild<QWidget *>(QStringLiteral("announcement"), Qt::FindDirectChildrenOnly);
    return voice ? voice->accessibleName() : QString();
}

bool takesTab(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isChoice = button && button->autoExclusive(); // the arrow keys go on from the one that has the focus
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr &&
           !widget->isWindow() && !isChoice;
}

/// Its own name, its text, or the label that is its buddy.
QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (interface == nullptr)
        return {};
    const auto labels = interface->relations(QAccessible::Label);
    if (!labels.isEmpty())
        return labels.first().first->text(QAccessible::Name);
    if (qobject_cast<QComboBox *>(widget) != nullptr)
        return widget->accessibleName(); // its text is what is chosen
    return interface->text(QAccessible::Name);
}

QString described(const QWidget *widget)
{
    QString text = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += u' ' + button->text();
    return text + u' ' + widget->accessibleName();
}

QStringList nameless(const QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (takesTab(widget) && nameOf(widget).isEmpty())
            found.append(described(widget));
    }
    return found;
}

QImage around(QWidget *window, const QWidget *widget)
{
    const QRect place(widget->mapTo(window, QPoint(-3, -3)), widget->size() + QSize(6, 6));
    return window->grab(place & window->rect()).toImage();
}

/// Whether one sees that a widget has the focus: a ring in the accent's colour; on a primary button, which has that colour, in its text's.
bool isRing(const QImage &focused, const QImage &plain, bool isButton, QRgb accent)
{
    constexpr int leastRing = 24; // pixels; the text cursor has fewer
    int ring = 0;
    for (int y = 0; y < std::min(focused.height(), plain.height()); ++y) {
        for (int x = 0; x < std::min(focused.width(), plain.width()); ++x) {
            const bool isOther = focused.pixel(x, y) != plain.pixel(x, y);
            ring += isOther && (isButton || focused.pixel(x, y) == accent) ? 1 : 0;
        }
    }
    return ring >= leastRing;
}

/// What goes wrong on the way of Tab through a window: what it does not come to, what shows no ring while it has the focus, no way back.
QStringList troublesOfTab(QWidget *window)
{
    QApplication::setActiveWindow(window);
    QList<QWidget *> wanted;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (takesTab(widget))
            wanted.append(widget);
    }
    if (wanted.isEmpty())
        return {QStringLiteral("nothing takes Tab")};
    QStringList troubles;
    const QRgb accent = color(Token::Accent, window->palette()).rgb();
    wanted.first()->setFocus();
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab); // from here on the keyboard moves the focus, and rings are painted
    QPointer<QWidget> first = window->focusWidget();
    QSet<QWidget *> reached;
    bool isBack = false;
    for (int step = 0; step < 200 && !isBack && window->focusWidget() != nullptr; ++step) {
        QPointer<QWidget> here = window->focusWidget();
        reached.insert(here);
        const QImage focused = around(window, here);
        QTest::keyClick(here.data(), Qt::Key_Tab);
        const bool isButton = qobject_cast<QPushButton *>(here.data()) != nullptr;
        if (here && here->isVisible() && here != window->focusWidget() && !isRing(focused, around(window, here), isButton, accent))
            troubles.append(QStringLiteral("no ring: ") + described(here));
        isBack = window->focusWidget() == first;
    }
    for (QWidget *widget : std::as_const(wanted)) {
        if (!reached.contains(widget))
            troubles.append(QStringLiteral("not reached: ") + described(widget));
    }
    if (!isBack)
        troubles.append(QStringLiteral("Tab does not come back"));
    return troubles;
}

} // namespace

/// What somebody who sees nothing has of the window: every control has a name and is reached by Tab; what looks say, roles and states say.
class TestAccessibility : public QObject
{
    Q_OBJECT

    std::unique_ptr<RosterRig> m_rig;

    void dialogByKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QApplication::setActiveWindow(m_rig->window.get());
        m_rig->table()->setFocus();
        QTest::keyClick(m_rig->table(), key, modifiers);
        QTRY_VERIFY(WindowRig::dialog());
    }
    void importReview()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("new-person-one\nnew-person-two\nnew-person-one\n"));
        dialogByKey(Qt::Key_V, Qt::ControlModifier);
        auto *next = WindowRig::dialog()->findChild<QPushButton *>(QStringLiteral("primaryButton"));
        QApplication::setActiveWindow(WindowRig::dialog());
        QTRY_VERIFY(next->isEnabled());
        auto *table = WindowRig::dialog()->findChild<QWidget *>(QStringLiteral("reviewTable"));
        if (!table->isVisible())
            QTest::keyClick(WindowRig::dialog(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(table->isVisible());
    }

private Q_SLOTS:
    void initTestCase()
    {
        dressApplication();
        m_rig = std::make_unique<RosterRig>();
    }
    void cleanup()
    {
        while (QDialog *open = WindowRig::dialog())
            delete open;
    }
    void cleanupTestCase()
    {
        m_rig.reset();
    }

    void everyControlHasANameAndIsReached_data()
    {
        QTest::addColumn<QString>("what");
        // The last of them are the names of the window's actions.
        for (const char *what : {"blocklist", "draft roster", "frozen roster", "history", "import source", "import review", "verify",
                                 "export", "unblock", "blocklist, dark", "draft roster, dark", "import review, dark", "addCampaign",
                                 "addConnection", "manageConnections", "settings", "rememberedColumns", "requestsAtOnce", "settings, dark"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void everyControlHasANameAndIsReached()
    {
        QFETCH(QString, what);
        const bool isDark = what.endsWith(QLatin1String(", dark"));
        applyTheme(*qApp, isDark ? Appearance::Dark : Appearance::Light);
        what.remove(QLatin1String(", dark"));
        m_rig->show(Provider::WaLead);
        QTRY_COMPARE(m_rig->page()->model().state(), BlockedLeadsModel::State::Loaded);
        if (what == QLatin1String("blocklist"))
            m_rig->table()->selectRow(0);
        else if (what == QLatin1String("draft roster"))
            m_rig->open(Provider::Puffle, QStringLiteral("Newsletter warm-up"));
        else if (what == QLatin1String("frozen roster"))
            m_rig->open(Provider::Puffle, QStringLiteral("Customer stories"));
        else if (what == QLatin1String("history"))
            m_rig->window->findChild<QAction *>(QStringLiteral("history"))->trigger();
        else if (what == QLatin1String("import source"))
            dialogByKey(Qt::Key_N, Qt::ControlModifier);
        else if (what == QLatin1String("import review"))
            importReview();
        else if (what == QLatin1String("verify"))
            dialogByKey(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        else if (what == QLatin1String("export"))
            dialogByKey(Qt::Key_E, Qt::ControlModifier);
        else if (what == QLatin1String("unblock")) {
            m_rig->table()->selectRow(0);
            dialogByKey(Qt::Key_Delete, Qt::NoModifier);
        } else {
            auto *action = m_rig->window->findChild<QAction *>(what);
            QVERIFY(action);
            action->trigger();
            QTRY_VERIFY(WindowRig::dialog());
        }
        QWidget *window = WindowRig::dialog() ? static_cast<QWidget *>(WindowRig::dialog()) : m_rig->window.get();
        QCOMPARE(nameless(window).join(u'\n'), QString());
        QCOMPARE(troublesOfTab(window).join(u'\n'), QString());
    }

    void looksAreRolesAndStates()
    {
        Chip chip(QStringLiteral("Partner"));
        chip.setCount(3);
        chip.setChecked(true);
        QAccessibleInterface *box = QAccessible::queryAccessibleInterface(&chip);
        QCOMPARE(box->role(), QAccessible::CheckBox);
        QVERIFY(box->state().checked);
        QCOMPARE(box->text(QAccessible::Name), QStringLiteral("Partner, 3"));
        Tag tag(QStringLiteral("draft"), TagTone::Neutral);
        QCOMPARE(QAccessible::queryAccessibleInterface(&tag)->role(), QAccessible::StaticText);
        Banner banner;
        QCOMPARE(QAccessible::queryAccessibleInterface(&banner)->role(), QAccessible::AlertMessage);
    }

    void aBarIsAGroupOfItsParts()
    {
        SegmentBar bar;
        bar.setAccessibleName(QStringLiteral("Pipeline"));
        bar.setSegments({{QStringLiteral("sent"), 30, Qt::blue, true},
                         {QStringLiteral("none"), 0, Qt::red},
                         {QStringLiteral("replied"), 10, Qt::green}});
        bar.resize(400, 20);
        bar.show();
        QAccessibleInterface *group = QAccessible::queryAccessibleInterface(&bar);
        QCOMPARE(group->role(), QAccessible::Grouping);
        QCOMPARE(group->childCount(), 3);
        QAccessibleInterface *sent = group->child(0);
        QCOMPARE(sent->text(QAccessible::Name), QStringLiteral("sent: 30 (75.0 %)"));
        QVERIFY(sent->state().checked);
        QVERIFY(group->child(1)->state().invisible);
        QVERIFY(!group->child(2)->state().checked);
        QCOMPARE(group->indexOfChild(group->child(2)), 2);
        QCOMPARE(sent->parent(), group);
        QSignalSpy clicked(&bar, &SegmentBar::clicked);
        QAccessibleActionInterface *action = group->child(2)->actionInterface();
        action->doAction(action->actionNames().first());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toInt(), 2);
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.setFocus();
        QTest::keyClick(&bar, Qt::Key_Right);
        QCOMPARE(group->focusChild(), group->child(2));
    }

    void whatIsAnnouncedIsAnAlertInTheWindow()
    {
        QWidget window;
        QLabel label(&window);
        window.show();
        announce(&label, QStringLiteral("Three people are blocked."));
        QCOMPARE(said(&window), QStringLiteral("Three people are blocked."));
        auto *voice = window.findChild<QWidget *>(QStringLiteral("announcement"));
        QVERIFY(voice && voice->isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(voice)->role(), QAccessible::AlertMessage);
        announce(&label, QStringLiteral("And now?"));
        QCOMPARE(window.findChildren<QWidget *>(QStringLiteral("announcement")).size(), 1);
    }

    void verdictCountsAreAnnounced()
    {
        m_rig->show(Provider::WaLead);
        QTRY_COMPARE(m_rig->page()->model().state(), BlockedLeadsModel::State::Loaded);
        importReview();
        QTRY_COMPARE(said(WindowRig::dialog()), QStringLiteral("Ready, 2; Duplicate in file, 1"));
    }

    void cellsSayTheirColumnAndTheirRow()
    {
        m_rig->show(Provider::WaLead);
        QTRY_COMPARE(m_rig->page()->model().state(), BlockedLeadsModel::State::Loaded);
        const QString first = m_rig->table()->model()->index(0, 0).data().toString();
        QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(m_rig->table())->tableInterface()->cellAt(0, 1);
        QCOMPARE(cell->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name), QStringLiteral("Reason"));
        QCOMPARE(cell->tableCellInterface()->rowHeaderCells().first()->text(QAccessible::Name), first);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
