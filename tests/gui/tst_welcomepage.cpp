// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "gui/importdialogrig.h"
#include "pages/welcomepage.h"
#include "support/quiet.h"
#include "theme/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;

class TestWelcomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }
    void init() { failOnUnexpectedWarnings(); }

    void isDueUntilItIsEnded()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(s("settings.ini"));
        {
            Settings settings(file);
            QVERIFY(WelcomePage::isDue(settings));
            settings.setChoice(s("lastConnection"), s("practice-walead")); // what the window writes at once
            QVERIFY(WelcomePage::isDue(settings));
        }
        Settings second(file);
        QVERIFY(WelcomePage::isDue(second));
        WelcomePage::end(second);
        QVERIFY(!WelcomePage::isDue(second));
        QVERIFY(!WelcomePage::isDue(*std::make_unique<Settings>(file)));
    }

    void isNotForAProfileThatWasUsedBefore()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(s("settings.ini")));
        settings.setChoice(s("lastConnection"), s("practice-puffle"));
        QVERIFY(!WelcomePage::isDue(settings));
    }

    void asksForEachWay()
    {
        WelcomePage page;
        page.resize(1048, 710);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy sample(&page, &WelcomePage::sampleRequested);
        QSignalSpy connection(&page, &WelcomePage::connectionRequested);
        QSignalSpy guide(&page, &WelcomePage::guideRequested);
        QSignalSpy dismissed(&page, &WelcomePage::dismissed);
        const QList<std::pair<const char *, QSignalSpy *>> ways{
            {"trySample", &sample}, {"welcomeConnection", &connection}, {"welcomeGuide", &guide}, {"dismissWelcome", &dismissed}};
        for (const auto &[name, spy] : ways) {
            QTest::mouseClick(page.findChild<QPushButton *>(s(name)), Qt::LeftButton);
            QCOMPARE(spy->count(), 1);
        }
    }

    /// In the smallest window nothing is cut off: what does not fit can be scrolled to, and nothing needs scrolling sideways.
    void fitsASmallWindow()
    {
        WelcomePage page;
        page.resize(640, 420);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(page.findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
    }

    /// The one click: what the button is for, with the list it is about, lands at the review.
    void theSampleListComesToItsReview()
    {
        ImportDialogRig rig;
        rig.dialog.openWithText(WelcomePage::sampleList(), WelcomePage::sampleName());
        rig.dialog.review();
        QVERIFY(rig.isReviewing());
        QVERIFY(rig.rows()->rowCount() > 30);
        QVERIFY(rig.count("chip_ready").toInt() > 10);
        QVERIFY(rig.count("chip_invalid").toInt() > 0);
        QVERIFY(rig.primary()->isEnabled());
    }

    /// Only the source that it was asked for goes past the columns.
    void aLaterSourceIsLookedAtAgain()
    {
        ImportDialogRig rig;
        rig.dialog.openWithText(s("\n"), s("Nothing in it"));
        rig.dialog.review();
        rig.dialog.openWithText(s("who;what\njohn-doe;x\njane-smith;y\n"), s("Unclear"));
        QTRY_VERIFY(rig.primary()->isEnabled());
        rig.forward();
        QTRY_VERIFY(rig.find<QPushButton>("guessAnewLink") != nullptr);
        QVERIFY(!rig.table()->isVisible());
    }
};

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
