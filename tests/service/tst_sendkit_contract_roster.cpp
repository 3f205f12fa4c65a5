// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practicesequences.h"

#include <QSet>
#include <QTest>

using Muster::Test::PracticeSequences;
using Muster::Test::RawAnswer;

namespace {

QString emailOf(const QJsonValue &row)
{
    return row[u"leadId"][u"email"].toString();
}

QStringList emails(const QJsonArray &rows)
{
    QStringList all;
    for (const QJsonValue &row : rows)
        all.append(emailOf(row));
    return all;
}

} // namespace

/// A campaign's leads: listing, adding, pausing, resuming and removing.
class TestSendKitRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aLeadIsListedWithTheContractsFields();
    void pagesHaveNoGapAndNoRepetition_data();
    void pagesHaveNoGapAndNoRepetition();
    void cursorsHaveNoGapAndNoRepetition();
    void listsByStatus();
    void aListFollowsWhatAnotherProcessChanges();
    void newLeadsAreActiveOnlyInAnActiveCampaign();
    void takesUpToFiveThousand();
    void skipsWhoIsEnrolledHoweverWritten();
    void takesTheRestOfABatchWithBadEntries();
    void badAddsAreRefusedAndAddNobody_data();
    void badAddsAreRefusedAndAddNobody();
    void pausesAndResumes();
    void removesRowsWithoutMailAndMarksTheOthers();
    void actsOnAllButSome();
    void badActionsAreRefused_data();
    void badActionsAreRefused();

private:
    [[nodiscard]] RawAnswer add(const QByteArray &body) const { return m_server->post(m_leads, body); }
    [[nodiscard]] RawAnswer act(const QByteArray &body) const { return m_server->post(m_leads + "/action", body); }
    [[nodiscard]] QByteArray rowId(int index) const { return m_server->roster(m_campaign).at(index)[u"_id"].toString().toLatin1(); }
    [[nodiscard]] QStringList statuses() const { return PracticeSequences::texts(m_server->roster(m_campaign), QStringLiteral("status")); }

    std::unique_ptr<PracticeSequences> m_server;
    QByteArray m_campaign; ///< a draft
    QByteArray m_leads;
};

void TestSendKitRoster::init()
{
    m_server = std::make_unique<PracticeSequences>();
    m_campaign = m_server->addCampaign(QStringLiteral("Draft"), QStringLiteral("draft"));
    m_leads = "/v1/campaigns/" + m_campaign + "/leads";
}

void TestSendKitRoster::aLeadIsListedWithTheContractsFields()
{
    const RawAnswer added = add(R"({"leads":[{"email":"John@ACME.example ","firstName":"Jöhn","companyName":"Acme \"&\" Söhne"}]})");
    QCOMPARE(added.status, 200);
    m_server->run(R"(UPDATE sequence_row SET status = 'replied', replied_at = '2025-06-17T08:30:00.000Z', ai_tag = 'interested',
        tags = '["vip"]', step = 1, mails = '[{"sequenceStep":0,"variant":null,"sentAt":"2025-06-16T10:30:00.000Z","opened":true,
        "clicked":false,"bounced":false}]')");
    const RawAnswer answer = m_server->get(m_leads);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(answer.object().value(QLatin1String("success")), QJsonValue(true));
    QCOMPARE(PracticeSequences::pagination(answer), PracticeSequences::object(R"({"page":1,"limit":25,"total":1,"pages":1})"));
    QJsonObject row = PracticeSequences::rows(answer).first().toObject();
    QJsonObject person = row.take(QLatin1String("leadId")).toObject();
    QVERIFY(person.take(QLatin1String("_id")).toString().size() == 24 && row.take(QLatin1String("_id")).toString().size() == 24);
    QVERIFY(row.take(QLatin1String("addedAt")).toString().endsWith(u'Z'));
    QCOMPARE(person, (QJsonObject{{QStringLiteral("email"), QStringLiteral("john@acme.example")},
                                  {QStringLiteral("firstName"), QStringLiteral("Jöhn")},
                                  {QStringLiteral("lastName"), QJsonValue()},
                                  {QStringLiteral("companyName"), QStringLiteral("Acme \"&\" Söhne")}}));
    const QJsonObject expected = PracticeSequences::object(R"({"status":"replied","currentSequenceStep":1,"replied":true,
        "repliedAt":"2025-06-17T08:30:00.000Z","aiTag":"interested","tags":["vip"],"emailsSent":[{"sequenceStep":0,"variant":null,
        "sentAt":"2025-06-16T10:30:00.000Z","opened":true,"clicked":false,"bounced":false}]})");
    QCOMPARE(row, expected);
}

