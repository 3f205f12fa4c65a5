// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practicesequences.h"

#include <QTest>

using Muster::Test::PracticeSequences;
using Muster::Test::RawAnswer;
using Muster::Test::RawHttp;

/// Access, workspaces and campaigns; what all of SendKit's lists have in common.
class TestSendKitContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<PracticeSequences>(); }

    void takesTheKeyInEitherHeaderOrInBoth_data();
    void takesTheKeyInEitherHeaderOrInBoth();
    void aPlatformKeyNeedsItsWorkspace();
    void refusesInTheContractsShape_data();
    void refusesInTheContractsShape();
    void listsWorkspaces();
    void listsCampaignsByPage();
    void listsCampaignsByCursor();
    void newerServersPageByCursorFromTheBeginning();
    void findsCampaignsByStatusAndName();
    void readsOneCampaignWithItsCounts();
    void badListQueriesAreRefused_data();
    void badListQueriesAreRefused();

private:
    std::unique_ptr<PracticeSequences> m_server;
};

void TestSendKitContract::takesTheKeyInEitherHeaderOrInBoth_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArrayList &lines, int status) { QTest::newRow(name) << lines << status; };
    row("x-api-key", {"X-Api-Key: sk_practice"}, 200);
    row("bearer", {"Authorization: Bearer sk_practice"}, 200);
    row("both", {"X-Api-Key: sk_practice", "Authorization: Bearer sk_practice"}, 200);
    row("none", {}, 401);
    row("wrong", {"X-Api-Key: sk_other"}, 401);
    row("one of two wrong", {"X-Api-Key: sk_practice", "Authorization: Bearer sk_other"}, 401);
    row("basic", {"Authorization: Basic sk_practice"}, 401);
}

void TestSendKitContract::takesTheKeyInEitherHeaderOrInBoth()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(int, status);
    RawHttp client = m_server->http();
    const QByteArrayList head{"GET /sendkit/v1/workspaces HTTP/1.1", client.usualLines().first()};
    const RawAnswer answer = client.exchange(head + lines);
    QCOMPARE(answer.status, status);
    if (status == 401)
        QCOMPARE(answer.object().value(QLatin1String("code")).toInt(), 401);
}

void TestSendKitContract::aPlatformKeyNeedsItsWorkspace()
{
    const PracticeSequences platform({}, "sk_user_practice");
    QCOMPARE(platform.get("/v1/workspaces").status, 200);
    const RawAnswer refused = platform.get("/v1/campaigns");
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.message().contains(QLatin1String("X-Workspace-Id")));
    const auto ask = [](const PracticeSequences &server, const QByteArray &workspace) {
        RawHttp client = server.http();
        return client.exchange(QByteArrayList{"GET /sendkit/v1/dnc HTTP/1.1", "X-Workspace-Id: " + workspace} + client.usualLines()).status;
    };
    const QByteArray workspace = PracticeSequences::rows(platform.get("/v1/workspaces")).first()[u"id"].toString().toLatin1();
    QCOMPARE(ask(platform, workspace), 200);
    QCOMPARE(ask(platform, "somebody-elses"), 403);
    QCOMPARE(ask(*m_server, workspace), 200);
}

void TestSendKitContract::refusesInTheContractsShape_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &path, int status,
                        const QByteArray &type = "application/json") { QTest::newRow(name) << method << path << type << status; };
    const QByteArray unknown = "/v1/campaigns/665a1b2c3d4e5f6a000000ff";
    row("unknown path", "GET", "/v1/people", 404);
    row("unknown campaign", "GET", unknown, 404);
    row("somebody else's ID", "GET", "/v1/campaigns/q1-outreach", 404);
    row("unknown campaign's leads", "GET", unknown + "/leads", 404);
    row("add to an unknown campaign", "POST", unknown + "/leads", 404);
    row("edit in an unknown campaign", "PATCH", unknown + "/leads/666a1b2c3d4e5f6a00000001", 404);
    row("edit an unknown lead", "PATCH", "/v1/leads/665d4e5f6a7b8c9d00000001", 404);
    row("delete a campaign", "DELETE", unknown, 405);
    row("read an action", "GET", unknown + "/leads/action", 405);
    row("not JSON", "POST", "/v1/dnc", 415, "text/plain");
}

