// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterservice.h"
#include "support/rosterrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;

namespace {

const CampaignId first{QStringLiteral("c1")};

QByteArray sendKitCampaigns(const QByteArray &campaigns, const QByteArray &pagination)
{
    return R"({"success":true,"data":[)" + campaigns + R"(],"pagination":)" + pagination + '}';
}

} // namespace

class TestRosterService : public QObject
{
    Q_OBJECT

private:
    struct Puffle : PuffleRig
    {
        RosterService service{api, clock};

        void read(const QByteArray &campaign)
        {
            network.expect("GET", QStringLiteral("/base/api/campaigns/c1")).reply(200, R"({"campaign":)" + campaign + '}');
            Outcome<Campaign> outcome;
            record(service.campaign(first, &context), &context, outcome);
            [&] { QTRY_VERIFY(outcome.isValue()); }();
        }
        void list(const QByteArray &campaigns)
        {
            network.expect("GET", QStringLiteral("/base/api/campaigns")).reply(200, R"({"campaigns":[)" + campaigns + "]}");
            Outcome<QList<Campaign>> outcome;
            record(service.campaigns(&context), &context, outcome);
            [&] { QTRY_VERIFY(outcome.isValue()); }();
        }
    };

private Q_SLOTS:
    void nothingIsKnownAtFirst()
    {
        Puffle rig;
        QVERIFY(!rig.service.known(first));
        QCOMPARE(rig.service.guard(first).state(), EditGuard::State::Unknown);
        QCOMPARE(rig.service.provider(), Provider::Puffle);
    }

    void whatIsReadIsKeptAndTold()
    {
        Puffle rig;
        QSignalSpy changed(&rig.service, &RosterService::campaignChanged);
        rig.read(R"({"id":"c1","status":"draft"})");
        QCOMPARE(rig.service.guard(first).state(), EditGuard::State::Editable);
        QCOMPARE(changed.size(), 1);
        const QDateTime readAt = rig.service.guard(first).readAt();
        rig.clock.advance(5s);
        rig.read(R"({"id":"c1","status":"draft"})");
        QCOMPARE(changed.size(), 1); // as it was, only younger
        QCOMPARE(readAt.secsTo(rig.service.guard(first).readAt()), 5);
        rig.read(R"({"id":"c1","status":"active"})");
        QCOMPARE(changed.size(), 2);
        QCOMPARE(rig.service.guard(first).state(), EditGuard::State::Frozen);
    }

    void anOlderAnswerThatIsSlowerDoesNotCount()
    {
        Puffle rig;
        const auto answer = [&rig](const QByteArray &status, std::chrono::milliseconds delay) {
            rig.network.expect("GET", QStringLiteral("/base/api/campaigns/c1"))
                .reply(200, R"({"campaign":{"id":"c1","status":")" + status + R"("}})")
                .after(delay);
        };
        answer("draft", 9s);
        answer("active", 1s);
        Outcome<Campaign> older;
        Outcome<Campaign> newer;
        record(rig.service.campaign(first, &rig.context), &rig.context, older);
        record(rig.service.campaign(first, &rig.context), &rig.context, newer);
        QTRY_COMPARE(rig.network.requests().size(), 2);
        rig.clock.advance(2s);
        QTRY_VERIFY(newer.isValue());
        rig.clock.advance(9s);
        QTRY_VERIFY(older.isValue());
        QCOMPARE(rig.service.guard(first).state(), EditGuard::State::Frozen);
    }

    void aListDoesNotTakeTheCountsAway()
    {
        Puffle rig;
        rig.network.expect("GET", QStringLiteral("/base/api/campaigns/c1"))
            .reply(200, R"({"campaign":{"id":"c1","status":"draft"},"prospects_by_status":{"pending":3}})");
        Outcome<Campaign> outcome;
        record(rig.service.campaign(first, &rig.context), &rig.context, outcome);
        QTRY_VERIFY(outcome.isValue());
        rig.list(R"({"id":"c1","status":"draft","stats":{"total":3}},{"id":"c2","status":"draft"})");
        QCOMPARE(rig.service.known(first)->leadsByStatus.size(), 1);
        QVERIFY(rig.service.known(CampaignId(QStringLiteral("c2"))));
        rig.list(R"({"id":"c1","status":"draft","stats":{"total":4}})");
        QVERIFY(rig.service.known(first)->leadsByStatus.isEmpty()); // they are of another roster
        QCOMPARE(rig.service.known(first)->totalLeads, std::optional<qint64>(4));
    }

    void readsAllPagesOfCampaigns_data()
    {
        QTest::addColumn<QByteArray>("pagination");
        QTest::addColumn<QString>("second");
        QTest::newRow("by page") << QByteArray(R"({"page":1,"limit":1,"total":2,"pages":2})") << QStringLiteral("limit=100&page=2");
        QTest::newRow("by cursor") << QByteArray(R"({"limit":1,"total":2,"hasMore":true,"nextCursor":"c1"})")
                                   << QStringLiteral("limit=100&cursor=c1");
    }

    void readsAllPagesOfCampaigns()
    {
        QFETCH(QByteArray, pagination);
        QFETCH(QString, second);
        SendKitRig rig;
        RosterService service(rig.api, rig.clock);
        rig.network.expect("GET", QStringLiteral("/v1/campaigns?limit=100"))
            .reply(200, sendKitCampaigns(R"({"_id":"c1","status":"active"})", pagination));
        rig.network.expect("GET", QStringLiteral("/v1/campaigns?") + second)
            .reply(200, sendKitCampaigns(R"({"_id":"c1"},{"_id":"c2"})", R"({"page":2,"pages":2,"hasMore":false})"));
        Outcome<QList<Campaign>> campaigns;
        record(service.campaigns(&rig.context), &rig.context, campaigns);
        QTRY_VERIFY(campaigns.isValue());
        QCOMPARE(campaigns.value().size(), 2);
        QCOMPARE(service.guard(first).state(), EditGuard::State::Live);
    }

    void aServerThatNeverEndsIsNotAskedForEver()
    {
        SendKitRig rig;
        RosterService service(rig.api, rig.clock);
        rig.network.serveBy([](const SeenRequest &) {
            ScriptedAnswer answer;
            answer.body = sendKitCampaigns(R"({"_id":"c1"})", R"({"page":1,"pages":9})");
            return answer;
        });
        Outcome<QList<Campaign>> campaigns;
        record(service.campaigns(&rig.context), &rig.context, campaigns);
        QTRY_VERIFY(campaigns.isValue());
        QCOMPARE(campaigns.value().size(), 1);
        QCOMPARE(rig.network.requests().size(), 2);
    }

    void aFailureIsTheAnswer()
    {
        Puffle rig;
        rig.network.expect("GET", QStringLiteral("/base/api/campaigns")).reply(403, R"({"error":"forbidden"})");
        Outcome<QList<Campaign>> campaigns;
        record(rig.service.campaigns(&rig.context), &rig.context, campaigns);
        QTRY_VERIFY(campaigns.isThere());
        QCOMPARE(campaigns.kind(), ErrorKind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestRosterService)
#include "tst_rosterservice.moc"