void TestSendKitRoster::pagesHaveNoGapAndNoRepetition_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 7, 25, 100})
        QTest::addRow("%d", limit) << limit;
}

void TestSendKitRoster::pagesHaveNoGapAndNoRepetition()
{
    QFETCH(int, limit);
    constexpr int total = 103;
    QCOMPARE(m_server->enrol(m_campaign, total), total);
    QStringList read;
    const int pages = (total + limit - 1) / limit;
    for (int page = 1; page <= pages; ++page) {
        const RawAnswer answer = m_server->get(m_leads + "?page=" + QByteArray::number(page) + "&limit=" + QByteArray::number(limit));
        QCOMPARE(PracticeSequences::pagination(answer).value(QLatin1String("pages")).toInt(), pages);
        QCOMPARE(PracticeSequences::pagination(answer).value(QLatin1String("total")).toInt(), total);
        read.append(emails(PracticeSequences::rows(answer)));
    }
    QCOMPARE(read.size(), total);
    QCOMPARE(read.first(), QStringLiteral("person0@x.example"));
    QCOMPARE(read.last(), QStringLiteral("person102@x.example"));
    QCOMPARE(QSet<QString>(read.begin(), read.end()).size(), total);
    QVERIFY(m_server->roster(m_campaign, "?page=104").isEmpty());
    QVERIFY(m_server->roster(m_campaign, "?page=9223372036854775807&limit=100").isEmpty());
}

void TestSendKitRoster::cursorsHaveNoGapAndNoRepetition()
{
    QCOMPARE(m_server->enrol(m_campaign, 60), 60);
    QStringList read = emails(m_server->roster(m_campaign, "?limit=10"));
    QByteArray cursor = m_server->roster(m_campaign, "?limit=10").last()[u"_id"].toString().toLatin1();
    // Whoever goes on by ID misses nobody, even where the row it went by is gone.
    QCOMPARE(PracticeSequences::data(act(R"({"action":"remove","leadIds":[")" + cursor + R"("]})"))
                 .value(QLatin1String("modifiedCount"))
                 .toInt(),
             1);
    while (!cursor.isEmpty()) {
        const RawAnswer answer = m_server->get(m_leads + "?limit=10&cursor=" + cursor);
        read.append(emails(PracticeSequences::rows(answer)));
        const QJsonObject pagination = PracticeSequences::pagination(answer);
        QCOMPARE(pagination.value(QLatin1String("total")).toInt(), 59);
        cursor = pagination.value(QLatin1String("nextCursor")).toString().toLatin1();
        QCOMPARE(pagination.value(QLatin1String("hasMore")).toBool(), !cursor.isEmpty());
    }
    QCOMPARE(read.size(), 60);
    QCOMPARE(read.last(), QStringLiteral("person59@x.example"));
}

