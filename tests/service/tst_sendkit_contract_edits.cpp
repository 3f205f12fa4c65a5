// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practicesequences.h"

#include <QTest>

using Muster::Test::PracticeSequences;
using Muster::Test::RawAnswer;

/// Edits of a campaign's row, and of the workspace's lead behind it.
class TestSendKitEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void editsARow();
    void anEndedLeadIsNeitherPausedNorResumed();
    void badRowEditsAreRefused_data();
    void badRowEditsAreRefused();
    void editsAPersonInEveryCampaign();
    void badPersonEditsAreRefused_data();
    void badPersonEditsAreRefused();

private:
    [[nodiscard]] RawAnswer add(const QByteArray &body) const { return m_server->post(m_leads, body); }
    [[nodiscard]] RawAnswer act(const QByteArray &body) const { return m_server->post(m_leads + "/action", body); }
    [[nodiscard]] QByteArray rowId(int index) const { return m_server->roster(m_campaign).at(index)[u"_id"].toString().toLatin1(); }
    [[nodiscard]] QStringList statuses() const { return PracticeSequences::texts(m_server->roster(m_campaign), QStringLiteral("status")); }

    std::unique_ptr<PracticeSequences> m_server;
    QByteArray m_campaign; ///< a draft
    QByteArray m_leads;
};

void TestSendKitEdits::init()
{
    m_server = std::make_unique<PracticeSequences>();
    m_campaign = m_server->addCampaign(QStringLiteral("Draft"), QStringLiteral("draft"));
    m_leads = "/v1/campaigns/" + m_campaign + "/leads";
}

void TestSendKitEdits::editsARow()
{
    QCOMPARE(m_server->enrol(m_campaign, 1), 1);
    const QByteArray path = m_leads + '/' + rowId(0);
    const RawAnswer answer = m_server->patch(path, R"({"status":"paused","aiTag":"interested","tags":["vip","Größe"]})");
    QCOMPARE(answer.status, 200);
    const QJsonObject row = PracticeSequences::data(answer);
    QCOMPARE(row.value(QLatin1String("_id")).toString().toLatin1(), rowId(0));
    QVERIFY(!row.contains(QLatin1String("leadId"))); // the contract's answer is a part of the row
    const QJsonValue listed = m_server->roster(m_campaign).first();
    for (const char *field : {"status", "aiTag", "tags", "addedAt", "replied", "currentSequenceStep"})
        QCOMPARE(row.value(QLatin1String(field)), listed[QLatin1String(field)]);
    QCOMPARE(listed[u"status"].toString(), QStringLiteral("paused"));
    QCOMPARE(listed[u"tags"].toArray(), (QJsonArray{QStringLiteral("vip"), QStringLiteral("Größe")}));

    QCOMPARE(m_server->patch(path, R"({"tags":[]})").status, 200);
    QCOMPARE(m_server->roster(m_campaign, "?status=paused").first()[u"aiTag"].toString(), QStringLiteral("interested"));
    QCOMPARE(m_server->patch(path, R"({"status":"active"})").status, 200);
    QCOMPARE(statuses(), QStringList{QStringLiteral("active")});
    const QByteArray other = m_server->addCampaign(QStringLiteral("Other"), QStringLiteral("draft"));
    QCOMPARE(m_server->patch("/v1/campaigns/" + other + "/leads/" + rowId(0), R"({"status":"paused"})").status, 404);
}

void TestSendKitEdits::anEndedLeadIsNeitherPausedNorResumed()
{
    QCOMPARE(m_server->enrol(m_campaign, 1), 1);
    m_server->run("UPDATE sequence_row SET status = 'bounced'; UPDATE sequence_campaign SET revision = revision + 1");
    const RawAnswer answer = m_server->patch(m_leads + '/' + rowId(0), R"({"status":"active","tags":["x"]})");
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.object().value(QLatin1String("code")).toInt(), 409);
    QVERIFY(m_server->roster(m_campaign).first()[u"tags"].toArray().isEmpty());
    QCOMPARE(m_server->patch(m_leads + '/' + rowId(0), R"({"tags":["x"]})").status, 200);
    QCOMPARE(PracticeSequences::data(act(R"({"action":"resume","selectAll":true})")).value(QLatin1String("modifiedCount")).toInt(-1), 0);
    QCOMPARE(PracticeSequences::data(act(R"({"action":"pause","selectAll":true})")).value(QLatin1String("modifiedCount")).toInt(-1), 0);
    QCOMPARE(statuses(), QStringList{QStringLiteral("bounced")});
}

