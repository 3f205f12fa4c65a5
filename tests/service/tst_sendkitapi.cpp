// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rosterrig.h"

#include <QTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

const CampaignId campaign{QStringLiteral("c1")};
const QString firstPage = QStringLiteral("/v1/campaigns/c1/leads?limit=100");
const QString actionTarget = QStringLiteral("/v1/campaigns/c1/leads/action");
using Counts = QList<std::pair<QString, qint64>>;

LeadQuery firstPageQuery()
{
    LeadQuery query;
    query.campaign = campaign;
    return query;
}

} // namespace

class TestSendKitApi : public QObject
{
    Q_OBJECT

private:
    Outcome<LeadPage> pageOf(const QByteArray &body)
    {
        SendKitRig rig;
        rig.network.expect("GET", firstPage, QByteArray()).reply(200, body);
        Outcome<LeadPage> page;
        record(rig.api.listLeads(firstPageQuery(), &rig.context), &rig.context, page);
        [&] { QTRY_VERIFY(page.isThere()); }();
        return page;
    }

    Outcome<CampaignPage> campaignsOf(const QByteArray &body)
    {
        SendKitRig rig;
        rig.network.expect("GET", QStringLiteral("/v1/campaigns?limit=100"), QByteArray()).reply(200, body);
        Outcome<CampaignPage> page;
        record(rig.api.listCampaigns(1, {}, &rig.context), &rig.context, page);
        [&] { QTRY_VERIFY(page.isThere()); }();
        return page;
    }

    Outcome<RosterWriteAnswer> writtenOf(const HttpRequest &request, const QByteArray &method, const QString &target, const QByteArray &sent,
                                         const QByteArray &body)
    {
        SendKitRig rig;
        rig.network.expect(method, target, sent).reply(200, body);
        Outcome<RosterWriteAnswer> answer;
        record(rig.api.write(request, &rig.context), &rig.context, answer);
        [&] { QTRY_VERIFY(answer.isThere()); }();
        return answer;
    }