void TestSendKitRoster::listsByStatus()
{
    QCOMPARE(m_server->enrol(m_campaign, 5), 5);
    QCOMPARE(act(R"({"action":"pause","leadIds":[")" + rowId(1) + R"(",")" + rowId(3) + R"("]})").status, 200);
    QCOMPARE(emails(m_server->roster(m_campaign, "?status=paused")),
             QStringList({QStringLiteral("person1@x.example"), QStringLiteral("person3@x.example")}));
    QCOMPARE(PracticeSequences::pagination(m_server->get(m_leads + "?status=pending&limit=2")),
             PracticeSequences::object(R"({"page":1,"limit":2,"total":3,"pages":2})"));
    QVERIFY(m_server->roster(m_campaign, "?status=removed").isEmpty());
    QCOMPARE(m_server->get(m_leads + "?status=sent").status, 400);
    QCOMPARE(m_server->get(m_leads + "?status=").status, 400);
}

void TestSendKitRoster::aListFollowsWhatAnotherProcessChanges()
{
    QCOMPARE(m_server->enrol(m_campaign, 3), 3);
    QCOMPARE(m_server->roster(m_campaign).size(), 3);
    Muster::Sandbox::SequenceStore other(m_server->file());
    QCOMPARE(other.act(QString::fromLatin1(m_campaign), Muster::Sandbox::RowAction::Remove, {.all = true, .ids = {}}), std::optional(3));
    QVERIFY(m_server->roster(m_campaign).isEmpty());
}

void TestSendKitRoster::newLeadsAreActiveOnlyInAnActiveCampaign()
{
    int first = 0;
    for (const char *status : {"draft", "active", "paused", "completed"}) {
        m_server->setStatus(m_campaign, QString::fromLatin1(status));
        QCOMPARE(m_server->enrol(m_campaign, 1, first++), 1);
    }
    QCOMPARE(statuses(),
             QStringList({QStringLiteral("pending"), QStringLiteral("active"), QStringLiteral("pending"), QStringLiteral("pending")}));
}

void TestSendKitRoster::takesUpToFiveThousand()
{
    QCOMPARE(m_server->enrol(m_campaign, 5001), -1);
    QVERIFY(m_server->roster(m_campaign).isEmpty());
    QCOMPARE(m_server->enrol(m_campaign, 5000), 5000);
    QCOMPARE(emails(m_server->roster(m_campaign, "?page=5000&limit=1")), QStringList{QStringLiteral("person4999@x.example")});
}

void TestSendKitRoster::skipsWhoIsEnrolledHoweverWritten()
{
    const RawAnswer first =
        add(R"({"leads":[{"email":"a@x.example","firstName":"Ann"},{"email":"A@X.example"},{"email":" a@x.EXAMPLE "}]})");
    QCOMPARE(PracticeSequences::data(first), PracticeSequences::object(R"({"added":1,"skipped":2,"errors":[]})"));
    const QByteArray person = m_server->roster(m_campaign).first()[u"leadId"][u"_id"].toString().toLatin1();
    const RawAnswer second =
        add(R"({"leads":[{"leadId":")" + person + R"("},{"email":"a@x.example","firstName":"Other"},{"email":"b@x.example"}]})");
    QCOMPARE(PracticeSequences::data(second), PracticeSequences::object(R"({"added":1,"skipped":2,"errors":[]})"));
    QCOMPARE(m_server->roster(m_campaign).first()[u"leadId"][u"firstName"].toString(), QStringLiteral("Ann"));

    const QByteArray other = m_server->addCampaign(QStringLiteral("Other"), QStringLiteral("draft"));
    const RawAnswer known = m_server->post("/v1/campaigns/" + other + "/leads", R"({"leads":[{"leadId":")" + person + R"("}]})");
    QCOMPARE(PracticeSequences::data(known), PracticeSequences::object(R"({"added":1,"skipped":0,"errors":[]})"));
    QCOMPARE(m_server->roster(other).first()[u"leadId"], m_server->roster(m_campaign).first()[u"leadId"]);
}

