// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "gui/shownblocklist.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLabel>

using namespace Muster;
using namespace Muster::Test;
using State = BlockedLeadsModel::State;

class TestBlocklistPageStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }

    void emptyListSaysWhatBelongsThere()
    {
        Shown shown;
        QSignalSpy counted(shown.page.get(), &BlocklistPage::countChanged);
        QVERIFY(shown.load({}));
        QTRY_VERIFY(shown.emptyState()->isVisible());
        QVERIFY(!shown.table->isVisible());
        QVERIFY(!shown.search->isVisible());
        QSignalSpy block(shown.page.get(), &BlocklistPage::blockRequested);
        QPushButton *button = shown.buttonIn(shown.placeholder(), s("Block people…"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(block.size(), 1);
        QVERIFY(!shown.part("exportButton")->isEnabled());
    }

    void noMatchOffersToClear()
    {
        Shown shown;
        QVERIFY(shown.load());
        QTest::keyClicks(shown.search, s("nobody-like-this"));
        QTRY_VERIFY(shown.placeholder()->isVisible());
        QVERIFY(shown.search->isVisible());
        QVERIFY(!shown.part("exportButton")->isEnabled());
        QPushButton *button = shown.buttonIn(shown.placeholder(), s("Clear filters"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(shown.table->isVisible());
        QCOMPARE(shown.names().size(), 5);
    }

    void failureSaysWhyAndRetries()
    {
        Shown shown;
        shown.list.expectPage(0).reply(500, "{\"message\":\"the database is down\"}");
        shown.page->reload();
        QTRY_COMPARE(shown.page->model().state(), State::Failed);
        QTRY_VERIFY(shown.emptyState()->isVisible());
        QVERIFY(shown.emptyState()->accessibleName().contains(s("WaLead")));
        QPushButton *details = shown.buttonIn(shown.placeholder(), s("Details"));
        QVERIFY(details);
        QTest::mouseClick(details, Qt::LeftButton);
        bool told = false;
        for (const QLabel *label : shown.placeholder()->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(s("the database is down")));
        QVERIFY(told);

        shown.list.expectList(fivePeople());
        QPushButton *retry = shown.buttonIn(shown.placeholder(), s("Retry"));
        QVERIFY(retry);
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_COMPARE(shown.names().size(), 5);
        QTRY_VERIFY(shown.table->isVisible());
    }

    void offlineKeepsTheOldRows()
    {
        Shown shown;
        QVERIFY(shown.load());
        shown.list.expectPage(0).refuse();
        QTest::keyClick(shown.page.get(), Qt::Key_F5);
        QVERIFY(shown.settled());
        QTRY_VERIFY(shown.banner()->isVisible());
        QCOMPARE(shown.banner()->accessibleName(), s("Offline."));
        QVERIFY(shown.table->isVisible());
        QCOMPARE(shown.names().size(), 5);
        shown.list.expectList(fivePeople());
        QTest::mouseClick(shown.buttonIn(shown.banner(), s("Retry")), Qt::LeftButton);
        QTRY_VERIFY(shown.list.network.isUsedUp());
        QVERIFY(shown.settled());
        QVERIFY(!shown.banner()->isVisible());
    }

    void partlyLoadedRowsStayUsable()
    {
        Shown shown;
        shown.list.expectPage(0, fivePeople());
        shown.list.expectPage(5).reply(503);
        shown.page->reload();
        QTRY_VERIFY(shown.banner()->isVisible());
        QCOMPARE(shown.page->model().state(), State::PartlyLoaded);
        QVERIFY(shown.table->isVisible());
        QSignalSpy asked(shown.page.get(), &BlocklistPage::exportRequested);
        shown.click("exportButton");
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.at(0).at(1).toString().endsWith(s("-partial")));
    }

    void loadingCanBeStopped()
    {
        Shown shown;
        shown.list.expectPage(0, fivePeople());
        shown.list.expectPage(5).hang();
        shown.page->reload();
        QTRY_COMPARE(shown.names().size(), 5);
        QVERIFY(!shown.part("exportButton")->isEnabled());
        QPushButton *stop = shown.buttonIn(shown.page.get(), s("Stop"));
        QVERIFY(stop);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(shown.page->model().state(), State::PartlyLoaded);
        QTRY_VERIFY(shown.banner()->isVisible());
        QVERIFY(!shown.buttonIn(shown.page.get(), s("Stop")));
    }

    void slowLoadSaysSo()
    {
        Shown shown;
        shown.list.expectPage(0).hang();
        shown.page->reload();
        QVERIFY(!shown.placeholder()->isVisible()); // a quick answer is not worth a flicker
        QTRY_VERIFY(shown.placeholder()->isVisible());
        QVERIFY(shown.buttonIn(shown.placeholder(), s("Stop")));
    }

    void refusedKeyAsksForAnother()
    {
        Shown shown;
        shown.list.expectPage(0).reply(401);
        shown.page->reload();
        QTRY_COMPARE(shown.page->model().state(), State::Failed);
        QTRY_VERIFY(shown.emptyState()->isVisible());
        QSignalSpy asked(shown.page.get(), &BlocklistPage::keyRequested);
        QPushButton *button = shown.buttonIn(shown.placeholder(), s("Enter the key…"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void campaignBlocksCannotBeLiftedHere()
    {
        Shown shown({CampaignId(s("c1"))});
        shown.list.network.expect("GET", s("/v1/campaigns/c1/blocked-leads?skip=0&take=100"))
            .reply(200, ScriptedBlocklist::page({{{}, s("anna"), {}, s("2026-02-01T00:00:00.000Z")}}));
        shown.list.network.expect("GET", s("/v1/campaigns/c1/blocked-leads?skip=1&take=100")).reply(200, "[]");
        shown.page->reload();
        QVERIFY(shown.settled());
        QSignalSpy asked(shown.page.get(), &BlocklistPage::unblockRequested);
        shown.clickRow(0);
        auto *unblock = shown.part("unblockSelection");
        QVERIFY(unblock->isVisible());
        QVERIFY(!unblock->isEnabled());
        QVERIFY(unblock->toolTip().contains(s("WaLead")));
        auto *sentence = shown.part<QLabel>("unblockObstacle");
        for (const int width : {1048, 668}) { // the window at 1280 and at 900
            shown.page->resize(width, 500);
            QTRY_COMPARE(sentence->parentWidget()->width(), width);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QVERIFY(sentence->isVisible());
            const QRect needed =
                sentence->fontMetrics().boundingRect(QRect(0, 0, sentence->width(), 1000), Qt::TextWordWrap, sentence->text());
            QVERIFY2(needed.height() <= sentence->height() && needed.width() <= sentence->width(), qPrintable(s("at %1").arg(width)));
            QVERIFY(sentence->geometry().right() <= width);
        }
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QCOMPARE(asked.size(), 0);
    }
};

QTEST_MAIN(TestBlocklistPageStates)
#include "tst_blocklistpagestates.moc"