void TestSendKitEdits::badRowEditsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &body, const char *named) {
        QTest::newRow(name) << body << QString::fromLatin1(named);
    };
    row("nothing", "{}", "empty");
    row("another status", R"({"status":"removed"})", "status must be one of");
    row("no tag of the workspace", R"({"aiTag":"brilliant"})", "aiTag");
    row("AI tag null", R"({"aiTag":null})", "aiTag");
    row("tags a string", R"({"tags":"vip"})", "tags must be an array");
    row("tag a number", R"({"tags":["vip",7]})", "tags[1]");
    row("a profile field", R"({"firstName":"Ann"})", "firstName is not a known property");
}

void TestSendKitEdits::badRowEditsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    QCOMPARE(m_server->enrol(m_campaign, 1), 1);
    const QJsonArray before = m_server->roster(m_campaign);
    const RawAnswer answer = m_server->patch(m_leads + '/' + rowId(0), body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    QCOMPARE(m_server->roster(m_campaign), before);
}

void TestSendKitEdits::editsAPersonInEveryCampaign()
{
    QCOMPARE(add(R"({"leads":[{"email":"a@x.example","firstName":"Ann","lastName":"Ohm"}]})").status, 200);
    const QByteArray other = m_server->addCampaign(QStringLiteral("Other"), QStringLiteral("draft"));
    QCOMPARE(m_server->post("/v1/campaigns/" + other + "/leads", R"({"leads":[{"email":"a@x.example"}]})").status, 200);
    const QByteArray path = "/v1/leads/" + m_server->roster(other).first()[u"leadId"][u"_id"].toString().toLatin1();

    QCOMPARE(m_server->patch(path, R"({"customFields":{"revenue":"$50M","size":{"people":7}}})").status, 200);
    const RawAnswer answer = m_server->patch(path, R"({"firstName":"Änn","lastName":"","companyName":"Acme","jobTitle":"CRO","tags":["vip"],
                                  "customFields":{"revenue":"$60M","city":"Lyon"}})");
    QCOMPARE(answer.status, 200);
    QJsonObject person = PracticeSequences::data(answer);
    for (const char *field : {"_id", "createdAt", "updatedAt"})
        QVERIFY2(!person.take(QLatin1String(field)).toString().isEmpty(), field);
    const QJsonObject expected = PracticeSequences::object(R"({"email":"a@x.example","firstName":"Änn","lastName":"","companyName":"Acme",
        "jobTitle":"CRO","linkedinUrl":null,"tags":["vip"],"customFields":{"revenue":"$60M","size":{"people":7},"city":"Lyon"}})");
    QCOMPARE(person, expected);
    for (const QByteArray &campaign : {m_campaign, other}) {
        QCOMPARE(m_server->roster(campaign).first()[u"leadId"][u"firstName"].toString(), QStringLiteral("Änn"));
        QCOMPARE(m_server->roster(campaign).first()[u"leadId"][u"companyName"].toString(), QStringLiteral("Acme"));
    }
}

void TestSendKitEdits::badPersonEditsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &body, const char *named) {
        QTest::newRow(name) << body << QString::fromLatin1(named);
    };
    row("nothing", "{}", "empty");
    row("the address", R"({"email":"b@x.example"})", "email is not a known property");
    row("name a number", R"({"firstName":1})", "firstName must be a string");
    row("custom fields a list", R"({"customFields":[]})", "customFields must be an object");
    row("tags with an empty one", R"({"tags":[""]})", "tags[0]");
}

void TestSendKitEdits::badPersonEditsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    QCOMPARE(m_server->enrol(m_campaign, 1), 1);
    const QByteArray path = "/v1/leads/" + m_server->roster(m_campaign).first()[u"leadId"][u"_id"].toString().toLatin1();
    const RawAnswer answer = m_server->patch(path, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
}

QTEST_GUILESS_MAIN(TestSendKitEdits)
#include "tst_sendkit_contract_edits.moc"