void TestSendKitRoster::takesTheRestOfABatchWithBadEntries()
{
    const RawAnswer answer = add(R"({"leads":[{"email":"invalid@"},{"email":"a@x.example"},{"leadId":"665d4e5f6a7b8c9d000000ff"},
        {"email":"Ann <ann@x.example>"},{"email":"b@x.example","lastName":"Bo"},{"email":" "}]})");
    QCOMPARE(answer.status, 200);
    const QJsonObject data = PracticeSequences::data(answer);
    QCOMPARE(data.value(QLatin1String("added")).toInt(), 2);
    QCOMPARE(data.value(QLatin1String("skipped")).toInt(), 0);
    const QJsonArray errors = data.value(QLatin1String("errors")).toArray();
    QCOMPARE(errors.size(), 4);
    QCOMPARE(errors.first().toObject(), PracticeSequences::object(R"({"entry":{"email":"invalid@"},"message":"Entry is not valid"})"));
    QCOMPARE(errors.last()[u"entry"].toObject(), PracticeSequences::object(R"({"leadId":"665d4e5f6a7b8c9d000000ff"})"));
    QCOMPARE(emails(m_server->roster(m_campaign)), QStringList({QStringLiteral("a@x.example"), QStringLiteral("b@x.example")}));
}

void TestSendKitRoster::badAddsAreRefusedAndAddNobody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &body, const char *named) {
        QTest::newRow(name) << body << QString::fromLatin1(named);
    };
    row("no JSON", R"({"leads":)", "JSON");
    row("an array", "[]", "object");
    row("no leads", "{}", "leads is required");
    row("leads an object", R"({"leads":{}})", "leads must be an array");
    row("leads empty", R"({"leads":[]})", "leads should not be empty");
    row("another key", R"({"leads":[{"email":"a@x.example"}],"skipDuplicates":true})", "skipDuplicates");
    row("lead a string", R"({"leads":["a@x.example"]})", "leads[0] must be an object");
    row("lead of nothing", R"({"leads":[{"email":"a@x.example"},{}]})", "leads[1].email is required");
    row("email empty", R"({"leads":[{"email":""}]})", "leads[0].email should not be empty");
    row("email a number", R"({"leads":[{"email":7}]})", "leads[0].email must be a string");
    row("name null", R"({"leads":[{"email":"a@x.example","firstName":null}]})", "leads[0].firstName must be a string");
    row("a field that is not taken", R"({"leads":[{"email":"a@x.example","jobTitle":"CRO"}]})", "leads[0].jobTitle");
    row("ID and address", R"({"leads":[{"leadId":"x","email":"a@x.example"}]})", "leads[0].email");
    row("ID empty", R"({"leads":[{"leadId":""}]})", "leads[0].leadId");
}

void TestSendKitRoster::badAddsAreRefusedAndAddNobody()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    const RawAnswer answer = add(body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    QVERIFY(m_server->roster(m_campaign).isEmpty());
}

void TestSendKitRoster::pausesAndResumes()
{
    QCOMPARE(m_server->enrol(m_campaign, 3), 3);
    const QByteArray ids = R"("leadIds":[")" + rowId(0) + R"(",")" + rowId(2) + R"(","666a1b2c3d4e5f6a000000ff","nobody"]})";
    QCOMPARE(PracticeSequences::data(act(R"({"action":"pause",)" + ids)),
             PracticeSequences::object(R"({"action":"pause","modifiedCount":2})"));
    QCOMPARE(statuses(), QStringList({QStringLiteral("paused"), QStringLiteral("pending"), QStringLiteral("paused")}));
    QCOMPARE(PracticeSequences::data(act(R"({"action":"pause",)" + ids)),
             PracticeSequences::object(R"({"action":"pause","modifiedCount":0})"));
    QCOMPARE(PracticeSequences::data(act(R"({"action":"resume",)" + ids)),
             PracticeSequences::object(R"({"action":"resume","modifiedCount":2})"));
    QCOMPARE(statuses(), QStringList({QStringLiteral("active"), QStringLiteral("pending"), QStringLiteral("active")}));

    const QByteArray other = m_server->addCampaign(QStringLiteral("Other"), QStringLiteral("draft"));
    const RawAnswer foreign = m_server->post("/v1/campaigns/" + other + "/leads/action", R"({"action":"pause",)" + ids);
    QCOMPARE(PracticeSequences::data(foreign).value(QLatin1String("modifiedCount")).toInt(-1), 0);
}

