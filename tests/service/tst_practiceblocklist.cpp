// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/practiceserver.h"
#include "support/rawhttp.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Muster::Sandbox;
using Muster::Test::RawAnswer;
using Muster::Test::RawHttp;

namespace {

const QByteArray path = "/walead/v1/blocked-leads";

QJsonObject lead(const QString &identifier, const QString &reason = {})
{
    QJsonObject json{{QStringLiteral("publicIdentifier"), identifier}};
    if (!reason.isNull())
        json.insert(QStringLiteral("reason"), reason);
    return json;
}

QJsonObject leads(const QJsonArray &all)
{
    return {{QStringLiteral("leads"), all}};
}

QStringList identifiers(const QJsonArray &blocks)
{
    QStringList all;
    for (const QJsonValue &block : blocks)
        all.append(block[u"publicIdentifier"].toString());
    return all;
}

QByteArray removal(const QStringList &ids)
{
    return QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact);
}

} // namespace

class TestPracticeBlocklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }

    void aBlockIsListedWithTheContractsFields();
    void blocksThePersonOnceHoweverWritten();
    void blockingAgainKeepsTheFirstDateAndReason();
    void badAddsAreRefusedAndNameTheField_data();
    void badAddsAreRefusedAndNameTheField();
    void oneBadLeadBlocksNobody();
    void unusualButRightIdentifiersAreTaken_data();
    void unusualButRightIdentifiersAreTaken();
    void pagesHaveNoGapAndNoRepetition_data();
    void pagesHaveNoGapAndNoRepetition();
    void searchFindsPartsWithoutCase_data();
    void searchFindsPartsWithoutCase();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
    void removesByRecordIdAndPassesOverUnknownOnes();
    void badRemovalsAreRefused_data();
    void badRemovalsAreRefused();

private:
    [[nodiscard]] RawHttp http() const { return RawHttp(m_server->port(), "key"); }
    int block(const QJsonArray &all);
    QJsonArray list(const QByteArray &query = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
};

void TestPracticeBlocklist::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PracticeServer>(PracticeOptions{
        .storeFile = m_folder->filePath(QStringLiteral("practice.db")), .port = 0, .apiKey = "key", .latency = {}, .seedDemo = false});
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
}

int TestPracticeBlocklist::block(const QJsonArray &all)
{
    const RawAnswer answer = http().post(path, leads(all));
    return answer.status == 200 ? answer.object().value(QLatin1String("blocked")).toInt(-1) : -answer.status;
}

QJsonArray TestPracticeBlocklist::list(const QByteArray &query)
{
    return http().get(path + query).array();
}

void TestPracticeBlocklist::aBlockIsListedWithTheContractsFields()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const RawAnswer added =
        http().post(path, leads({lead(QStringLiteral("Nele-Ohm"), QStringLiteral("Existing client")), lead(QStringLiteral("bo"))}));
    QCOMPARE(added.status, 200);
    QCOMPARE(added.object(), (QJsonObject{{QStringLiteral("success"), true},
                                          {QStringLiteral("message"), QStringLiteral("Leads blocked")},
                                          {QStringLiteral("blocked"), 2}}));

    const RawAnswer answer = http().get(path);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(answer.array().size(), 2);
    const QJsonObject newest = answer.array().first().toObject();
    const QJsonObject block = answer.array().last().toObject();
    QCOMPARE(block.keys(), QStringList({QStringLiteral("createdAt"), QStringLiteral("id"), QStringLiteral("publicIdentifier"),
                                        QStringLiteral("reason"), QStringLiteral("workspaceId")}));
    QCOMPARE(block.value(QLatin1String("publicIdentifier")).toString(), QStringLiteral("Nele-Ohm"));
    QCOMPARE(block.value(QLatin1String("reason")).toString(), QStringLiteral("Existing client"));
    QVERIFY(newest.value(QLatin1String("reason")).isNull());
    QVERIFY(!block.value(QLatin1String("id")).toString().isEmpty());
    QVERIFY(block.value(QLatin1String("id")) != newest.value(QLatin1String("id")));
    QVERIFY(!block.value(QLatin1String("workspaceId")).toString().isEmpty());

    const QString date = block.value(QLatin1String("createdAt")).toString();
    QVERIFY(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$")).match(date).hasMatch());
    const QDateTime createdAt = QDateTime::fromString(date, Qt::ISODateWithMs);
    QVERIFY(createdAt >= before && createdAt <= QDateTime::currentDateTimeUtc());
}

