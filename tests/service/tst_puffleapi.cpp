// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rosterrig.h"

#include <QTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

const CampaignId campaign{QStringLiteral("c 1")};
const QString rosterTarget = QStringLiteral("/base/api/campaigns/c%201/leads");
const QString firstPage = rosterTarget + QStringLiteral("?page=1&limit=200");
using Counts = QList<std::pair<QString, qint64>>;
using Fields = QList<std::pair<QString, QString>>;

LeadQuery firstPageQuery()
{
    LeadQuery query;
    query.campaign = campaign;
    return query;
}

NewLead jane()
{
    NewLead lead;
    lead.email = QStringLiteral("jane@example.com");
    lead.linkedinUrl = QStringLiteral("https://www.linkedin.com/in/jane-doe");
    lead.firstName = QStringLiteral("Jane");
    lead.company = QStringLiteral("Ac\"me\n\u00e9");
    lead.customFields = {{QStringLiteral("z industry"), QStringLiteral("SaaS")}, {QStringLiteral("empty"), QString()}};
    return lead;
}

} // namespace

class TestPuffleApi : public QObject
{
    Q_OBJECT

private:
    /// What becomes of an answer to the first page.
    Outcome<LeadPage> pageOf(const QByteArray &body, bool keepsWire = false)
    {
        PuffleRig rig;
        rig.network.expect("GET", firstPage, QByteArray()).reply(200, body);
        Outcome<LeadPage> page;
        LeadQuery query = firstPageQuery();
        query.keepsWire = keepsWire;
        record(rig.api.listLeads(query, &rig.context), &rig.context, page);
        [&] { QTRY_VERIFY(page.isThere()); }();
        return page;
    }

    Outcome<RosterWriteAnswer> writtenOf(int status, const QByteArray &body)
    {
        PuffleRig rig;
        rig.network.expect("DELETE", rosterTarget, R"({"all":true})").reply(status, body);
        Outcome<RosterWriteAnswer> answer;
        record(rig.api.write(rig.api.requests().wipeRoster(campaign), &rig.context), &rig.context, answer);
        [&] { QTRY_VERIFY(answer.isThere()); }();
        return answer;
    }