void TestSendKitRoster::removesRowsWithoutMailAndMarksTheOthers()
{
    QCOMPARE(m_server->enrol(m_campaign, 3), 3);
    m_server->run("UPDATE sequence_row SET mails = '[{\"sequenceStep\":0}]' WHERE seq = 2");
    const QByteArray body = R"({"action":"remove","leadIds":[")" + rowId(0) + R"(",")" + rowId(1) + R"("]})";
    QCOMPARE(PracticeSequences::data(act(body)), PracticeSequences::object(R"({"action":"remove","modifiedCount":2})"));
    QCOMPARE(statuses(), QStringList({QStringLiteral("removed"), QStringLiteral("pending")}));
    QCOMPARE(PracticeSequences::data(act(body)), PracticeSequences::object(R"({"action":"remove","modifiedCount":0})"));
    // Who stays as removed is still enrolled.
    QCOMPARE(PracticeSequences::data(add(R"({"leads":[{"email":"person0@x.example"},{"email":"person1@x.example"}]})")),
             PracticeSequences::object(R"({"added":1,"skipped":1,"errors":[]})"));
}

void TestSendKitRoster::actsOnAllButSome()
{
    QCOMPARE(m_server->enrol(m_campaign, 4), 4);
    const QByteArray other = m_server->addCampaign(QStringLiteral("Other"), QStringLiteral("draft"));
    QCOMPARE(m_server->enrol(other, 2), 2);
    const RawAnswer answer = act(R"({"action":"remove","selectAll":true,"excludeIds":[")" + rowId(2) + R"("]})");
    QCOMPARE(PracticeSequences::data(answer), PracticeSequences::object(R"({"action":"remove","modifiedCount":3})"));
    QCOMPARE(emails(m_server->roster(m_campaign)), QStringList{QStringLiteral("person2@x.example")});
    QCOMPARE(m_server->roster(other).size(), 2);
    QCOMPARE(PracticeSequences::data(act(R"({"action":"remove","selectAll":true})")).value(QLatin1String("modifiedCount")).toInt(), 1);
    QVERIFY(m_server->roster(m_campaign).isEmpty());
}

void TestSendKitRoster::badActionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &body, const char *named) {
        QTest::newRow(name) << body << QString::fromLatin1(named);
    };
    row("no action", R"({"selectAll":true})", "action is required");
    row("another action", R"({"action":"delete","selectAll":true})", "action must be one of");
    row("nobody named", R"({"action":"remove"})", "leadIds or selectAll");
    row("no IDs", R"({"action":"remove","leadIds":[]})", "leadIds should not be empty");
    row("an ID that is none", R"({"action":"remove","leadIds":[3]})", "leadIds[0]");
    row("both", R"({"action":"remove","leadIds":["x"],"selectAll":true})", "combined");
    row("not all", R"({"action":"remove","selectAll":false})", "selectAll must be true");
    row("exclusions alone", R"({"action":"remove","excludeIds":["x"]})", "selectAll must be true");
    row("a filter", R"({"action":"remove","selectAll":true,"status":"pending"})", "status is not a known property");
}

void TestSendKitRoster::badActionsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    QCOMPARE(m_server->enrol(m_campaign, 2), 2);
    const RawAnswer answer = act(body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    QCOMPARE(statuses(), QStringList({QStringLiteral("pending"), QStringLiteral("pending")}));
}

QTEST_GUILESS_MAIN(TestSendKitRoster)
#include "tst_sendkit_contract_roster.moc"