void TestSendKitContract::refusesInTheContractsShape()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    RawHttp client = m_server->http();
    const QByteArray body = path.startsWith("/v1/leads") ? R"({"jobTitle":"CRO"})"
                            : method == "PATCH"          ? R"({"status":"paused"})"
                                                         : R"({"leads":[{"email":"a@x.example"}]})";
    const QByteArrayList head{method + " /sendkit" + path + " HTTP/1.1", "Content-Type: " + type,
                              "Content-Length: " + QByteArray::number(method == "GET" ? 0 : body.size())};
    const RawAnswer answer = client.exchange(head + client.usualLines(), method == "GET" ? QByteArray() : body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object().keys(), QStringList({QStringLiteral("code"), QStringLiteral("error"), QStringLiteral("message")}));
    QCOMPARE(answer.object().value(QLatin1String("code")).toInt(), status);
    QVERIFY(!answer.message().isEmpty());
}

void TestSendKitContract::listsWorkspaces()
{
    const RawAnswer answer = m_server->get("/v1/workspaces");
    QCOMPARE(answer.object().value(QLatin1String("success")), QJsonValue(true));
    QCOMPARE(PracticeSequences::rows(answer).size(), 1);
    QCOMPARE(PracticeSequences::rows(answer).first().toObject().keys(),
             QStringList({QStringLiteral("createdAt"), QStringLiteral("id"), QStringLiteral("memberCount"), QStringLiteral("name"),
                          QStringLiteral("ownerId")}));
}

void TestSendKitContract::listsCampaignsByPage()
{
    QCOMPARE(m_server->get("/v1/campaigns").object(),
             PracticeSequences::object(R"({"success":true,"data":[],"pagination":{"page":1,"limit":25,"total":0,"pages":0}})"));
    const QByteArray first = m_server->addCampaign(QStringLiteral("Q1 Outreach"), QStringLiteral("active"));
    const QByteArray second = m_server->addCampaign(QStringLiteral("Größe & Co"), QStringLiteral("draft"));
    m_server->addCampaign(QStringLiteral("Third"), QStringLiteral("paused"));

    const RawAnswer answer = m_server->get("/v1/campaigns?page=1&limit=2");
    QCOMPARE(PracticeSequences::pagination(answer), PracticeSequences::object(R"({"page":1,"limit":2,"total":3,"pages":2})"));
    QCOMPARE(PracticeSequences::texts(PracticeSequences::rows(answer), QStringLiteral("_id")),
             QStringList({QString::fromLatin1(first), QString::fromLatin1(second)}));
    const QJsonObject campaign = PracticeSequences::rows(answer).last().toObject();
    QCOMPARE(campaign.keys(),
             QStringList({QStringLiteral("_id"), QStringLiteral("completedAt"), QStringLiteral("createdAt"), QStringLiteral("mailboxCount"),
                          QStringLiteral("name"), QStringLiteral("startedAt"), QStringLiteral("stats"), QStringLiteral("status"),
                          QStringLiteral("updatedAt"), QStringLiteral("userId"), QStringLiteral("workspaceId")}));
    QCOMPARE(campaign.value(QLatin1String("name")).toString(), QStringLiteral("Größe & Co"));
    QCOMPARE(campaign.value(QLatin1String("status")).toString(), QStringLiteral("draft"));
    QCOMPARE(campaign.value(QLatin1String("stats")).toObject(), PracticeSequences::object(R"({"sent":0,"replied":0})"));
    QVERIFY(campaign.value(QLatin1String("startedAt")).isNull());
    QVERIFY(PracticeSequences::rows(m_server->get("/v1/campaigns?page=3&limit=2")).isEmpty());
}

void TestSendKitContract::listsCampaignsByCursor()
{
    const QByteArray first = m_server->addCampaign(QStringLiteral("One"), QStringLiteral("draft"));
    const QByteArray second = m_server->addCampaign(QStringLiteral("Two"), QStringLiteral("draft"));
    const QByteArray third = m_server->addCampaign(QStringLiteral("Three"), QStringLiteral("draft"));
    const RawAnswer middle = m_server->get("/v1/campaigns?limit=1&cursor=" + first);
    QCOMPARE(PracticeSequences::pagination(middle), (QJsonObject{{QStringLiteral("limit"), 1},
                                                                 {QStringLiteral("total"), 3},
                                                                 {QStringLiteral("hasMore"), true},
                                                                 {QStringLiteral("nextCursor"), QString::fromLatin1(second)}}));
    const RawAnswer last = m_server->get("/v1/campaigns?limit=1&cursor=" + second);
    QCOMPARE(PracticeSequences::texts(PracticeSequences::rows(last), QStringLiteral("_id")), QStringList{QString::fromLatin1(third)});
    QCOMPARE(PracticeSequences::pagination(last), PracticeSequences::object(R"({"limit":1,"total":3,"hasMore":false,"nextCursor":null})"));
}

