// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/practiceserver.h"
#include "support/rawhttp.h"

#include <QDateTime>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster::Sandbox;
using Muster::Test::RawAnswer;
using Muster::Test::RawHttp;

namespace {

const QByteArray workspace = "/walead/v1/blocked-leads";
const QByteArray campaigns = "/walead/v1/campaigns/";

QByteArray blocksOf(const QByteArray &id)
{
    return campaigns + id + "/blocked-leads";
}

} // namespace

class TestPracticeCampaigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }

    void tellsOfACampaign_data();
    void tellsOfACampaign();
    void unknownCampaignsAreNotFound();
    void blocksHaveTheContractsFieldsAndNoId();
    void pagesHaveNoGapAndNoRepetition_data();
    void pagesHaveNoGapAndNoRepetition();
    void takesTenUnlessToldOtherwise();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
    void addsOnceAndToThisListOnly();
    void badAddsAreRefused_data();
    void badAddsAreRefused();

private:
    [[nodiscard]] RawHttp http() const { return RawHttp(m_server->port(), "key"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
};

void TestPracticeCampaigns::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PracticeServer>(PracticeOptions{
        .storeFile = m_folder->filePath(QStringLiteral("practice.db")), .port = 0, .apiKey = "key", .latency = {}, .seedDemo = true});
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
}

void TestPracticeCampaigns::tellsOfACampaign_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("status");
    QTest::newRow("draft") << QByteArray("cmp-q1-founders") << QStringLiteral("Q1 Founders") << QStringLiteral("draft");
    QTest::newRow("active") << QByteArray("cmp-eu-fintech") << QStringLiteral("EU Fintech") << QStringLiteral("active");
    QTest::newRow("another draft") << QByteArray("cmp-newsletter-warm-up") << QStringLiteral("Newsletter warm-up")
                                   << QStringLiteral("draft");
    QTest::newRow("completed") << QByteArray("cmp-winter-event") << QStringLiteral("Winter event") << QStringLiteral("completed");
}

void TestPracticeCampaigns::tellsOfACampaign()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, name);
    QFETCH(QString, status);
    const RawAnswer answer = http().get(campaigns + id);
    QCOMPARE(answer.status, 200);
    const QJsonObject campaign = answer.object();
    QCOMPARE(campaign.keys(), QStringList({QStringLiteral("analytics"), QStringLiteral("coreVariables"), QStringLiteral("createdAt"),
                                           QStringLiteral("customVariables"), QStringLiteral("id"), QStringLiteral("linkedinAccounts"),
                                           QStringLiteral("name"), QStringLiteral("progress"), QStringLiteral("settings"),
                                           QStringLiteral("status"), QStringLiteral("steps")}));
    QCOMPARE(campaign.value(QLatin1String("id")).toString(), QString::fromLatin1(id));
    QCOMPARE(campaign.value(QLatin1String("name")).toString(), name);
    QCOMPARE(campaign.value(QLatin1String("status")).toString(), status);
    QVERIFY(campaign.value(QLatin1String("progress")).isDouble());
    QVERIFY(campaign.value(QLatin1String("linkedinAccounts")).isArray());
    QVERIFY(campaign.value(QLatin1String("steps")).isArray());
    QCOMPARE(campaign.value(QLatin1String("analytics")).toObject().keys(),
             QStringList({QStringLiteral("acceptanceRate"), QStringLiteral("responseRate"), QStringLiteral("totalLeads")}));
    const QDateTime createdAt = QDateTime::fromString(campaign.value(QLatin1String("createdAt")).toString(), Qt::ISODateWithMs);
    QVERIFY(createdAt.isValid() && createdAt < QDateTime::currentDateTimeUtc());

    const qsizetype blocked =
        http().get(blocksOf(id) + "?take=100").array().size() + http().get(blocksOf(id) + "?take=100&skip=100").array().size();
    QVERIFY2(blocked >= 8 && blocked <= 140, qPrintable(QString::number(blocked)));
}

void TestPracticeCampaigns::unknownCampaignsAreNotFound()
{
    RawHttp client = http();
    const QByteArray body = R"({"publicIdentifiers":["nele-ohm"]})";
    for (const QByteArray id : {"cmp-nothing", "CMP-Q1-FOUNDERS", "cmp-q1-founders%20", "%27"}) {
        for (const RawAnswer &answer : {client.get(campaigns + id), client.get(blocksOf(id)), client.post(blocksOf(id), body)}) {
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.message(), QStringLiteral("Campaign not found"));
        }
    }
}

void TestPracticeCampaigns::blocksHaveTheContractsFieldsAndNoId()
{
    bool anyReason = false;
    bool anyWithout = false;
    const QJsonArray blocks = http().get(blocksOf("cmp-eu-fintech") + "?take=100").array();
    for (const QJsonValue &block : blocks) {
        QCOMPARE(block.toObject().keys(),
                 QStringList({QStringLiteral("createdAt"), QStringLiteral("publicIdentifier"), QStringLiteral("reason")}));
        QVERIFY(!block[u"publicIdentifier"].toString().isEmpty());
        QVERIFY(QDateTime::fromString(block[u"createdAt"].toString(), Qt::ISODateWithMs).isValid());
        anyReason = anyReason || block[u"reason"].isString();
        anyWithout = anyWithout || block[u"reason"].isNull();
    }
    QVERIFY(anyReason && anyWithout);
}