void TestPracticeBlocklist::blocksThePersonOnceHoweverWritten()
{
    QCOMPARE(block({lead(QStringLiteral("anna-berg")), lead(QStringLiteral("ANNA-berg")), lead(QStringLiteral("Łucja-77"))}), 2);
    QCOMPARE(block({lead(QStringLiteral("Anna-Berg")), lead(QStringLiteral("łucja-77")), lead(QStringLiteral("carl-mo"))}), 1);
    QCOMPARE(block({lead(QStringLiteral("Anna-Berg"))}), 0);
    QCOMPARE(identifiers(list("?sort=ASC")),
             QStringList({QStringLiteral("anna-berg"), QStringLiteral("Łucja-77"), QStringLiteral("carl-mo")}));
}

void TestPracticeBlocklist::blockingAgainKeepsTheFirstDateAndReason()
{
    QCOMPARE(block({lead(QStringLiteral("anna-berg"), QStringLiteral("Partner")), lead(QStringLiteral("no-reason-yet"))}), 2);
    const QJsonArray before = list();
    QCOMPARE(block({lead(QStringLiteral("ANNA-BERG"), QStringLiteral("Competitor")),
                    lead(QStringLiteral("no-reason-yet"), QStringLiteral("Now one"))}),
             0);
    QCOMPARE(list(), before);
}

void TestPracticeBlocklist::badAddsAreRefusedAndNameTheField_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &body, const char *named) {
        QTest::newRow(name) << body << QString::fromLatin1(named);
    };
    row("no JSON", "{\"leads\":", "JSON");
    row("empty body", "", "JSON");
    row("an array", "[]", "leads");
    row("no leads", "{}", "leads is required");
    row("leads null", R"({"leads":null})", "leads must be an array");
    row("leads an object", R"({"leads":{}})", "leads must be an array");
    row("leads empty", R"({"leads":[]})", "leads should not be empty");
    row("another key", R"({"leads":[{"publicIdentifier":"a-1"}],"force":true})", "force");
    row("a campaign's body", R"({"publicIdentifiers":["a-1"]})", "publicIdentifiers");
    row("lead a string", R"({"leads":["a-1"]})", "leads[0] must be an object");
    row("lead with another key", R"({"leads":[{"publicIdentifier":"a-1","email":"x"}]})", "leads[0].email");
    row("no identifier", R"({"leads":[{"reason":"x"}]})", "leads[0].publicIdentifier is required");
    row("identifier a number", R"({"leads":[{"publicIdentifier":7}]})", "leads[0].publicIdentifier must be a string");
    row("identifier null", R"({"leads":[{"publicIdentifier":null}]})", "leads[0].publicIdentifier must be a string");
    row("identifier empty, fourth",
        R"({"leads":[{"publicIdentifier":"a-1"},{"publicIdentifier":"b-2"},{"publicIdentifier":"c-3"},{"publicIdentifier":""}]})",
        "leads[3].publicIdentifier should not be empty");
    row("identifier of blanks", R"({"leads":[{"publicIdentifier":"  "}]})", "leads[0].publicIdentifier should not be empty");
    row("identifier with a blank", R"({"leads":[{"publicIdentifier":"anna berg"}]})", "leads[0].publicIdentifier");
    row("identifier with a line end", R"({"leads":[{"publicIdentifier":"anna\nberg"}]})", "leads[0].publicIdentifier");
    row("identifier with a zero byte", R"({"leads":[{"publicIdentifier":"anna\u0000berg"}]})", "leads[0].publicIdentifier");
    row("a URL", R"({"leads":[{"publicIdentifier":"https://www.linkedin.com/in/anna"}]})", "leads[0].publicIdentifier");
    row("too long", R"({"leads":[{"publicIdentifier":")" + QByteArray(101, 'a') + R"("}]})",
        "leads[0].publicIdentifier must be at most 100");
    row("reason a number", R"({"leads":[{"publicIdentifier":"a-1","reason":5}]})", "leads[0].reason must be a string");
    row("reason null", R"({"leads":[{"publicIdentifier":"a-1"},{"publicIdentifier":"b-2","reason":null}]})",
        "leads[1].reason must be a string");
}

