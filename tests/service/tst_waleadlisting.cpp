// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/waleadlisting.h"
#include "support/blocklistpages.h"
#include "support/waleadrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;

class TestWaLeadListing : public QObject
{
    Q_OBJECT

private:
    static QString skipping(int rows) { return QStringLiteral("/api/v1/campaigns/c1/blocked-leads?skip=%1&take=100").arg(rows); }

    struct Rig : WaLeadRig
    {
        explicit Rig(BlocklistScope scope = {})
            : listing(std::make_unique<WaLeadListing>(api, std::move(scope))),
              pages(listing.get(), &BlocklistListing::pageLoaded),
              finished(listing.get(), &BlocklistListing::finished),
              failed(listing.get(), &BlocklistListing::failed)
        {
        }

        void expect(int offset, const QList<int> &numbers)
        {
            network.expect("GET", workspaceTarget(offset)).reply(200, workspacePage(numbers));
        }
        [[nodiscard]] static QString people(const QList<BlockedLead> &leads)
        {
            QStringList all;
            for (const BlockedLead &lead : leads)
                all << lead.publicIdentifier;
            return all.join(QLatin1Char(' '));
        }

        std::unique_ptr<WaLeadListing> listing;
        QSignalSpy pages;
        QSignalSpy finished;
        QSignalSpy failed;
    };

private Q_SLOTS:
    void readsUntilAPageIsEmptyAndEndsNewestFirst()
    {
        Rig rig;
        rig.expect(0, numbersFrom(1, 3));
        rig.expect(2, numbersFrom(3, 5));
        rig.expect(4, {5});
        rig.expect(5, {});
        rig.listing->start();
        QCOMPARE(rig.pages.count(), 0);
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.pages.count(), 2);
        QCOMPARE(rig.people(rig.pages.at(1).at(0).value<QList<BlockedLead>>()), QStringLiteral("p4 p5"));
        QCOMPARE(rig.pages.at(1).at(1).toLongLong(), 5);
        QCOMPARE(rig.people(rig.listing->leads()), QStringLiteral("p5 p4 p3 p2 p1"));
        QCOMPARE(rig.failed.count(), 0);
    }

    void aServerThatKnowsNoOffsetEndsIt()
    {
        Rig rig;
        for (const int offset : {0, 1, 2, 0})
            rig.expect(offset, {1, 2});
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.people(rig.listing->leads()), QStringLiteral("p2 p1"));
        QCOMPARE(rig.pages.count(), 1);
    }

    void onePersonAPage()
    {
        Rig rig;
        rig.expect(0, {1});
        rig.expect(0, {1});
        rig.expect(1, {2});
        rig.expect(1, {2});
        rig.expect(2, {});
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.people(rig.listing->leads()), QStringLiteral("p2 p1"));
    }

    void whatIsAddedMeanwhileComesAtTheEnd()
    {
        Rig rig;
        rig.expect(0, numbersFrom(1, 100));
        rig.expect(99, numbersFrom(100, 199)); // 1 to 150 at the start, then a hundred more
        rig.expect(198, numbersFrom(199, 250));
        rig.expect(249, {250});
        rig.expect(250, {});
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.listing->leads().size(), 250);
    }

    void aPersonRemovedMeanwhileHidesNobody_data()
    {
        QTest::addColumn<int>("removed");
        QTest::newRow("one") << 1;
        QTest::newRow("as many as a page has") << 4;
        QTest::newRow("more than a page has") << 6;
    }

    void aPersonRemovedMeanwhileHidesNobody()
    {
        QFETCH(int, removed);
        Rig rig;
        QList<int> list = numbersFrom(1, 12);
        const auto expectPage = [&](int offset) { rig.expect(offset, list.mid(offset, 4)); };
        expectPage(0);
        expectPage(3);
        list.remove(0, removed); // 1 to 7 have been read, 8 to 12 have not
        expectPage(6);
        if (removed == 1) {
            expectPage(2); // begins with 4, which is known
            expectPage(5);
            expectPage(8);
            expectPage(10);
            rig.expect(11, {});
        } else if (removed == 4) {
            expectPage(2);
            expectPage(5);
            expectPage(7);
            rig.expect(8, {});
        } else {
            expectPage(2);
            expectPage(0);
            expectPage(3);
            expectPage(5);
            rig.expect(6, {});
        }
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.people(rig.listing->leads()), QStringLiteral("p12 p11 p10 p9 p8 p7 p6 p5 p4 p3 p2 p1"));
    }

    void aServerThatContradictsItselfDoesNotKeepItBusyForEver()
    {
        Rig rig;
        rig.expect(0, {1, 2});
        for (int step = 0; step < 100; ++step) { // rows that are there from 0 on, and not from 1 on
            rig.expect(1, {});
            rig.expect(0, {1, 2});
        }
        rig.expect(1, {});
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.listing->leads().size(), 2);
    }

    void theOffsetCountsUnreadableRowsToo()
    {
        Rig rig;
        const QByteArray page = R"([{"id":"r1","publicIdentifier":"p1"},{"id":"r2"},null])";
        expectWorkspaceList(rig.network, page, 3);
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.listing->leads().size(), 1);
        QCOMPARE(rig.listing->unreadable(), 2);
    }

    void anEmptyList()
    {
        Rig rig;
        rig.expect(0, {});
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.pages.count(), 0);
    }

    void aCampaignsListHasNoIds()
    {
        Rig rig({CampaignId(QStringLiteral("c1"))});
        rig.network.expect("GET", skipping(0)).reply(200, R"([{"publicIdentifier":"a"},{"publicIdentifier":"b","reason":"x"}])");
        rig.network.expect("GET", skipping(2)).reply(200, R"([{"publicIdentifier":"b"},{"publicIdentifier":"c"}])");
        rig.network.expect("GET", skipping(4)).reply(200, "[]");
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.people(rig.listing->leads()), QStringLiteral("a b c"));
        QVERIFY(rig.listing->leads().first().id.isEmpty());
    }

    void aCampaignsListThatGrowsAtItsBeginningIsReadToItsEnd()
    {
        Rig rig({CampaignId(QStringLiteral("c1"))});
        const auto expect = [&rig](int skip, const QList<int> &numbers) {
            rig.network.expect("GET", skipping(skip)).reply(200, workspacePage(numbers));
        };
        expect(0, {4, 3});
        expect(2, {4, 3}); // two were added before it, and two more
        expect(4, {4, 3});
        expect(0, {8, 7}); // so it is not that the server knows no skip
        expect(6, {2, 1});
        expect(8, {});
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.people(rig.listing->leads()), QStringLiteral("p4 p3 p2 p1"));
    }

    void aFailureKeepsWhatCameBefore()
    {
        Rig rig;
        rig.network.expect("GET", workspaceTarget(0)).reply(200, workspacePage({1, 2}));
        rig.network.expect("GET", workspaceTarget(1)).reply(403, R"({"message":"No"})");
        rig.listing->start();
        QTRY_COMPARE(rig.failed.count(), 1);
        QCOMPARE(rig.failed.at(0).at(0).value<ApiError>().kind, ErrorKind::Forbidden);
        QCOMPARE(rig.listing->leads().size(), 2);
        QCOMPARE(rig.finished.count(), 0);
    }

    void deletedByWhoIsToldOfAPage()
    {
        Rig rig;
        rig.network.expect("GET", workspaceTarget(0)).reply(200, workspacePage({1}));
        auto *listing = rig.listing.release();
        bool told = false;
        connect(listing, &BlocklistListing::pageLoaded, this, [&told, listing] {
            told = true;
            delete listing;
        });
        listing->start();
        QTRY_VERIFY(told);
        QCoreApplication::processEvents();
        QCOMPARE(rig.network.requests().size(), 1);
    }

    void deletedInFlight()
    {
        Rig rig;
        rig.network.expect("GET", workspaceTarget(0)).hang();
        rig.listing->start();
        QTRY_COMPARE(rig.network.requests().size(), 1);
        rig.listing.reset();
        QCOMPARE(rig.network.aborted(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWaLeadListing)
#include "tst_waleadlisting.moc"