void TestPracticeCampaigns::pagesHaveNoGapAndNoRepetition_data()
{
    QTest::addColumn<int>("take");
    for (const int take : {1, 7, 100})
        QTest::addRow("%d", take) << take;
}

void TestPracticeCampaigns::pagesHaveNoGapAndNoRepetition()
{
    QFETCH(int, take);
    RawHttp client = http();
    QSet<QString> people;
    QString earlier = QStringLiteral("9999");
    int rows = 0;
    for (;;) {
        const QJsonArray page =
            client.get(blocksOf("cmp-eu-fintech") + "?take=" + QByteArray::number(take) + "&skip=" + QByteArray::number(rows)).array();
        QVERIFY(page.size() <= take);
        for (const QJsonValue &block : page) {
            people.insert(block[u"publicIdentifier"].toString());
            QVERIFY(block[u"createdAt"].toString() <= earlier);
            earlier = block[u"createdAt"].toString();
        }
        rows += static_cast<int>(page.size());
        if (page.size() < take)
            break;
    }
    QCOMPARE(rows, 140);
    QCOMPARE(people.size(), 140);
}

void TestPracticeCampaigns::takesTenUnlessToldOtherwise()
{
    RawHttp client = http();
    QCOMPARE(client.get(blocksOf("cmp-eu-fintech")).array().size(), 10);
    QCOMPARE(client.get(blocksOf("cmp-eu-fintech") + "?skip=0&offset=999&sort=whatever").array(),
             client.get(blocksOf("cmp-eu-fintech")).array());
    QCOMPARE(client.get(blocksOf("cmp-newsletter-warm-up")).array().size(), 8);
    QVERIFY(client.get(blocksOf("cmp-newsletter-warm-up") + "?skip=8").array().isEmpty());
}

void TestPracticeCampaigns::badQueriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("message");
    for (const char *value : {"0", "101", "-5", "ten", "", "1.0"})
        QTest::addRow("take=%s", value) << QByteArray("?take=") + value << QStringLiteral("take must be an integer from 1 to 100");
    for (const char *value : {"-1", "x", ""})
        QTest::addRow("skip=%s", value) << QByteArray("?skip=") + value << QStringLiteral("skip must be an integer of 0 or more");
}

void TestPracticeCampaigns::badQueriesAreRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, message);
    const RawAnswer answer = http().get(blocksOf("cmp-eu-fintech") + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.message(), message);
}

void TestPracticeCampaigns::addsOnceAndToThisListOnly()
{
    RawHttp client = http();
    const QByteArray body = R"({"publicIdentifiers":["nele-ohm","Nele-Ohm","zoe-obrien-4b"]})"; // the last is blocked in the workspace
    const RawAnswer added = client.post(blocksOf("cmp-newsletter-warm-up"), body);
    QCOMPARE(added.status, 200);
    QCOMPARE(added.object(), (QJsonObject{{QStringLiteral("success"), true},
                                          {QStringLiteral("message"), QStringLiteral("Leads blocked")},
                                          {QStringLiteral("blocked"), 2}}));
    const QJsonArray after = client.get(blocksOf("cmp-newsletter-warm-up")).array();
    QCOMPARE(after.size(), 10);
    QVERIFY(after.first()[u"reason"].isNull());
    QCOMPARE(client.post(blocksOf("cmp-newsletter-warm-up"), body).object().value(QLatin1String("blocked")).toInt(-1), 0);
    QCOMPARE(client.get(blocksOf("cmp-newsletter-warm-up")).array(), after);

    QVERIFY(client.get(workspace + "?search=nele-ohm").array().isEmpty());
    QCOMPARE(client.post(blocksOf("cmp-winter-event"), body).object().value(QLatin1String("blocked")).toInt(), 2);
}

void TestPracticeCampaigns::badAddsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("nele-ohm") << QStringLiteral("JSON");
    QTest::newRow("missing") << QByteArray("{}") << QStringLiteral("publicIdentifiers is required");
    QTest::newRow("no array") << QByteArray(R"({"publicIdentifiers":"nele-ohm"})") << QStringLiteral("publicIdentifiers must be an array");
    QTest::newRow("empty") << QByteArray(R"({"publicIdentifiers":[]})") << QStringLiteral("publicIdentifiers should not be empty");
    QTest::newRow("one empty") << QByteArray(R"({"publicIdentifiers":["nele-ohm",""]})")
                               << QStringLiteral("publicIdentifiers[1] should not be empty");
    QTest::newRow("one null") << QByteArray(R"({"publicIdentifiers":["nele-ohm",null]})")
                              << QStringLiteral("publicIdentifiers[1] must be a string");
    QTest::newRow("a slash") << QByteArray(R"({"publicIdentifiers":["in/nele-ohm"]})") << QStringLiteral("publicIdentifiers[0]");
    QTest::newRow("a workspace's body") << QByteArray(R"({"leads":[{"publicIdentifier":"nele-ohm"}]})") << QStringLiteral("leads");
    QTest::newRow("with a reason") << QByteArray(R"({"publicIdentifiers":["nele-ohm"],"reason":"x"})") << QStringLiteral("reason");
}

void TestPracticeCampaigns::badAddsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    RawHttp client = http();
    const RawAnswer answer = client.post(blocksOf("cmp-newsletter-warm-up"), body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    QCOMPARE(client.get(blocksOf("cmp-newsletter-warm-up")).array().size(), 8);
}

QTEST_GUILESS_MAIN(TestPracticeCampaigns)
#include "tst_practicecampaigns.moc"