void TestPracticeBlocklist::badAddsAreRefusedAndNameTheField()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    const RawAnswer answer = http().post(path, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    QVERIFY(list().isEmpty());
}

void TestPracticeBlocklist::oneBadLeadBlocksNobody()
{
    QJsonArray batch;
    for (int i = 0; i < 50; ++i)
        batch.append(lead(QStringLiteral("good-%1").arg(i)));
    batch.append(lead(QStringLiteral("not good")));
    QCOMPARE(block(batch), -400);
    QVERIFY(list().isEmpty());
}

void TestPracticeBlocklist::unusualButRightIdentifiersAreTaken_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::newRow("one character") << QStringLiteral("x");
    QTest::newRow("a hundred") << QString(100, u'a');
    QTest::newRow("a hundred, outside the basic plane") << QStringLiteral("𝒜").repeated(100);
    QTest::newRow("Cyrillic") << QStringLiteral("михаил-орлов");
    QTest::newRow("digits") << QStringLiteral("1234567");
}

void TestPracticeBlocklist::unusualButRightIdentifiersAreTaken()
{
    QFETCH(QString, identifier);
    QCOMPARE(block({lead(identifier, QStringLiteral("Quote \" and ünïcode 🙂"))}), 1);
    QCOMPARE(identifiers(list()), QStringList(identifier));
    QCOMPARE(list().first()[u"reason"].toString(), QStringLiteral("Quote \" and ünïcode 🙂"));
    QCOMPARE(block({lead(identifier)}), 0);
}

void TestPracticeBlocklist::pagesHaveNoGapAndNoRepetition_data()
{
    QTest::addColumn<QByteArray>("sort");
    QTest::addColumn<bool>("newestFirst");
    QTest::newRow("by itself") << QByteArray() << true;
    QTest::newRow("DESC") << QByteArray("&sort=DESC") << true;
    QTest::newRow("ASC") << QByteArray("&sort=ASC") << false;
}

void TestPracticeBlocklist::pagesHaveNoGapAndNoRepetition()
{
    QFETCH(QByteArray, sort);
    QFETCH(bool, newestFirst);
    QStringList expected; // in the order in which they came; many share one millisecond
    for (int batch = 0; batch < 3; ++batch) {
        QJsonArray people;
        for (int i = 0; i < 85; ++i) {
            expected.append(QStringLiteral("person-%1-%2").arg(batch).arg(i));
            people.append(lead(expected.last()));
        }
        QCOMPARE(block(people), 85);
    }
    if (newestFirst)
        std::ranges::reverse(expected);

    QStringList seen;
    QList<qsizetype> pageSizes;
    RawHttp client = http();
    for (;;) {
        const QJsonArray page = client.get(path + "?offset=" + QByteArray::number(seen.size()) + sort).array();
        if (page.isEmpty())
            break;
        pageSizes.append(page.size());
        seen.append(identifiers(page));
    }
    QCOMPARE(seen, expected);
    QCOMPARE(pageSizes, QList<qsizetype>({100, 100, 55}));
    QCOMPARE(identifiers(client.get(path + "?offset=254" + sort).array()), QStringList(expected.last()));
    QVERIFY(client.get(path + "?offset=9000000000" + sort).array().isEmpty());
}

void TestPracticeBlocklist::searchFindsPartsWithoutCase_data()
{
    QTest::addColumn<QByteArray>("search");
    QTest::addColumn<QStringList>("found");
    const QStringList both{QStringLiteral("Anna-Berg"), QStringLiteral("joanna-k")};
    QTest::newRow("part") << QByteArray("anna") << both;
    QTest::newRow("capitals") << QByteArray("ANNA") << both;
    QTest::newRow("whole") << QByteArray("anna-berg") << QStringList(QStringLiteral("Anna-Berg"));
    QTest::newRow("Unicode in capitals") << QByteArray("%C5%81UK") << QStringList(QStringLiteral("łukasz-100%")); // ŁUK
    QTest::newRow("a sign that is a wildcard elsewhere") << QByteArray("0%25") << QStringList(QStringLiteral("łukasz-100%"));
    QTest::newRow("another") << QByteArray("a_n") << QStringList();
    QTest::newRow("nobody") << QByteArray("zzz") << QStringList();
    QTest::newRow("empty") << QByteArray("")
                           << QStringList({QStringLiteral("Anna-Berg"), QStringLiteral("joanna-k"), QStringLiteral("łukasz-100%")});
}