    SendKitRequests requests{QUrl(QStringLiteral("https://sendkit.test/v1/")), QString()};

private Q_SLOTS:
    void readsALead()
    {
        const auto page = pageOf(R"({"success":true,"data":[{"_id":"r1","leadId":{"_id":"w1","email":"john@acme.com","firstName":"John",
            "lastName":"Doe","companyName":"Acme","jobTitle":"CRO","linkedinUrl":null,"customFields":{"a":1}},"status":"active",
            "currentSequenceStep":1,"emailsSent":[
                {"sequenceStep":1,"variant":null,"sentAt":"2025-06-18T10:30:00.000Z","opened":false,"clicked":false,"bounced":true},
                {"sequenceStep":0,"variant":null,"sentAt":"2025-06-16T10:30:00.000Z","opened":true,"clicked":true,"bounced":false}],
            "replied":false,"repliedAt":null,"aiTag":null,"tags":["vip"],"addedAt":"2025-06-15T09:00:00.000Z"}],
            "pagination":{"page":1,"limit":25,"total":2,"pages":1}})");
        QVERIFY(page.isValue());
        QCOMPARE(page.value().total, std::optional<qint64>(2));
        QCOMPARE(page.value().limit, std::optional<int>(25));
        QVERIFY(page.value().nextCursor.isEmpty());
        const Lead lead = page.value().leads.first();
        QCOMPARE(lead.id.text(), QStringLiteral("r1"));
        QCOMPARE(lead.personId, QStringLiteral("w1"));
        QCOMPARE(lead.email, QStringLiteral("john@acme.com"));
        QCOMPARE(lead.company, QStringLiteral("Acme"));
        QCOMPARE(lead.position, QStringLiteral("CRO"));
        QCOMPARE(lead.status, LeadStatus::Active);
        QCOMPARE(lead.step, std::optional<int>(1));
        QCOMPARE(lead.mails.size(), 2);
        QCOMPARE(lead.mails.first().step, 0);
        QVERIFY(lead.mails.first().opened && lead.mails.first().clicked && !lead.mails.first().bounced);
        QVERIFY(lead.mails.last().bounced);
        QVERIFY(!lead.replied);
        QCOMPARE(lead.tags, QStringList{QStringLiteral("vip")});
        QVERIFY(lead.aiTag.isEmpty());
        QCOMPARE(lead.addedAt, QDateTime(QDate(2025, 6, 15), QTime(9, 0), Qt::UTC));
    }

    void theLeadMayBeATextOrNothing()
    {
        const auto page = pageOf(R"({"data":[{"_id":"r1","leadId":"w1","status":"odd"},{"id":"r2","leadId":null,"email":"x@y.z"},
            {"_id":"r3"},{"leadId":{"_id":"w4"}}],"pagination":{"limit":25,"total":45,"hasMore":true,"nextCursor":"r9"}})");
        QVERIFY(page.isValue());
        QCOMPARE(page.value().leads.size(), 3);
        QCOMPARE(page.value().unreadable, 1);
        QCOMPARE(page.value().leads.at(0).personId, QStringLiteral("w1"));
        QCOMPARE(page.value().leads.at(0).statusWord, QStringLiteral("odd"));
        QVERIFY(page.value().leads.at(1).personId.isEmpty());
        QCOMPARE(page.value().leads.at(1).email, QStringLiteral("x@y.z"));
        QCOMPARE(page.value().nextCursor, QStringLiteral("r9"));
        QCOMPARE(page.value().hasMore, std::optional<bool>(true));
    }

    void oddAnswersAreReadOrRefused()
    {
        const auto escaped = pageOf(R"({"d\u0061ta":{"l\u0065ads":[{"_id":"r1"},{"_id":"r2"}],"pagination":{"total":2}}})");
        QVERIFY(escaped.isValue());
        QCOMPARE(escaped.value().leads.size(), 2);
        QCOMPARE(escaped.value().total, std::optional<qint64>(2));
        QVERIFY(pageOf(R"({"d\u0061ta":{"prospects":[]}})").isValue());
        QCOMPARE(pageOf(R"({"d\u0061ta":{"other":{"leads":[]}}})").kind(), ErrorKind::BadResponse);
    }

    void whatIsNoMailHidesNone()
    {
        const auto page = pageOf(R"({"data":[{"_id":"r1","leadId":"w1","emailsSent":[
            {"sequenceStep":0,"sentAt":"2025-06-16T10:30:00.000Z"},null,"x",{"sequenceStep":1,"sentAt":"2025-06-18T10:30:00.000Z"}]},
            {"_id":"r2","leadId":"w2","emailsSent":[]},{"_id":"r3","leadId":"w3","emailsSent":[null]}]})");
        QVERIFY(page.isValue());
        QCOMPARE(page.value().leads.size(), 3);
        QCOMPARE(page.value().leads.at(0).mails.size(), 2);
        QCOMPARE(page.value().leads.at(1).mails.size(), 0);
        QCOMPARE(page.value().leads.at(2).mails.size(), 0);
    }

    void theEndOfTheCursors()
    {
        QVERIFY(pageOf(R"({"data":[],"pagination":{"hasMore":false,"nextCursor":"r9"}})").value().nextCursor.isEmpty());
        QVERIFY(pageOf(R"({"data":[],"pagination":{"hasMore":false,"nextCursor":null}})").value().nextCursor.isEmpty());
        QVERIFY(pageOf(R"({"data":[]})").value().nextCursor.isEmpty());
        QCOMPARE(pageOf(R"({"success":false,"data":[]})").kind(), ErrorKind::Invalid);
    }

    void asksByPageOrByCursor()
    {
        LeadQuery query = firstPageQuery();
        query.page = 2;
        query.status = QStringLiteral("paused");
        QCOMPARE(requests.listLeads(query).url.toEncoded(),
                 QByteArray("https://sendkit.test/v1/campaigns/c1/leads?limit=100&page=2&status=paused"));
        query.cursor = QStringLiteral("a+b");
        QCOMPARE(requests.listLeads(query).url.toEncoded(),
                 QByteArray("https://sendkit.test/v1/campaigns/c1/leads?limit=100&cursor=a%2Bb&status=paused"));
        QCOMPARE(requests.listCampaigns(3, {}).url.query(), QStringLiteral("limit=100&page=3"));
        QCOMPARE(requests.listCampaigns(3, QStringLiteral("x")).url.query(), QStringLiteral("limit=100&cursor=x"));
    }

    void whetherCampaignsGoOn_data()
    {
        QTest::addColumn<QByteArray>("pagination");
        QTest::addColumn<bool>("isLast");
        QTest::newRow("pages to come") << QByteArray(R"({"page":1,"limit":1,"total":2,"pages":2})") << false;
        QTest::newRow("last page") << QByteArray(R"({"page":2,"limit":1,"total":2,"pages":2})") << true;
        QTest::newRow("counted") << QByteArray(R"({"page":1,"limit":1,"total":2})") << false;
        QTest::newRow("cursor") << QByteArray(R"({"limit":25,"total":45,"hasMore":true,"nextCursor":"x"})") << false;
        QTest::newRow("no cursor") << QByteArray(R"({"limit":25,"total":45,"hasMore":false,"nextCursor":null})") << true;
        QTest::newRow("no page, more to come") << QByteArray(R"({"limit":1,"total":2})") << false;
        QTest::newRow("no page, all there") << QByteArray(R"({"limit":1,"total":1})") << true;
        QTest::newRow("no page, fewer than fit") << QByteArray(R"({"limit":2,"total":5})") << true;
        QTest::newRow("nothing said") << QByteArray("{}") << true;
    }

    void whetherCampaignsGoOn()
    {
        QFETCH(QByteArray, pagination);
        QFETCH(bool, isLast);
        const auto page = campaignsOf(R"({"data":[{"_id":"c1","name":"Q1","status":"active","stats":{"sent":1}}],"pagination":)" + pagination +
                                      '}');
        QVERIFY(page.isValue());
        QCOMPARE(page.value().isLast, isLast);
        QCOMPARE(page.value().campaigns.first().channel, Channel::Email);
        QCOMPARE(page.value().campaigns.first().status, CampaignStatus::Active);
    }

    void readsACampaign()
    {
        SendKitRig rig;
        rig.network.expect("GET", QStringLiteral("/v1/campaigns/c1"))
            .reply(200, R"({"success":true,"data":{"_id":"c1","name":"Q1","status":"archived","leadCounts":{"total":500,"active":350}}})");
        Outcome<Campaign> read;
        record(rig.api.getCampaign(campaign, &rig.context), &rig.context, read);
        QTRY_VERIFY(read.isValue());
        QCOMPARE(read.value().totalLeads, std::optional<qint64>(500));
        const Counts counts{{QStringLiteral("active"), 350}};
        QCOMPARE(read.value().leadsByStatus, counts);
        QCOMPARE(read.value().status, CampaignStatus::Unknown);
        QCOMPARE(read.value().statusText, QStringLiteral("archived"));
    }

    void addsAndTellsWhatWasRefused()
    {
        NewLead john;
        john.email = QStringLiteral("john@acme.com");
        john.firstName = QStringLiteral("John");
        john.company = QStringLiteral("Acme");
        john.position = QStringLiteral("CRO"); // cannot be added
        john.customFields = {{QStringLiteral("a"), QStringLiteral("b")}};
        const QByteArray payload = requests.newLeadPayload(john);
        QCOMPARE(payload, QByteArray(R"({"email":"john@acme.com","firstName":"John","companyName":"Acme"})"));
        const auto answer = writtenOf(requests.addLeads(campaign, {payload}), "POST", QStringLiteral("/v1/campaigns/c1/leads"),
                                      "{\"leads\":[" + payload + "]}",
                                      R"({"success":true,"data":{"added":2,"skipped":1,"errors":[
                                          {"entry":{"email":"invalid@"},"message":"Entry is not valid"},{"entry":{"leadId":"w9"}},
                                          {"entry":"x@","message":["a","b"]},{}]}})");
        QVERIFY(answer.isValue());
        QCOMPARE(answer.value().done, std::optional<qint64>(2));
        QCOMPARE(answer.value().skipped, std::optional<qint64>(1));
        QCOMPARE(answer.value().refused.size(), 4);
        QCOMPARE(answer.value().refused.at(0).identity, QStringLiteral("invalid@"));
        QCOMPARE(answer.value().refused.at(0).message, QStringLiteral("Entry is not valid"));
        QCOMPARE(answer.value().refused.at(1).identity, QStringLiteral("w9"));
        QCOMPARE(answer.value().refused.at(2).identity, QStringLiteral("x@"));
        QVERIFY(answer.value().refused.at(2).message.contains(u'a'));
        QVERIFY(answer.value().refused.at(3).identity.isEmpty());
    }

    void actsOnLeads()
    {
        const QList<LeadId> ids{LeadId(QStringLiteral("r1")), LeadId(QStringLiteral("r2"))};
        const QByteArray done = R"({"success":true,"data":{"action":"pause","modifiedCount":2}})";
        const auto countOf = [&](const HttpRequest &request, const QByteArray &sent) {
            return writtenOf(request, "POST", actionTarget, sent, done).value().done;
        };
        const std::optional<qint64> two(2);
        QCOMPARE(countOf(requests.actOnLeads(campaign, LeadAction::Pause, ids), R"({"action":"pause","leadIds":["r1","r2"]})"), two);
        QCOMPARE(countOf(requests.actOnLeads(campaign, LeadAction::Resume, ids), R"({"action":"resume","leadIds":["r1","r2"]})"), two);
        QCOMPARE(countOf(requests.removeLeads(campaign, ids), R"({"action":"remove","leadIds":["r1","r2"]})"), two);
        QCOMPARE(countOf(requests.wipeRoster(campaign), R"({"action":"remove","selectAll":true})"), two);
    }

    void editsThePerson()
    {
        const HttpRequest request = requests.editLead(
            campaign, LeadId(QStringLiteral("r1")), QStringLiteral("w/1"),
            {{LeadField::Position, QStringLiteral("CRO")}, {LeadField::Company, QStringLiteral("Acme")}, {LeadField::FirstName, {}}});
        const auto answer =
            writtenOf(request, "PATCH", QStringLiteral("/v1/leads/w%2F1"), R"({"jobTitle":"CRO","companyName":"Acme","firstName":""})",
                      R"({"success":true,"data":{"_id":"w/1","email":"john@acme.com","jobTitle":"CRO"}})");
        QVERIFY(answer.isValue());
        QVERIFY(answer.value().lead);
        QCOMPARE(answer.value().lead->personId, QStringLiteral("w/1"));
        QCOMPARE(answer.value().lead->position, QStringLiteral("CRO"));
        QVERIFY(answer.value().lead->id.isEmpty());
        QVERIFY(!answer.value().done);
    }

    void sendsNothingThatTheContractHasNot()
    {
        const LeadId row{QStringLiteral("r1")};
        QVERIFY(requests.editLead(campaign, row, {}, {{LeadField::Company, QStringLiteral("x")}}).url.isEmpty());
        QVERIFY(requests.editLead(campaign, row, QStringLiteral("w1"), {{LeadField::Email, QStringLiteral("x@y.z")}}).url.isEmpty());
        QVERIFY(requests.getCampaign(CampaignId()).url.isEmpty());
    }

    void emptyAnswersOfWritesAreFine()
    {
        QVERIFY(writtenOf(requests.wipeRoster(campaign), "POST", actionTarget, R"({"action":"remove","selectAll":true})", {}).isValue());
        const auto refused = writtenOf(requests.wipeRoster(campaign), "POST", actionTarget, R"({"action":"remove","selectAll":true})",
                                       R"({"success":false,"message":"No"})");
        QCOMPARE(refused.kind(), ErrorKind::Invalid);
    }

    void namesTheWorkspace()
    {
        const QString workspace = QStringLiteral("665a1b");
        QCOMPARE(SendKitRequests::workspaceFor("sk_user_1", workspace), workspace);
        QCOMPARE(SendKitRequests::workspaceFor("practice", workspace), workspace);
        QVERIFY(SendKitRequests::workspaceFor("sk_1", workspace).isEmpty());
        SendKitRig rig(workspace);
        rig.network.expect("GET", firstPage).reply(200, R"({"data":[]})");
        rig.network.expect("GET", QStringLiteral("/v1/workspaces")).reply(200, R"({"success":true,"data":[{"id":"665a1b","name":"Sales"}]})");
        Outcome<LeadPage> page;
        record(rig.api.listLeads(firstPageQuery(), &rig.context), &rig.context, page);
        QTRY_VERIFY(page.isValue());
        Outcome<QList<SendKitWorkspace>> workspaces;
        record(rig.api.listWorkspaces(&rig.context), &rig.context, workspaces);
        QTRY_VERIFY(workspaces.isValue());
        QCOMPARE(workspaces.value().first().id, workspace);
        QCOMPARE(rig.network.requests().at(0).header("X-Workspace-Id"), workspace.toLatin1());
        QCOMPARE(rig.network.requests().at(0).header("X-Api-Key"), testKey);
        QVERIFY(rig.network.requests().at(1).header("X-Workspace-Id").isEmpty());
        QVERIFY(rig.network.requests().at(0).header("Authorization").isEmpty());
        const QString curl = asCurl(rig.api.requests().getCampaign(campaign), SendKitApi::keyHeader());
        QVERIFY2(curl.contains(QLatin1String("'X-Workspace-Id: 665a1b' --header 'X-Api-Key: <key>'")), qPrintable(curl));
    }
};

QTEST_GUILESS_MAIN(TestSendKitApi)
#include "tst_sendkitapi.moc"
