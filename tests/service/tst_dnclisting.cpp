// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blocklistservice.h"
#include "services/dnclisting.h"
#include "support/dncrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

class TestDncListing : public QObject
{
    Q_OBJECT

private:
    struct Rig : DncRig
    {
        DncListing listing{api};
        QSignalSpy pages{&listing, &BlocklistListing::pageLoaded};
        QSignalSpy finished{&listing, &BlocklistListing::finished};
        QSignalSpy failed{&listing, &BlocklistListing::failed};

        void expect(const QString &more, const QByteArray &answer) { network.expect("GET", dncTarget(more)).reply(200, answer); }
        void expectPage(int page, const QJsonArray &entries, int total)
        {
            expect(page == 1 ? QString() : QStringLiteral("&page=%1").arg(page), dncPageForm(entries, page, total));
        }
        [[nodiscard]] QStringList contacts() const
        {
            QStringList all;
            for (const BlockedLead &entry : listing.leads())
                all << entry.publicIdentifier;
            return all;
        }
    };

private Q_SLOTS:
    void readsPageAfterPage()
    {
        Rig rig;
        rig.expectPage(1, dncEntries(1, 100), 130);
        rig.expectPage(2, dncEntries(101, 130), 130);
        rig.listing.start();
        QCOMPARE(rig.pages.count(), 0);
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.pages.count(), 2);
        QCOMPARE(rig.pages.at(1).at(1).toLongLong(), 130);
        QCOMPARE(rig.listing.leads().size(), 130);
        QVERIFY(rig.network.isUsedUp());
    }

    void aFullLastPageIsNotTakenForTheEnd()
    {
        Rig rig; // the total may be behind (contracts/NOTES.md, "Unknowns")
        rig.expectPage(1, dncEntries(1, 100), 100);
        rig.expectPage(2, dncEntries(101, 101), 100);
        rig.listing.start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.listing.leads().size(), 101);
    }

    void followsTheCursor()
    {
        Rig rig;
        rig.expect({}, dncCursorForm(dncEntries(1, 2), 3, QStringLiteral("c2")));
        rig.expect(QStringLiteral("&cursor=c2"), dncCursorForm(dncEntries(3, 3), 3, {}));
        rig.listing.start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.contacts(), QStringList({QStringLiteral("p1@x.com"), QStringLiteral("p2@x.com"), QStringLiteral("p3@x.com")}));
    }

    void aServerThatDoesNotPageEndsIt()
    {
        Rig rig;
        rig.expect({}, dncAnswer(dncEntries(1, 3)));
        rig.expect(QStringLiteral("&page=2"), dncAnswer(dncEntries(1, 3)));
        rig.listing.start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.listing.leads().size(), 3);
        QCOMPARE(rig.pages.count(), 1);
    }

    void aCursorThatStandsStillEndsIt()
    {
        Rig rig;
        rig.expect({}, dncCursorForm(dncEntries(1, 2), 2, QStringLiteral("c")));
        rig.expect(QStringLiteral("&cursor=c"), dncCursorForm(dncEntries(1, 2), 2, QStringLiteral("c")));
        rig.listing.start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.listing.leads().size(), 2);
    }

    void whatARemovalHidIsReadOnceMore()
    {
        Rig rig;
        rig.expectPage(1, dncEntries(1, 100), 150);
        rig.expectPage(2, dncEntries(102, 150), 149); // p1 was removed: p101 moved onto the first page
        rig.expectPage(1, dncEntries(2, 101), 149);
        rig.expectPage(2, dncEntries(102, 150), 149);
        rig.listing.start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QVERIFY(rig.contacts().contains(QStringLiteral("p101@x.com")));
        QCOMPARE(rig.listing.leads().size(), 150);
        QCOMPARE(rig.pages.count(), 3);
    }

    void noRowComesTwiceWhereRowsAreAddedInFront()
    {
        Rig rig;
        rig.expectPage(1, dncEntries(1, 100), 120);
        rig.expectPage(2, dncEntries(100, 120), 120); // one was added in front, and the total is not kept up
        rig.expectPage(1, dncEntries(0, 99), 121);
        rig.expectPage(2, dncEntries(100, 120), 121);
        rig.listing.start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QStringList contacts = rig.contacts();
        QCOMPARE(contacts.removeDuplicates(), 0);
        QCOMPARE(contacts.size(), 121);
    }

    void aListThatNeverStandsStillEnds()
    {
        Rig rig;
        for (int round = 0; round < 3; ++round) {
            rig.expectPage(1, dncEntries(1, 100), 150);
            rig.expectPage(2, dncEntries(101, 150), 149);
        }
        rig.listing.start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QVERIFY(rig.network.isUsedUp());
    }

    void aTotalThatIsTooHighCostsOneMoreRound()
    {
        Rig rig;
        for (int round = 0; round < 2; ++round) {
            rig.expectPage(1, dncEntries(1, 3), 9);
            rig.expectPage(2, {}, 9);
        }
        rig.listing.start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QVERIFY(rig.network.isUsedUp());
        QCOMPARE(rig.listing.leads().size(), 3);
    }

    void rowsWithoutAnAddressAreCounted()
    {
        Rig rig;
        QJsonArray entries = dncEntries(1, 2);
        entries.append(QJsonObject{{QStringLiteral("_id"), QStringLiteral("e9")}});
        rig.expectPage(1, entries, 3);
        rig.listing.start();
        QTRY_COMPARE(rig.finished.count(), 1);
        QCOMPARE(rig.listing.unreadable(), 1);
        QCOMPARE(rig.listing.leads().size(), 2);
    }

    void aFailureEndsIt()
    {
        Rig rig;
        rig.expectPage(1, dncEntries(1, 100), 150);
        rig.network.expect("GET", dncTarget(QStringLiteral("&page=2"))).reply(403, R"({"error":"Forbidden","message":"no","code":403})");
        rig.listing.start();
        QTRY_COMPARE(rig.failed.count(), 1);
        QCOMPARE(int(rig.failed.at(0).at(0).value<ApiError>().kind), int(ErrorKind::Forbidden));
        QCOMPARE(rig.listing.leads().size(), 100);
        QCOMPARE(rig.finished.count(), 0);
    }

    void deletedFromItsSignalItStops()
    {
        DncRig rig;
        rig.network.expect("GET", dncTarget()).reply(200, dncPageForm(dncEntries(1, 100), 1, 150));
        auto *listing = new DncListing(rig.api);
        int told = 0;
        connect(listing, &BlocklistListing::pageLoaded, this, [&told, listing] {
            ++told;
            delete listing;
        });
        listing->start();
        QTRY_COMPARE(told, 1);
        QTest::qWait(0);
        QVERIFY(rig.network.isUsedUp());
    }

    void theServiceReadsIt()
    {
        DncRig rig;
        BlocklistService service(rig.api);
        QCOMPARE(int(service.provider()), int(Provider::SendKit));
        rig.network.expect("GET", dncTarget()).reply(200, dncPageForm(dncEntries(1, 2), 1, 2));
        BlocklistListing *listing = service.list({}, &rig.context);
        QSignalSpy finished(listing, &BlocklistListing::finished);
        listing->start();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(listing->scope().isWorkspace());
        Outcome<Campaign> campaign;
        record(service.campaign(CampaignId(QStringLiteral("c")), &rig.context), &rig.context, campaign);
        QTRY_VERIFY(campaign.isThere());
        QCOMPARE(int(campaign.kind()), int(ErrorKind::NotFound));
    }
};

QTEST_GUILESS_MAIN(TestDncListing)
#include "tst_dnclisting.moc"