    Outcome<Campaign> campaignOf(const QByteArray &body)
    {
        PuffleRig rig;
        rig.network.expect("GET", QStringLiteral("/base/api/campaigns/c%201"), QByteArray()).reply(200, body);
        Outcome<Campaign> read;
        record(rig.api.getCampaign(campaign, &rig.context), &rig.context, read);
        [&] { QTRY_VERIFY(read.isThere()); }();
        return read;
    }

private Q_SLOTS:
    void readsALead()
    {
        const auto page = pageOf(R"({"prospects":[{"id":"p1","status":"connection_sent","email":"Jane@Example.com","linkedin_url":null,
            "first_name":"Jane","last_name":"Doe","name":"Jane Doe","company":"Acme","position":"VP","headline":"Hi",
            "custom_fields":{"industry":"SaaS","size":12,"vip":true,"more":{"a":[1]},"none":null},"source":"csv",
            "created_at":"2026-04-22T10:00:00Z","updated_at":"2026-04-22T12:00:00.250+02:00","replied_at":"2026-04-23T00:00:00Z",
            "bounced_at":null,"later":1}],"total":120,"page":1,"limit":100})");
        QVERIFY(page.isValue());
        QCOMPARE(page.value().received, 1);
        QCOMPARE(page.value().total, std::optional<qint64>(120));
        QCOMPARE(page.value().limit, std::optional<int>(100));
        const Lead lead = page.value().leads.first();
        QCOMPARE(lead.id.text(), QStringLiteral("p1"));
        QCOMPARE(lead.email, QStringLiteral("Jane@Example.com"));
        QVERIFY(lead.linkedinUrl.isEmpty());
        QCOMPARE(displayName(lead), QStringLiteral("Jane Doe"));
        QCOMPARE(lead.position, QStringLiteral("VP"));
        QCOMPARE(lead.status, LeadStatus::ConnectionSent);
        const Fields fields{{QStringLiteral("industry"), QStringLiteral("SaaS")},
                            {QStringLiteral("more"), QStringLiteral("{\"a\":[1]}")},
                            {QStringLiteral("none"), QString()},
                            {QStringLiteral("size"), QStringLiteral("12")},
                            {QStringLiteral("vip"), QStringLiteral("true")}};
        Fields sorted = lead.customFields;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, fields);
        QCOMPARE(lead.addedAt, QDateTime(QDate(2026, 4, 22), QTime(10, 0), Qt::UTC));
        QCOMPARE(lead.updatedAt, QDateTime(QDate(2026, 4, 22), QTime(10, 0, 0, 250), Qt::UTC));
        QVERIFY(lead.replied);
        QVERIFY(!lead.bouncedAt.isValid());
        QCOMPARE(lead.source, QStringLiteral("csv"));
        QVERIFY(lead.wire.isEmpty());
    }

    void toleratesOtherShapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("leads, _id") << QByteArray(R"({"leads":[{"_id":"p1","status":"Teleported"}],"total":1})");
        QTest::newRow("bare list") << QByteArray(R"([{"id":"p1","status":"Teleported"}])");
        QTest::newRow("under data") << QByteArray(R"({"success":true,"data":{"prospects":[{"id":"p1","status":"Teleported"}]}})");
        QTest::newRow("nulls") << QByteArray(
            R"({"prospects":[{"id":"p1","status":"Teleported","email":null,"custom_fields":null,"created_at":"soon"}],"total":null})");
        QTest::newRow("numbers") << QByteArray(R"({"prospects":[{"id":{"x":1},"_id":"p1","status":"Teleported","name":7}],"total":"1"})");
    }

    void toleratesOtherShapes()
    {
        QFETCH(QByteArray, body);
        const auto page = pageOf(body);
        QVERIFY(page.isValue());
        QCOMPARE(page.value().leads.size(), 1);
        QCOMPARE(page.value().leads.first().id.text(), QStringLiteral("p1"));
        QCOMPARE(page.value().leads.first().status, LeadStatus::Unknown);
        QCOMPARE(page.value().leads.first().statusWord, QStringLiteral("Teleported"));
        QVERIFY(!page.value().leads.first().addedAt.isValid());
    }

    void readsTextsAsTheyAreWritten()
    {
        const auto page = pageOf("\r\n { \"total\" : 2 , \"other\" : [ { } , 1 ] , \"prospects\" : [ { \"id\" : \"p\\u0031\" ,\n"
                                 "\"name\" : \"a\\\"b\\\\ \\ud83d\\ude00 ]}\" , \"company\" : \"\xc5\x81\xc3\xb3" "d\xc5\xba\" ,"
                                 "\"headline\" : 1.5e3 , \"position\" : -7 , \"email\" : { \"a\" : [ \"]\" ] } ,"
                                 "\"custom_fields\" : { \"q\\\"q\" : \"\" , \"b\" : 0.10 , \"c\" : [ 1 , 2 ] } } , { \"id\" : 12 } ] } ");
        QVERIFY(page.isValue());
        QCOMPARE(page.value().received, 2);
        QCOMPARE(page.value().total, std::optional<qint64>(2));
        const Lead lead = page.value().leads.first();
        QCOMPARE(lead.id.text(), QStringLiteral("p1"));
        QCOMPARE(lead.name, QString::fromUtf8("a\"b\\ \xf0\x9f\x98\x80 ]}"));
        QCOMPARE(lead.company, QString::fromUtf8("\xc5\x81\xc3\xb3" "d\xc5\xba"));
        QCOMPARE(lead.headline, QStringLiteral("1500"));
        QCOMPARE(lead.position, QStringLiteral("-7"));
        QVERIFY(lead.email.isEmpty());
        const Fields fields{{QStringLiteral("q\"q"), QString()},
                            {QStringLiteral("b"), QStringLiteral("0.1")},
                            {QStringLiteral("c"), QStringLiteral("[1,2]")}};
        QCOMPARE(lead.customFields, fields);
        QCOMPARE(page.value().leads.last().id.text(), QStringLiteral("12"));
    }

    void countsWhatHasNoId()
    {
        const auto page = pageOf(R"({"prospects":[{"email":"a@b.c"},{"id":"p2"},7],"total":3})");
        QVERIFY(page.isValue());
        QCOMPARE(page.value().received, 3);
        QCOMPARE(page.value().unreadable, 2);
        QCOMPARE(page.value().leads.size(), 1);
    }

    void refusesWhatIsNoRoster_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("no ids at all") << QByteArray(R"({"prospects":[{"a":1},{"a":2}]})") << int(ErrorKind::BadResponse);
        QTest::newRow("no list") << QByteArray(R"({"total":1})") << int(ErrorKind::BadResponse);
        QTest::newRow("html") << QByteArray("<html>") << int(ErrorKind::BadResponse);
        QTest::newRow("empty") << QByteArray() << int(ErrorKind::BadResponse);
        QTest::newRow("cut within a row") << QByteArray("{\"prospects\":[{\"id\":\"p1\",\"na") << int(ErrorKind::BadResponse);
        QTest::newRow("cut behind the rows") << QByteArray("{\"prospects\":[{\"id\":\"p1\"}]") << int(ErrorKind::BadResponse);
        QTest::newRow("something behind it") << QByteArray("{\"prospects\":[{\"id\":\"p1\"}]} x") << int(ErrorKind::BadResponse);
        QTest::newRow("a text") << QByteArray("\"prospects\"") << int(ErrorKind::BadResponse);
        QTest::newRow("success: false") << QByteArray(R"({"success":false,"message":"No, sir"})") << int(ErrorKind::Invalid);
    }

    void refusesWhatIsNoRoster()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        const auto page = pageOf(body);
        QVERIFY(!page.isValue());
        QCOMPARE(int(page.kind()), kind);
    }

    void keepsTheWireWhereWanted()
    {
        const auto page = pageOf(R"({"prospects":[{"id":"p1","later":1}]})", true);
        QVERIFY(page.isValue());
        QCOMPARE(page.value().leads.first().wire.value(QLatin1String("later")).toInt(), 1);
    }

    void asksForAPageOfAStatus()
    {
        PuffleRig rig;
        rig.network.expect("GET", rosterTarget + QStringLiteral("?page=3&limit=200&status=a%26b"), QByteArray()).reply(200, "[]");
        LeadQuery query = firstPageQuery();
        query.page = 3;
        query.status = QStringLiteral("a&b");
        Outcome<LeadPage> page;
        record(rig.api.listLeads(query, &rig.context), &rig.context, page);
        QTRY_VERIFY(page.isValue());
        QCOMPARE(rig.network.requests().first().header("Authorization"), "Bearer " + testKey);
        QVERIFY(rig.network.requests().first().header("x-api-key").isEmpty());
    }

    void listsCampaigns()
    {
        PuffleRig rig;
        rig.network.expect("GET", QStringLiteral("/base/api/campaigns"), QByteArray())
            .reply(200, R"({"campaigns":[{"id":"c1","type":"linkedin","name":"Founders","status":"active","stats":null,
                "created_at":"2026-04-18T15:12:00Z"},{"_id":"c2","type":"Email","status":"draft","stats":{"total":120,"sent":34}},
                {"name":"nobody"},{"id":"c3","type":"pigeon","status":"hatching"}]})");
        Outcome<CampaignPage> page;
        record(rig.api.listCampaigns(1, {}, &rig.context), &rig.context, page);
        QTRY_VERIFY(page.isValue());
        QVERIFY(page.value().isLast);
        QCOMPARE(page.value().unreadable, 1);
        const QList<Campaign> campaigns = page.value().campaigns;
        QCOMPARE(campaigns.size(), 3);
        QCOMPARE(campaigns.at(0).channel, Channel::LinkedIn);
        QCOMPARE(campaigns.at(0).status, CampaignStatus::Active);
        QVERIFY(!campaigns.at(0).totalLeads);
        QCOMPARE(campaigns.at(1).channel, Channel::Email);
        QCOMPARE(campaigns.at(1).totalLeads, std::optional<qint64>(120));
        QCOMPARE(campaigns.at(2).channel, Channel::Unknown);
        QCOMPARE(campaigns.at(2).status, CampaignStatus::Unknown);
        QCOMPARE(campaigns.at(2).statusText, QStringLiteral("hatching"));
    }

    void readsACampaign()
    {
        const auto read = campaignOf(R"({"campaign":{"id":"c1","type":"email","name":"Q2","status":"draft","stats":null},
            "sequence_nodes":[],"prospects_by_status":{"pending":82,"replied":4,"odd":"x"}})");
        QVERIFY(read.isValue());
        QCOMPARE(read.value().name, QStringLiteral("Q2"));
        QCOMPARE(read.value().totalLeads, std::optional<qint64>(86));
        const Counts counts{{QStringLiteral("pending"), 82}, {QStringLiteral("replied"), 4}};
        QCOMPARE(read.value().leadsByStatus, counts);
        QVERIFY(read.value().wire.contains(QLatin1String("sequence_nodes")));
    }

    void readsACampaignThatStandsBare()
    {
        const auto read = campaignOf(R"({"success":true,"data":{"_id":"c1","status":"paused","stats":{"total":5}}})");
        QVERIFY(read.isValue());
        QCOMPARE(read.value().status, CampaignStatus::Paused);
        QCOMPARE(read.value().totalLeads, std::optional<qint64>(5));
        QCOMPARE(campaignOf(R"({"campaign":{"name":"x"}})").kind(), ErrorKind::BadResponse);
        QCOMPARE(campaignOf(R"({"success":false,"error":"gone"})").kind(), ErrorKind::Invalid);
    }

    void addsWhatTheContractTakes()
    {
        PuffleRig rig;
        const QByteArray payload = rig.api.requests().newLeadPayload(jane());
        QCOMPARE(payload,
                 QByteArray("{\"email\":\"jane@example.com\",\"linkedin_url\":\"https://www.linkedin.com/in/jane-doe\","
                            "\"first_name\":\"Jane\",\"company\":\"Ac\\\"me\\u000a\xc3\xa9\",\"custom_fields\":{\"z industry\":\"SaaS\"}}"));
        rig.network.expect("POST", rosterTarget, "{\"prospects\":[" + payload + ",{}]}").reply(200, R"({"imported":1,"duplicates":1})");
        const HttpRequest request = rig.api.requests().addLeads(campaign, {payload, "{}"});
        QCOMPARE(request.repeat, HttpRequest::Repeat::UnsafeWrite);
        Outcome<RosterWriteAnswer> answer;
        record(rig.api.write(request, &rig.context), &rig.context, answer);
        QTRY_VERIFY(answer.isValue());
        QCOMPARE(answer.value().done, std::optional<qint64>(1));
        QCOMPARE(answer.value().skipped, std::optional<qint64>(1));
        QVERIFY(answer.value().refused.isEmpty());
    }

    void editsALead()
    {
        PuffleRig rig;
        rig.network.expect("PATCH", rosterTarget, R"({"prospect_id":"p1","updates":{"company":"Acme Ltd","linkedin_url":""}})")
            .reply(200, R"({"prospect":{"id":"p1","company":"Acme Ltd"}})");
        const HttpRequest request = rig.api.requests().editLead(
            campaign, LeadId(QStringLiteral("p1")), {}, {{LeadField::Company, QStringLiteral("Acme Ltd")}, {LeadField::LinkedInUrl, {}}});
        Outcome<RosterWriteAnswer> answer;
        record(rig.api.write(request, &rig.context), &rig.context, answer);
        QTRY_VERIFY(answer.isValue());
        QVERIFY(answer.value().lead);
        QCOMPARE(answer.value().lead->company, QStringLiteral("Acme Ltd"));
    }

    void removesLeads()
    {
        PuffleRig rig;
        rig.network.expect("DELETE", rosterTarget, "{\"prospect_ids\":[\"p1\",\"p\\\"2\"]}").reply(200, R"({"deleted":2})");
        const HttpRequest request =
            rig.api.requests().removeLeads(campaign, {LeadId(QStringLiteral("p1")), LeadId(QStringLiteral("p\"2"))});
        Outcome<RosterWriteAnswer> answer;
        record(rig.api.write(request, &rig.context), &rig.context, answer);
        QTRY_VERIFY(answer.isValue());
        QCOMPARE(answer.value().done, std::optional<qint64>(2));
    }

    void readsWhatAWriteAnswers()
    {
        QVERIFY(!writtenOf(200, R"({"deleted":"all"})").value().done);
        QCOMPARE(writtenOf(200, R"({"deleted":120})").value().done, std::optional<qint64>(120));
        QVERIFY(!writtenOf(204, {}).value().done);
        QVERIFY(!writtenOf(201, R"({"something":"else"})").value().done);
        QCOMPARE(writtenOf(200, R"({"success":false,"error":"Frozen"})").kind(), ErrorKind::Invalid);
        QCOMPARE(writtenOf(200, "nonsense").kind(), ErrorKind::BadResponse);
        const auto refused = writtenOf(400, R"({"error":"Campaign is not in draft status","details":{"status":"active"}})");
        QCOMPARE(refused.kind(), ErrorKind::Invalid);
        QCOMPARE(refused.error().detail, QStringLiteral("Campaign is not in draft status"));
    }

    void sendsNothingThatTheContractHasNot()
    {
        PuffleRig rig;
        const RosterRequests &requests = rig.api.requests();
        QVERIFY(requests.actOnLeads(campaign, LeadAction::Pause, {LeadId(QStringLiteral("p1"))}).url.isEmpty());
        QVERIFY(requests.editLead(campaign, LeadId(QStringLiteral("p1")), {}, {}).url.isEmpty());
        QVERIFY(requests.wipeRoster(CampaignId(QStringLiteral(".."))).url.isEmpty());
        QVERIFY(PuffleRequests(QUrl()).wipeRoster(campaign).url.isEmpty());
        Outcome<RosterWriteAnswer> answer;
        record(rig.api.write(requests.actOnLeads(campaign, LeadAction::Pause, {}), &rig.context), &rig.context, answer);
        QTRY_VERIFY(answer.isThere());
        QVERIFY(!answer.isValue());
        QVERIFY(rig.network.requests().isEmpty());
    }

    void aPastedApiPathIsCutOff()
    {
        const PuffleRequests requests(QUrl(QStringLiteral("https://app.puffle.ai/api/")));
        QCOMPARE(requests.listCampaigns(1, {}).url, QUrl(QStringLiteral("https://app.puffle.ai/api/campaigns")));
    }

    void theKeyStaysSecret()
    {
        PuffleRig rig;
        rig.network.expect("GET", firstPage).reply(401, "{\"error\":\"unauthorized\",\"message\":\"Bearer " + testKey + " is not valid\"}");
        rig.network.expect("GET", firstPage).reply(302, {}, {{"Location", "https://elsewhere.test/x"}});
        for (int i = 0; i < 2; ++i) {
            Outcome<LeadPage> page;
            record(rig.api.listLeads(firstPageQuery(), &rig.context), &rig.context, page);
            QTRY_VERIFY(page.isThere());
            QVERIFY(!page.isValue());
            QVERIFY(!page.error().detail.contains(QString::fromLatin1(testKey)));
            QVERIFY(!page.error().rawBody.contains(QString::fromLatin1(testKey)));
        }
        QCOMPARE(rig.network.requests().size(), 2);
        const QString curl = asCurl(rig.api.requests().wipeRoster(campaign), PuffleApi::keyHeader());
        QVERIFY2(curl.contains(QLatin1String("'Authorization: Bearer <key>'")), qPrintable(curl));
    }
};

QTEST_GUILESS_MAIN(TestPuffleApi)
#include "tst_puffleapi.moc"