void TestSendKitContract::newerServersPageByCursorFromTheBeginning()
{
    PracticeSequences newer({.storeFile = {}, .port = 0, .apiKey = {}, .latency = {}, .seedDemo = false, .cursorPaging = true});
    const QByteArray campaign = newer.addCampaign(QStringLiteral("One"), QStringLiteral("draft"));
    QCOMPARE(newer.enrol(campaign, 3), 3);
    for (const QByteArray &path : {QByteArray("/v1/campaigns"), "/v1/campaigns/" + campaign + "/leads", QByteArray("/v1/dnc")}) {
        QVERIFY2(PracticeSequences::pagination(newer.get(path)).contains(QLatin1String("hasMore")), path.constData());
        QVERIFY2(!PracticeSequences::pagination(newer.get(path)).contains(QLatin1String("page")), path.constData());
        QVERIFY2(PracticeSequences::pagination(newer.get(path + "?page=1")).contains(QLatin1String("pages")), path.constData());
    }
    const QString cursor = PracticeSequences::pagination(newer.get("/v1/campaigns/" + campaign + "/leads?limit=2"))
                               .value(QLatin1String("nextCursor"))
                               .toString();
    QCOMPARE(newer.roster(campaign, "?limit=2&cursor=" + cursor.toLatin1()).size(), 1);
}

void TestSendKitContract::findsCampaignsByStatusAndName()
{
    m_server->addCampaign(QStringLiteral("Spring GRÖSSE"), QStringLiteral("active"));
    m_server->addCampaign(QStringLiteral("Spring recap"), QStringLiteral("completed"));
    m_server->addCampaign(QStringLiteral("Autumn"), QStringLiteral("active"));
    const auto names = [this](const QByteArray &query) {
        return PracticeSequences::texts(PracticeSequences::rows(m_server->get("/v1/campaigns" + query)), QStringLiteral("name"));
    };
    QCOMPARE(names("?status=active"), QStringList({QStringLiteral("Spring GRÖSSE"), QStringLiteral("Autumn")}));
    QCOMPARE(names("?status=archived"), QStringList());
    QCOMPARE(names("?search=spring"), QStringList({QStringLiteral("Spring GRÖSSE"), QStringLiteral("Spring recap")}));
    QCOMPARE(names("?search=gr%C3%B6sse&status=active"), QStringList({QStringLiteral("Spring GRÖSSE")}));
    QCOMPARE(names("?search=nobody"), QStringList());
}

void TestSendKitContract::readsOneCampaignWithItsCounts()
{
    const QByteArray campaign = m_server->addCampaign(QStringLiteral("One"), QStringLiteral("active"));
    QCOMPARE(m_server->enrol(campaign, 3), 3);
    const RawAnswer answer = m_server->get("/v1/campaigns/" + campaign);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(QLatin1String("success")), QJsonValue(true));
    const QJsonObject json = PracticeSequences::data(answer);
    QCOMPARE(json.value(QLatin1String("_id")).toString().toLatin1(), campaign);
    const QJsonObject counts = PracticeSequences::object(
        R"({"total":3,"pending":0,"active":3,"paused":0,"completed":0,"bounced":0,"unsubscribed":0,"replied":0,"removed":0})");
    QCOMPARE(json.value(QLatin1String("leadCounts")).toObject(), counts);
}

void TestSendKitContract::badListQueriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("named");
    const auto row = [](const QByteArray &query, const char *named) {
        QTest::newRow(query.constData()) << query << QString::fromLatin1(named);
    };
    row("?page=0", "page");
    row("?page=-1", "page");
    row("?page=x", "page");
    row("?page=", "page");
    row("?page=99999999999999999999", "page");
    row("?limit=0", "limit");
    row("?limit=101", "limit");
    row("?limit=1.5", "limit");
    row("?page=1&cursor=666a1b2c3d4e5f6a00000001", "cursor");
    row("?cursor=", "cursor");
    row("?cursor=666A1B2C3D4E5F6A00000001", "cursor");
    row("?cursor=next", "cursor");
}

void TestSendKitContract::badListQueriesAreRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, named);
    const QByteArray campaign = m_server->addCampaign(QStringLiteral("One"), QStringLiteral("draft"));
    for (const QByteArray &path : {QByteArray("/v1/campaigns"), "/v1/campaigns/" + campaign + "/leads", QByteArray("/v1/dnc")}) {
        const RawAnswer answer = m_server->get(path + query);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    }
}

QTEST_GUILESS_MAIN(TestSendKitContract)
#include "tst_sendkit_contract.moc"
