// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonreading.h"
#include "api/walead/blockedleadcodec.h"
#include "api/walead/campaigncodec.h"
#include "api/walead/writecountcodec.h"

#include <QTest>
#include <QTimeZone>

using namespace Muster;

Q_DECLARE_METATYPE(Muster::ErrorKind)

namespace {

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
}

} // namespace

class TestWaLeadCodecs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageAsTheContractShowsIt()
    {
        const auto page = WaLead::readPage(R"([
            {"id":"b1","publicIdentifier":"john-doe","reason":"Existing client","createdAt":"2023-11-07T05:31:56Z","workspaceId":"ws-1"},
            {"id":"b2","publicIdentifier":"jane-smith","reason":null,"createdAt":"2023-11-08T05:31:56.250Z","workspaceId":"ws-1","new":{"x":1}}])");
        QVERIFY(page.has_value());
        QCOMPARE(page->received, 2);
        QCOMPARE(page->unreadable, 0);
        QCOMPARE(page->leads.size(), 2);
        QCOMPARE(page->leads[0].id, RecordId(QStringLiteral("b1")));
        QCOMPARE(page->leads[0].publicIdentifier, QStringLiteral("john-doe"));
        QCOMPARE(page->leads[0].reason, QStringLiteral("Existing client"));
        QCOMPARE(page->leads[0].createdAt, utc("2023-11-07T05:31:56Z"));
        QCOMPARE(page->leads[0].workspaceId, QStringLiteral("ws-1"));
        QVERIFY(page->leads[1].reason.isNull());
        QCOMPARE(page->leads[1].createdAt, utc("2023-11-08T05:31:56.250Z"));
    }

    void pageInAnyWrapping_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *name : {"data", "leads", "blockedLeads", "items", "results"})
            QTest::newRow(name) << QByteArray("{\"") + name + "\":[{\"publicIdentifier\":\"a\"}],\"total\":1}";
        QTest::newRow("data.leads") << QByteArray(R"({"data":{"leads":[{"publicIdentifier":"a"}]}})");
        QTest::newRow("data.data") << QByteArray(R"({"data":{"data":[{"publicIdentifier":"a"}]}})");
        QTest::newRow("success") << QByteArray(R"({"success":true,"data":[{"publicIdentifier":"a"}]})");
        QTest::newRow("byte order and blanks") << QByteArray("\n  [{\"publicIdentifier\":\"a\"}]\n\n");
    }

    void pageInAnyWrapping()
    {
        QFETCH(QByteArray, body);
        const auto page = WaLead::readPage(body);
        QVERIFY(page.has_value());
        QCOMPARE(page->leads.size(), 1);
        QCOMPARE(page->leads[0].publicIdentifier, QStringLiteral("a"));
    }

    void oddRows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QDateTime>("createdAt");
        const auto row = [](const char *name, const QByteArray &rest, const char *id, const char *reason, const QDateTime &time = {}) {
            QTest::newRow(name) << rest << QString::fromLatin1(id) << QString::fromUtf8(reason) << time;
        };
        row("nothing else", R"("x":1)", "", "");
        row("_id", R"("_id":"m1")", "m1", "");
        row("_id as object", R"("_id":{"$oid":"65a"})", "65a", "");
        row("id null, _id there", R"("id":null,"_id":"m2")", "m2", "");
        row("numeric id", R"("id":12345678901)", "12345678901", "");
        row("huge numeric id", R"("id":9007199254740991)", "9007199254740991", "");
        row("nulls", R"("id":null,"reason":null,"createdAt":null,"workspaceId":null)", "", "");
        row("numeric reason", R"("reason":7)", "", "7");
        row("reason object", R"("reason":{"text":"x"})", "", "");
        row("unicode reason", "\"reason\":\"Für später\"", "", "Für später");
        row("offset", R"("createdAt":"2024-02-29T12:00:00+02:00")", "", "", utc("2024-02-29T10:00:00Z"));
        row("no zone", R"("createdAt":"2024-02-29T12:00:00")", "", "", utc("2024-02-29T12:00:00Z"));
        row("unix milliseconds", R"("createdAt":1700000000000)", "", "", utc("2023-11-14T22:13:20Z"));
        row("unix seconds", R"("createdAt":1700000000)", "", "", utc("2023-11-14T22:13:20Z"));
        row("time unreadable", R"("createdAt":"yesterday")", "", "");
        row("time negative", R"("createdAt":-5)", "", "");
    }

    void oddRows()
    {
        QFETCH(QByteArray, row);
        const auto page = WaLead::readPage("[{\"publicIdentifier\":\"a\"," + row + "}]");
        QVERIFY(page.has_value());
        QCOMPARE(page->leads.size(), 1);
        QTEST(page->leads[0].id.text(), "id");
        QTEST(page->leads[0].reason, "reason");
        QTEST(page->leads[0].createdAt, "createdAt");
        QVERIFY(!page->leads[0].createdAt.isValid() || page->leads[0].createdAt.timeSpec() == Qt::UTC);
    }

    void rowsWithoutAPersonAreCountedNotTaken()
    {
        const auto page =
            WaLead::readPage(R"([{"publicIdentifier":"a"},{"publicIdentifier":""},{"id":"x"},17,null,"text",{"publicIdentifier":null},
                                              {"publicIdentifier":123}])");
        QVERIFY(page.has_value());
        QCOMPARE(page->received, 8);
        QCOMPARE(page->unreadable, 6);
        QCOMPARE(page->leads.size(), 2);
        QCOMPARE(page->leads[1].publicIdentifier, QStringLiteral("123"));
    }

    void emptyPage()
    {
        const auto page = WaLead::readPage("[]");
        QVERIFY(page.has_value());
        QCOMPARE(page->received, 0);
    }

    void unreadablePages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &body, const char *says, ErrorKind kind = ErrorKind::BadResponse) {
            QTest::newRow(name) << body << kind << QString::fromLatin1(says);
        };
        row("empty", "", "empty");
        row("html", "<html></html>", "web page");
        row("truncated", "[{\"publicIdentifier\":\"a\"},{\"publicId", "byte");
        row("text", "OK", "Not JSON");
        row("two values", "[],[]", "2 values");
        row("number", "17", "a number");
        row("null", "null", "nothing");
        row("object without list", R"({"foo":1})", "without a list");
        row("list is text", R"({"data":"none"})", "without a list");
        row("no row is a person", R"([{"name":"x"},{"name":"y"}])", "publicIdentifier");
        row("refused", R"({"success":false,"message":"Not today"})", "Not today", ErrorKind::Invalid);
        row("nested too deep", QByteArray(3000, '['), "byte");
    }

    void unreadablePages()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        const auto page = WaLead::readPage(body);
        QVERIFY(!page.has_value());
        QTEST(page.error().kind, "kind");
        QVERIFY2(page.error().detail.contains(says), qPrintable(page.error().detail));
    }

    void theErrorTellsWhichByte()
    {
        const auto page = WaLead::readPage(R"({"a":1,})");
        QVERIFY(!page.has_value());
        QVERIFY2(page.error().detail.contains(QLatin1String("byte 8")), qPrintable(page.error().detail)); // the brace after the comma
    }

    void writeCounts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("count"); // -1: unset
        const auto row = [](const char *name, const QByteArray &body, qint64 count) {
            QTest::newRow(name) << body << count;
        };
        row("contract", R"({"success":true,"message":"Leads blocked","blocked":2})", 2);
        row("empty body", "", -1);
        row("blank body", " \n", -1);
        row("empty object", "{}", -1);
        row("zero", R"({"blocked":0})", 0);
        row("text count", R"({"blocked":"3"})", 3);
        row("null count", R"({"blocked":null})", -1);
        row("list count", R"({"blocked":["a"]})", -1);
        row("negative", R"({"blocked":-1})", -1);
        row("fraction", R"({"blocked":1.5})", -1);
        row("absurd", R"({"blocked":1e300})", -1);
        row("wrapped", R"({"success":true,"data":{"blocked":4}})", 4);
        row("message list", R"({"message":["a","b"],"blocked":1})", 1);
        row("other operation's name", R"({"unblocked":2})", -1);
    }

    void writeCounts()
    {
        QFETCH(QByteArray, body);
        const auto count = WaLead::readWriteCount(body, "blocked");
        QVERIFY(count.has_value());
        QTEST(count->count.value_or(-1), "count");
    }

    void refusedWrites()
    {
        const auto refused = WaLead::readWriteCount(R"({"success":false,"message":"Plan limit","blocked":0})", "blocked");
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(refused.error().detail, QStringLiteral("Plan limit"));
        QCOMPARE(WaLead::readWriteCount(R"({"success":false,"error":{"message":"E"}})", "blocked").error().detail, QStringLiteral("E"));
        QCOMPARE(WaLead::readWriteCount("<html>", "blocked").error().kind, ErrorKind::BadResponse);
        QCOMPARE(WaLead::readWriteCount("[1]", "blocked").error().kind, ErrorKind::BadResponse);
        QCOMPARE(WaLead::readWriteCount(R"({"success":tr)", "blocked").error().kind, ErrorKind::BadResponse);
    }

    void campaignAsTheContractShowsIt()
    {
        const auto campaign = WaLead::readCampaign(
            R"({"id":"campaign_xyz789","name":"Sales Outreach Q1","status":"active","progress":40,"createdAt":"2023-11-07T05:31:56Z",
                "analytics":{"acceptanceRate":31.5,"totalLeads":150},"steps":[]})");
        QVERIFY(campaign.has_value());
        QCOMPARE(campaign->id, CampaignId(QStringLiteral("campaign_xyz789")));
        QCOMPARE(campaign->name, QStringLiteral("Sales Outreach Q1"));
        QCOMPARE(campaign->status, CampaignStatus::Active);
        QCOMPARE(campaign->progress, std::optional(40.0));
        QCOMPARE(campaign->totalLeads, std::optional<qint64>(150));
        QCOMPARE(campaign->createdAt, utc("2023-11-07T05:31:56Z"));
        QCOMPARE(campaign->wire.value(QLatin1String("steps")).isArray(), true);
    }

    void oddCampaigns()
    {
        const auto bare = WaLead::readCampaign(R"({"_id":7,"status":"archived","progress":250,"analytics":null,"name":null})");
        QVERIFY(bare.has_value());
        QCOMPARE(bare->id.text(), QStringLiteral("7"));
        QCOMPARE(bare->status, CampaignStatus::Unknown);
        QCOMPARE(bare->statusText, QStringLiteral("archived"));
        QCOMPARE(bare->progress, std::optional(100.0));
        QVERIFY(!bare->totalLeads);
        QVERIFY(!bare->createdAt.isValid());
        QVERIFY(WaLead::readCampaign(R"({"data":{"id":"c1"}})").has_value());
        QCOMPARE(WaLead::readCampaign(R"({"name":"x"})").error().kind, ErrorKind::BadResponse);
        QCOMPARE(WaLead::readCampaign("[]").error().kind, ErrorKind::BadResponse);
        QCOMPARE(WaLead::readCampaign("").error().kind, ErrorKind::BadResponse);
    }

    void whatIsWrittenIsTheContractsOwnShape()
    {
        QCOMPARE(WaLead::writeBlockRequests(
                     {{QStringLiteral("john-doe"), QStringLiteral("Existing \"client\"")}, {QStringLiteral("jo\u00e3o"), {}}}),
                 QByteArray("{\"leads\":[{\"publicIdentifier\":\"john-doe\",\"reason\":\"Existing "
                            "\\\"client\\\"\"},{\"publicIdentifier\":\"jo\u00e3o\"}]}"));
        QCOMPARE(WaLead::writeIdentifiers({QStringLiteral("a"), QStringLiteral("b")}), QByteArray(R"({"publicIdentifiers":["a","b"]})"));
        QCOMPARE(WaLead::writeRecordIds({RecordId(QStringLiteral("r1")), RecordId(QStringLiteral("2"))}), QByteArray(R"(["r1","2"])"));
    }
};

QTEST_GUILESS_MAIN(TestWaLeadCodecs)
#include "tst_waleadcodecs.moc"
