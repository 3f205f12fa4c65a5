// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blocklistlisting.h"
#include "support/blocklistpages.h"
#include "support/waleadrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;

class TestBlocklistListing : public QObject
{
    Q_OBJECT

private:
    struct Rig : WaLeadRig
    {
        explicit Rig(BlocklistScope scope = {})
            : listing(std::make_unique<BlocklistListing>(api, std::move(scope))),
              pages(listing.get(), &BlocklistListing::pageLoaded),
              finished(listing.get(), &BlocklistListing::finished),
              failed(listing.get(), &BlocklistListing::failed)
        {
        }

        std::unique_ptr<BlocklistListing> listing;
        QSignalSpy pages;
        QSignalSpy finished;
        QSignalSpy failed;
    };

private Q_SLOTS:
    void readsUntilAPageIsEmpty()
    {
        Rig rig;
        rig.network.expect("GET", workspaceTarget(0)).reply(200, workspacePage(numbersFrom(1, 3)));
        rig.network.expect("GET", workspaceTarget(3)).reply(200, workspacePage(numbersFrom(4, 5)));
        rig.network.expect("GET", workspaceTarget(5)).reply(200, "[]");
        rig.listing->start();
        QCOMPARE(rig.pages.count(), 0);
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.pages.count(), 2);
        QCOMPARE(rig.pages.at(1).at(1).toLongLong(), 5);
        QStringList people;
        for (const BlockedLead &lead : rig.listing->leads())
            people << lead.publicIdentifier;
        QCOMPARE(people.join(QLatin1Char(' ')), QStringLiteral("p1 p2 p3 p4 p5"));
        QCOMPARE(rig.failed.count(), 0);
    }

    void readsUntilNothingNewComes()
    {
        Rig rig; // a server that knows no offset
        rig.network.expect("GET", workspaceTarget(0)).reply(200, workspacePage({1, 2}));
        rig.network.expect("GET", workspaceTarget(2)).reply(200, workspacePage({1, 2}));
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.listing->leads().size(), 2);
        QCOMPARE(rig.pages.count(), 1);
    }

    void aListThatShiftsWhileItIsReadHasEachRowOnce()
    {
        Rig rig;
        rig.network.expect("GET", workspaceTarget(0)).reply(200, workspacePage({5, 4, 3}));
        rig.network.expect("GET", workspaceTarget(3)).reply(200, workspacePage({4, 3, 2})); // two were added meanwhile
        rig.network.expect("GET", workspaceTarget(6)).reply(200, workspacePage({1}));
        rig.network.expect("GET", workspaceTarget(7)).reply(200, "[]");
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.listing->leads().size(), 5);
        QCOMPARE(rig.pages.at(1).at(0).value<QList<BlockedLead>>().size(), 1);
    }

    void theOffsetCountsUnreadableRowsToo()
    {
        Rig rig;
        rig.network.expect("GET", workspaceTarget(0)).reply(200, R"([{"id":"r1","publicIdentifier":"p1"},{"id":"r2"},null])");
        rig.network.expect("GET", workspaceTarget(3)).reply(200, "[]");
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.listing->leads().size(), 1);
        QCOMPARE(rig.listing->unreadable(), 2);
    }

    void anEmptyList()
    {
        Rig rig;
        rig.network.expect("GET", workspaceTarget(0)).reply(200, "[]");
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.pages.count(), 0);
    }

    void aCampaignsListHasNoIds()
    {
        Rig rig({CampaignId(QStringLiteral("c1"))});
        const QString target = QStringLiteral("/api/v1/campaigns/c1/blocked-leads?skip=%1&take=100");
        rig.network.expect("GET", target.arg(0)).reply(200, R"([{"publicIdentifier":"a"},{"publicIdentifier":"b","reason":"x"}])");
        rig.network.expect("GET", target.arg(2)).reply(200, R"([{"publicIdentifier":"b"},{"publicIdentifier":"c"}])");
        rig.network.expect("GET", target.arg(4)).reply(200, "[]");
        rig.listing->start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.listing->leads().size(), 3);
        QVERIFY(rig.listing->leads().first().id.isEmpty());
    }

    void aFailureKeepsWhatCameBefore()
    {
        Rig rig;
        rig.network.expect("GET", workspaceTarget(0)).reply(200, workspacePage({1, 2}));
        rig.network.expect("GET", workspaceTarget(2)).reply(403, R"({"message":"No"})");
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

QTEST_GUILESS_MAIN(TestBlocklistListing)
#include "tst_blocklistlisting.moc"
