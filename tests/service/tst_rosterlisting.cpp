// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rosterreading.h"

#include <QTest>

using namespace Muster;
using namespace Muster::Test;

class TestRosterListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllPagesInTheServersOrder_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("backwards");
        for (const int rows : {0, 1, 9, 10, 11, 95, 100}) {
            QTest::addRow("%d", rows) << rows << false;
            QTest::addRow("%d, answered last first", rows) << rows << true;
        }
    }

    void readsAllPagesInTheServersOrder()
    {
        QFETCH(int, rows);
        QFETCH(bool, backwards);
        ShiftingRoster server;
        server.fill(rows);
        if (backwards)
            server.pick = [](qsizetype waiting) { return waiting - 1; };
        Reading reading(server);
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), server.ids());
        QVERIFY(!reading.listing->changedMeanwhile());
        QCOMPARE(reading.listing->total(), std::optional<qint64>(rows));
        QCOMPARE(reading.told.size(), rows);
        const int behindAFullLastPage = rows > 0 && rows % 10 == 0 ? 1 : 0;
        QCOMPARE(server.asked.size(), std::max(1, (rows + 9) / 10) + behindAFullLastPage); // each page once
        QVERIFY(server.mostUnderWay <= 8);
    }

    void severalPagesAtOnceButNotMore()
    {
        ShiftingRoster server;
        server.fill(200);
        Reading reading(server, {{}, false, 3});
        QVERIFY(reading.end());
        QCOMPARE(server.mostUnderWay, 3);
        QCOMPARE(reading.lastLoaded, 200);
        QCOMPARE(reading.lastTotal, 200);
    }

    void withoutATotalUntilAPageIsEmpty_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 9, 10, 35, 40})
            QTest::addRow("%d", rows) << rows;
    }

    void withoutATotalUntilAPageIsEmpty()
    {
        QFETCH(int, rows);
        ShiftingRoster server;
        server.tellsTotal = false;
        server.tellsLimit = false;
        server.fill(rows);
        Reading reading(server);
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), server.ids());
        QVERIFY(!reading.listing->changedMeanwhile());
        QVERIFY(!reading.listing->total());
        QCOMPARE(reading.lastTotal, rows > 0 ? -1 : 0);
    }

    void byCursorWhereTheServerOffersThat()
    {
        ShiftingRoster server;
        server.byCursor = true;
        server.fill(35);
        Reading reading(server);
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), server.ids());
        QCOMPARE(server.asked, (QStringList{QStringLiteral("page 1"), QStringLiteral("after r9"), QStringLiteral("after r19"),
                                            QStringLiteral("after r29")}));
        QVERIFY(!reading.listing->changedMeanwhile());
    }

    void byCursorNobodyIsMissed()
    {
        ShiftingRoster server;
        server.byCursor = true;
        server.fill(35);
        server.before = [&](int answered) {
            if (answered == 2)
                server.rows.removeFirst();
        };
        Reading reading(server);
        QVERIFY(reading.end());
        QCOMPARE(reading.ids().size(), 35); // who went was read already
        QVERIFY(reading.listing->changedMeanwhile());
    }

    void aCursorThatGoesRoundEnds()
    {
        ShiftingRoster server;
        server.byCursor = true;
        server.ignoresPages = true;
        server.fill(35);
        for (ShiftingRoster::Row &row : server.rows)
            row.id = QStringLiteral("x"); // all rows are one, and behind it begins the list anew
        Reading reading(server);
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), QStringList{QStringLiteral("x")});
        QVERIFY(reading.listing->isShort());
    }

    void aCursorThatLeadsBackToTheBeginningIsNoEnd()
    {
        ShiftingRoster server;
        server.byCursor = true;
        server.ignoresPages = server.ignoresCursors = true;
        server.tellsTotal = false;
        server.fill(35);
        Reading reading(server);
        QVERIFY(reading.end());
        QCOMPARE(reading.ids().size(), 10);
        QVERIFY(reading.listing->isShort());
        server.ignoresPages = server.ignoresCursors = false;
        Reading whole(server);
        QVERIFY(whole.end());
        QCOMPARE(whole.ids(), server.ids());
        QVERIFY(!whole.listing->isShort());
    }

    void aServerThatDoesNotPage_data()
    {
        QTest::addColumn<bool>("tellsTotal");
        QTest::addColumn<bool>("changed");
        QTest::newRow("and tells a total") << true << true; // some are missing
        QTest::newRow("and tells none") << false << false;
    }

    void aServerThatDoesNotPage()
    {
        QFETCH(bool, tellsTotal);
        QFETCH(bool, changed);
        ShiftingRoster server;
        server.ignoresPages = true;
        server.tellsTotal = tellsTotal;
        server.fill(25);
        Reading reading(server);
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), server.ids().mid(0, 10));
        QCOMPARE(reading.listing->changedMeanwhile(), changed);
        QVERIFY(server.asked.size() <= 3);
    }

    void aServerThatGivesItsLastPageForAllBehindIt()
    {
        ShiftingRoster server;
        server.clampsPages = true;
        server.tellsTotal = false;
        server.fill(25);
        Reading reading(server);
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), server.ids());
        QVERIFY(!reading.listing->changedMeanwhile());
    }

    void aTotalThatIsNotExact_data()
    {
        QTest::addColumn<int>("total");
        for (const int total : {0, 5, 10, 20, 34, 36, 90})
            QTest::addRow("%d of 35", total) << total;
    }

    void aTotalThatIsNotExact()
    {
        QFETCH(int, total);
        ShiftingRoster server;
        server.wrongTotal = total;
        server.fill(35);
        Reading reading(server);
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), server.ids());
        QVERIFY(!reading.listing->changedMeanwhile());
        QCOMPARE(reading.listing->isShort(), total > 35);
    }

    void aTotalBeyondAllBoundsEndsWithTheRows()
    {
        ShiftingRoster server;
        server.wrongTotal = std::numeric_limits<int>::max();
        server.fill(35);
        Reading reading(server);
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), server.ids());
        QVERIFY(server.asked.size() < 20);
    }

    void statusesAreReadOneAfterAnother()
    {
        ShiftingRoster server;
        server.fill(50);
        for (int i = 0; i < 50; i += 2)
            server.rows[i].status = QStringLiteral("sent");
        server.rows[1].status = QStringLiteral("replied");
        Reading reading(server, {{QStringLiteral("sent"), QStringLiteral("replied")}, false, 0});
        QVERIFY(reading.end());
        QCOMPARE(reading.ids().size(), 26);
        QCOMPARE(reading.ids().last(), QStringLiteral("r1"));
        QCOMPARE(reading.listing->total(), std::optional<qint64>(26));
        QVERIFY(!reading.listing->changedMeanwhile());
    }

    void whoMovesToAnotherStatusIsThereOnce()
    {
        ShiftingRoster server;
        server.fill(5);
        server.before = [&](int answered) {
            if (answered == 1)
                server.rows[0].status = QStringLiteral("sent");
        };
        Reading reading(server, {{QStringLiteral("pending"), QStringLiteral("sent")}, false, 0});
        QVERIFY(reading.end());
        QCOMPARE(reading.ids(), server.ids());
        QCOMPARE(reading.listing->leads().first().statusWord, QStringLiteral("sent"));
        QVERIFY(reading.listing->changedMeanwhile());
    }

    void aFailureEndsIt()
    {
        ShiftingRoster server;
        server.fill(100);
        server.failsAt = 3;
        Reading reading(server);
        QVERIFY(reading.end());
        QCOMPARE(reading.failed, 1);
        QCOMPARE(reading.ids(), reading.told); // what came before
        QVERIFY(!reading.ids().isEmpty());
        const qsizetype asked = server.asked.size();
        QTest::qWait(20);
        QCOMPARE(server.asked.size(), asked);
    }

    void deletedWhileItTells()
    {
        ShiftingRoster server;
        server.fill(100);
        auto *listing = new RosterListing(server, CampaignId(QStringLiteral("c1")), {});
        int told = 0;
        connect(listing, &RosterListing::pageLoaded, this, [&] {
            if (++told == 2)
                delete listing;
        });
        listing->start();
        QVERIFY(eventually([&] { return told == 2; }, 5'000));
        QTest::qWait(20);
        QCOMPARE(told, 2);
    }

    void deletedByWhoHearsOfItsEnd_data()
    {
        QTest::addColumn<int>("failsAt");
        QTest::newRow("finished") << -1;
        QTest::newRow("failed") << 2;
    }

    void deletedByWhoHearsOfItsEnd()
    {
        QFETCH(int, failsAt);
        ShiftingRoster server;
        server.fill(100);
        server.failsAt = failsAt;
        auto *listing = new RosterListing(server, CampaignId(QStringLiteral("c1")), {});
        bool ended = false;
        const auto end = [&] {
            ended = true;
            delete listing;
        };
        connect(listing, &RosterListing::finished, this, end);
        connect(listing, &RosterListing::failed, this, end);
        listing->start();
        QVERIFY(eventually([&] { return ended; }, 5'000));
    }
};

QTEST_GUILESS_MAIN(TestRosterListing)
#include "tst_rosterlisting.moc"
