// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/guidetopics.h"
#include "gui/rosterwindowrig.h"
#include "helpkeys.h"
#include "pages/historypage.h"
#include "pages/welcomepage.h"
#include "whatsthis.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDirIterator>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTextEdit>
#include <QWhatsThis>

using namespace Muster;
using namespace Muster::Test;

namespace {

/// What a user can act on: it takes the keyboard, or is a button.
bool isControl(const QWidget &widget)
{
    if (qobject_cast<const QAbstractButton *>(&widget))
        return true;
    if (qobject_cast<const QHeaderView *>(&widget) || widget.focusProxy())
        return false;
    return widget.focusPolicy() & Qt::TabFocus;
}

/// Those without a word, by class, object name and text.
QString speechless(const QWidget &window)
{
    QStringList found;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!isControl(*widget) || !whatsThisFor(*widget).isEmpty())
            continue;
        QString path;
        for (const QWidget *each = widget; each != nullptr; each = each->isWindow() ? nullptr : each->parentWidget())
            path += QStringLiteral(" < ") + QLatin1String(each->metaObject()->className()) + QLatin1Char(' ') + each->objectName();
        found << path;
    }
    return found.join(QLatin1Char('\n'));
}

} // namespace

class TestWhatsThis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    /// The nearest says it: the control itself, its name, its class, or what it stands in; never what is outside its window.
    void theNearestSaysIt()
    {
        QWidget window;
        window.setObjectName(QStringLiteral("blocklistTable"));
        auto *box = new QWidget(&window);
        auto *button = new QPushButton(box);
        QCOMPARE(whatsThisFor(*button), whatsThisOfName(QStringLiteral("blocklistTable")));
        box->setObjectName(QStringLiteral("reasonBars"));
        QCOMPARE(whatsThisFor(*button), whatsThisOfName(QStringLiteral("reasonBars")));
        button->setObjectName(QStringLiteral("blockButton"));
        QCOMPARE(whatsThisFor(*button), whatsThisOfName(QStringLiteral("blockButton")));
        button->setWhatsThis(QStringLiteral("Its own"));
        QCOMPARE(whatsThisFor(*button), QStringLiteral("Its own"));
        QWidget other(&window, Qt::Window);
        QCOMPARE(whatsThisFor(other), QString());
    }

    void theWindowAndItsPages()
    {
        RosterRig rig;
        QCOMPARE(speechless(*rig.window), QString());
        rig.window->showHistory();
        QCOMPARE(speechless(*rig.window), QString());
        rig.open(Provider::Puffle, QStringLiteral("Newsletter warm-up"));
        QVERIFY(rig.roster());
        QCOMPARE(speechless(*rig.window), QString());
        const WelcomePage welcome;
        QCOMPARE(speechless(welcome), QString());
    }

    void theDialogsOfABlocklist_data()
    {
        QTest::addColumn<QString>("button");
        for (const char *button : {"blockButton", "verifyButton", "exportButton"})
            QTest::newRow(button) << QString::fromLatin1(button);
    }
    void theDialogsOfABlocklist()
    {
        QFETCH(QString, button);
        RosterRig rig;
        QTest::mouseClick(rig.page()->findChild<QPushButton *>(button), Qt::LeftButton);
        QTRY_VERIFY(rig.dialog());
        QCOMPARE(speechless(*rig.dialog()), QString());
        QVERIFY(!guideTopicFor(*rig.dialog()).isEmpty());
    }

    /// No dialog is forgotten: each has a text of its own for whatever in it has none.
    void everyDialogIsKnown()
    {
        static const QSet<QString> withoutControlsOfTheirOwn{QStringLiteral("importdialog")}; // all of its parts have theirs
        QDirIterator headers(QStringLiteral(MUSTER_TEST_DATA "/../../ui/dialogs"), {QStringLiteral("*dialog.h")});
        int dialogs = 0;
        while (headers.hasNext()) {
            QFile header(headers.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            static const QRegularExpression declared(QStringLiteral("class (\\w*Dialog) : public"));
            const QString name = declared.match(QString::fromUtf8(header.readAll())).captured(1);
            if (name.isEmpty() || withoutControlsOfTheirOwn.contains(name.toLower()))
                continue;
            QVERIFY2(!whatsThisOfName(name).isEmpty(), qPrintable(name));
            ++dialogs;
        }
        QVERIFY(dialogs > 10);
    }

    void everyPlaceHasATopicThatThereIs()
    {
        RosterRig rig;
        QStringList known;
        for (const GuideTopic &topic : guideTopics())
            known << topic.id;
        QCOMPARE(guideTopicFor(*rig.page()), QStringLiteral("blocklists"));
        QCOMPARE(guideTopicFor(*rig.window), QStringLiteral("first-steps"));
        rig.window->showHistory();
        QCOMPARE(guideTopicFor(*rig.window->findChild<HistoryPage *>()), QStringLiteral("jobs"));
        QVERIFY(known.contains(QStringLiteral("blocklists")) && known.contains(QStringLiteral("first-steps")));
        const QWidget nowhere;
        QCOMPARE(guideTopicFor(nowhere), QString());
    }

    void f1AsksForTheGuideAlsoInADialog()
    {
        RosterRig rig;
        HelpKeys keys;
        QSignalSpy asked(&keys, &HelpKeys::guideRequested);
        rig.page()->focusRows();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.takeFirst().constFirst().toString(), QStringLiteral("blocklists"));
        QTest::mouseClick(rig.page()->findChild<QPushButton *>(QStringLiteral("blockButton")), Qt::LeftButton);
        QTRY_VERIFY(rig.dialog());
        QTRY_VERIFY(rig.dialog()->isActiveWindow());
        QTest::keyClick(rig.dialog(), Qt::Key_F1);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), QStringLiteral("importing"));
    }

    void shiftF1SaysWhatTheControlDoes()
    {
        RosterRig rig;
        HelpKeys keys;
        QSignalSpy asked(&keys, &HelpKeys::guideRequested);
        auto *button = rig.page()->findChild<QPushButton *>(QStringLiteral("blockButton"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_F1, Qt::ShiftModifier);
        const auto said = [] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            return std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
                return window->isVisible() && window->inherits("QWhatsThat");
            });
        };
        QTRY_VERIFY(said());
        QCOMPARE(asked.count(), 0);
        QWhatsThis::hideText();
    }

    /// In the mode that the menu enters, a click says it and does nothing else.
    void aClickInTheModeSaysIt()
    {
        RosterRig rig;
        HelpKeys keys;
        auto *button = rig.page()->findChild<QPushButton *>(QStringLiteral("verifyButton"));
        QVERIFY(button->whatsThis().isEmpty());
        HelpKeys::enterWhatsThisMode();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!rig.dialog());
        QCOMPARE(button->whatsThis(), whatsThisOfName(QStringLiteral("verifyButton")));
        QWhatsThis::hideText();
        QWhatsThis::leaveWhatsThisMode();
    }
};

QTEST_MAIN(TestWhatsThis)
#include "tst_whatsthis.moc"