void TestPracticeBlocklist::searchFindsPartsWithoutCase()
{
    QFETCH(QByteArray, search);
    QFETCH(QStringList, found);
    QCOMPARE(block({lead(QStringLiteral("Anna-Berg")), lead(QStringLiteral("joanna-k")), lead(QStringLiteral("łukasz-100%"))}), 3);
    QCOMPARE(identifiers(list("?sort=ASC&search=" + search)), found);
    QCOMPARE(identifiers(list("?sort=ASC&offset=1&unheard-of=1&search=" + search)), found.mid(1));
}

void TestPracticeBlocklist::badQueriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("message");
    const QString offset = QStringLiteral("offset must be an integer of 0 or more");
    for (const char *value : {"-1", "x", "", "1.5", "1e3", "%2B1", "%201", "99999999999999999999"})
        QTest::addRow("offset=%s", value) << QByteArray("?offset=") + value << offset;
    for (const char *value : {"asc", "", "newest"})
        QTest::addRow("sort=%s", value) << QByteArray("?sort=") + value << QStringLiteral("sort must be ASC or DESC");
}

void TestPracticeBlocklist::badQueriesAreRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, message);
    const RawAnswer answer = http().get(path + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.message(), message);
}

void TestPracticeBlocklist::removesByRecordIdAndPassesOverUnknownOnes()
{
    QCOMPARE(block({lead(QStringLiteral("anna-berg")), lead(QStringLiteral("bo-lund")), lead(QStringLiteral("carl-mo"))}), 3);
    const QJsonArray blocks = list("?sort=ASC");
    const QString anna = blocks.at(0)[u"id"].toString();
    const QString carl = blocks.at(2)[u"id"].toString();
    // An identifier is not a record ID (seed 002), and an ID given twice is removed once.
    const RawAnswer removed = http().remove(path, removal({anna, carl, anna, QStringLiteral("bo-lund"), QStringLiteral("unknown")}));
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.object(), (QJsonObject{{QStringLiteral("success"), true},
                                            {QStringLiteral("message"), QStringLiteral("Leads unblocked")},
                                            {QStringLiteral("unblocked"), 2}}));
    QCOMPARE(identifiers(list()), QStringList(QStringLiteral("bo-lund")));

    QCOMPARE(block({lead(QStringLiteral("anna-berg"))}), 1);
    QVERIFY(list().first()[u"id"].toString() != anna);
}

void TestPracticeBlocklist::badRemovalsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body"); // GOOD stands for a real record ID
    QTest::addColumn<QString>("named");
    QTest::newRow("a number among them") << QByteArray(R"(["GOOD",5])") << QStringLiteral("[1]");
    QTest::newRow("an empty one") << QByteArray(R"(["GOOD","x",""])") << QStringLiteral("[2]");
    QTest::newRow("none") << QByteArray("[]") << QStringLiteral("should not be empty");
    QTest::newRow("an object") << QByteArray(R"({"ids":["GOOD"]})") << QStringLiteral("array of record IDs");
    QTest::newRow("no JSON") << QByteArray(R"(["GOOD")") << QStringLiteral("JSON");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("JSON");
}

void TestPracticeBlocklist::badRemovalsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    QCOMPARE(block({lead(QStringLiteral("anna-berg"))}), 1);
    const QJsonArray before = list();
    const RawAnswer answer = http().remove(path, body.replace("GOOD", before.first()[u"id"].toString().toLatin1()));
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(named), qPrintable(answer.message()));
    QCOMPARE(list(), before);
}

QTEST_GUILESS_MAIN(TestPracticeBlocklist)
#include "tst_practiceblocklist.moc"
