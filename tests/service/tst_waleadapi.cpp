// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/busypool.h"
#include "support/waleadrig.h"

#include <QFutureWatcher>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;
using Sort = WaLeadApi::Sort;

namespace {

CampaignId campaign(const char *id)
{
    return CampaignId(QString::fromUtf8(id));
}

const QString firstPage = QStringLiteral("/api/v1/blocked-leads?sort=DESC&offset=0");

/// More than is read at once.
QByteArray longPage(int rows)
{
    QByteArray page = "[";
    for (int i = 0; i < rows; ++i)
        page +=
            (i > 0 ? "," : "") + ("{\"id\":\"r" + QByteArray::number(i) + "\",\"publicIdentifier\":\"p" + QByteArray::number(i) + "\"}");
    return page + ']';
}

const QString workspaceTarget = QStringLiteral("/api/v1/blocked-leads");

} // namespace

class TestWaLeadApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheWorkspace_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("target");
        QTest::newRow("first") << int(Sort::NewestFirst) << qint64(0) << QString()
                               << QStringLiteral("/api/v1/blocked-leads?sort=DESC&offset=0");
        QTest::newRow("later") << int(Sort::OldestFirst) << qint64(250) << QString()
                               << QStringLiteral("/api/v1/blocked-leads?sort=ASC&offset=250");
        QTest::newRow("search") << int(Sort::NewestFirst) << qint64(0) << QStringLiteral("jo\u00e3o & +x=%y#z")
                                << QStringLiteral("/api/v1/blocked-leads?sort=DESC&offset=0&search=jo%C3%A3o%20%26%20%2Bx%3D%25y%23z");
    }

    void listsTheWorkspace()
    {
        QFETCH(int, sort);
        QFETCH(qint64, offset);
        QFETCH(QString, search);
        QFETCH(QString, target);
        WaLeadRig rig;
        rig.network.expect("GET", target, QByteArray()).reply(200, R"([{"id":"b1","publicIdentifier":"john-doe"},{"x":1}])");
        Outcome<WaLeadApi::Page> page;
        record(rig.api.listWorkspaceBlocks(offset, static_cast<Sort>(sort), search, &rig.context), &rig.context, page);
        QTRY_VERIFY(page.isValue());
        QCOMPARE(page.value().received, 2);
        QCOMPARE(page.value().unreadable, 1);
        QCOMPARE(page.value().leads.first().id.text(), QStringLiteral("b1"));
        QCOMPARE(rig.network.requests().first().header("x-api-key"), testKey);
    }

    void aLongAnswerIsReadOnAWorker()
    {
        WaLeadRig rig;
        rig.network.expect("GET", firstPage).reply(200, longPage(20000));
        Outcome<WaLeadApi::Page> page;
        record(rig.api.listWorkspaceBlocks(0, Sort::NewestFirst, {}, &rig.context), &rig.context, page);
        QTRY_VERIFY(page.isThere());
        QVERIFY(page.isValue());
        QCOMPARE(page.value().leads.size(), 20000);
        QCOMPARE(page.times, 1);
    }

    void aLongAnswerThatCannotBeRead()
    {
        WaLeadRig rig;
        rig.network.expect("GET", firstPage).reply(200, longPage(20000).chopped(1));
        Outcome<WaLeadApi::Page> page;
        record(rig.api.listWorkspaceBlocks(0, Sort::NewestFirst, {}, &rig.context), &rig.context, page);
        QTRY_VERIFY(page.isThere());
        QCOMPARE(page.kind(), ErrorKind::BadResponse);
    }

    void deletedWhileALongAnswerIsRead()
    {
        BusyPool pool;
        WaLeadRig rig;
        rig.network.expect("GET", firstPage).reply(200, longPage(20000));
        Outcome<WaLeadApi::Page> page;
        auto *call = rig.api.listWorkspaceBlocks(0, Sort::NewestFirst, {}, &rig.context);
        record(call, &rig.context, page);
        QTRY_VERIFY(call->findChildren<QFutureWatcherBase *>().size() == 1);
        delete call;
        QVERIFY(pool.finishWork());
        QCoreApplication::processEvents();
        QVERIFY(!page.isThere());
    }

    void addsToTheWorkspace()
    {
        WaLeadRig rig;
        rig.network
            .expect("POST", workspaceTarget,
                    R"({"leads":[{"publicIdentifier":"john-doe","reason":"Existing client"},{"publicIdentifier":"jane"}]})")
            .reply(201, R"({"success":true,"message":"Leads blocked","blocked":2})");
        Outcome<WriteCount> count;
        record(rig.api.addWorkspaceBlocks(
                   {{QStringLiteral("john-doe"), QStringLiteral("Existing client")}, {QStringLiteral("jane"), QString()}}, &rig.context),
               &rig.context, count);
        QTRY_VERIFY(count.isValue());
        QCOMPARE(count.value().count, std::optional<qint64>(2));
        QCOMPARE(rig.network.requests().first().header("Content-Type"), QByteArray("application/json"));
    }

    void removesByRecordId()
    {
        WaLeadRig rig;
        rig.network.expect("DELETE", workspaceTarget, R"(["b1","b2"])").reply(200, R"({"success":true,"unblocked":2})");
        Outcome<WriteCount> count;
        record(rig.api.removeWorkspaceBlocks({RecordId(QStringLiteral("b1")), RecordId(QStringLiteral("b2"))}, &rig.context), &rig.context,
               count);
        QTRY_VERIFY(count.isValue());
        QCOMPARE(count.value().count, std::optional<qint64>(2));
    }

    void aWriteAnsweredWithNothingIsASuccess()
    {
        WaLeadRig rig;
        rig.network.expect("DELETE", workspaceTarget).reply(204);
        Outcome<WriteCount> count;
        record(rig.api.removeWorkspaceBlocks({RecordId(QStringLiteral("b1"))}, &rig.context), &rig.context, count);
        QTRY_VERIFY(count.isValue());
        QVERIFY(!count.value().count.has_value());
    }

    void speaksOfACampaign()
    {
        WaLeadRig rig;
        rig.network.expect("GET", QStringLiteral("/api/v1/campaigns/campaign_xyz789/blocked-leads?skip=100&take=100")).reply(200, "[]");
        Outcome<WaLeadApi::Page> page;
        record(rig.api.listCampaignBlocks(campaign("campaign_xyz789"), 100, 100, &rig.context), &rig.context, page);
        QTRY_VERIFY(page.isValue());
        QCOMPARE(page.value().received, 0);

        rig.network.expect("POST", QStringLiteral("/api/v1/campaigns/campaign_xyz789/blocked-leads"), R"({"publicIdentifiers":["a","b"]})")
            .reply(200, R"({"success":true,"blocked":1})");
        Outcome<WriteCount> count;
        record(rig.api.addCampaignBlocks(campaign("campaign_xyz789"), {QStringLiteral("a"), QStringLiteral("b")}, &rig.context),
               &rig.context, count);
        QTRY_VERIFY(count.isValue());
        QCOMPARE(count.value().count, std::optional<qint64>(1));

        rig.network.expect("GET", QStringLiteral("/api/v1/campaigns/campaign_xyz789"))
            .reply(200, R"({"id":"campaign_xyz789","status":"paused"})");
        Outcome<Campaign> read;
        record(rig.api.getCampaign(campaign("campaign_xyz789"), &rig.context), &rig.context, read);
        QTRY_VERIFY(read.isValue());
        QCOMPARE(read.value().status, CampaignStatus::Paused);
    }

    void aCampaignIdStaysInItsSegment_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("segment");
        const auto row = [](const char *id, const char *segment) {
            QTest::newRow(id) << QString::fromUtf8(id) << QString::fromLatin1(segment);
        };
        row("a/b", "a%2Fb");
        row("../v1", "..%2Fv1");
        row("a?b=c#d", "a%3Fb%3Dc%23d");
        row("50%", "50%25");
        row("%2e%2e", "%252e%252e");
        row("a b+c", "a%20b%2Bc");
        row("\xc3\xbc", "%C3%BC");
        row("a:b@c;d", "a%3Ab%40c%3Bd");
    }

    void aCampaignIdStaysInItsSegment()
    {
        QFETCH(QString, id);
        QFETCH(QString, segment);
        WaLeadRig rig;
        rig.network.expect("GET", QStringLiteral("https://walead.test/api/v1/campaigns/") + segment).reply(200, R"({"id":"x"})");
        Outcome<Campaign> read;
        record(rig.api.getCampaign(CampaignId(id), &rig.context), &rig.context, read);
        QTRY_VERIFY(read.isThere());
    }

    void aCampaignIdThatMeansAnotherResourceIsNotSent_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("this") << QStringLiteral(".");
        QTest::newRow("above") << QStringLiteral(".."); // would block in the whole workspace
        QTest::newRow("none") << QString();
    }

    void aCampaignIdThatMeansAnotherResourceIsNotSent()
    {
        QFETCH(QString, id);
        WaLeadRig rig;
        Outcome<WriteCount> count;
        record(rig.api.addCampaignBlocks(CampaignId(id), {QStringLiteral("a")}, &rig.context), &rig.context, count);
        QTRY_VERIFY(count.isThere());
        QCOMPARE(count.kind(), ErrorKind::Invalid);
        QVERIFY(rig.network.requests().isEmpty());
    }

    void baseUrls_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("target");
        const QString wanted = QStringLiteral("https://walead.test/api/v1/blocked-leads");
        QTest::newRow("plain") << QStringLiteral("https://walead.test/api") << wanted;
        QTest::newRow("slash") << QStringLiteral("https://walead.test/api/") << wanted;
        QTest::newRow("with version") << QStringLiteral("https://walead.test/api/v1") << wanted;
        QTest::newRow("with version and slashes") << QStringLiteral("https://walead.test/api/v1//") << wanted;
        QTest::newRow("root") << QStringLiteral("https://walead.test") << QStringLiteral("https://walead.test/v1/blocked-leads");
        QTest::newRow("port") << QStringLiteral("https://walead.test:8443/x")
                              << QStringLiteral("https://walead.test:8443/x/v1/blocked-leads");
    }

    void baseUrls()
    {
        QFETCH(QString, base);
        WaLeadRig rig;
        const WaLeadApi api(rig.client, QUrl(base));
        QTEST(QString::fromLatin1(api.requests().removeWorkspaceBlocks({RecordId(QStringLiteral("r"))}).url.toEncoded()), "target");
    }

    void whatMayBeRepeated()
    {
        const WaLeadRig rig;
        const WaLeadRequests &requests = rig.api.requests();
        QCOMPARE(int(requests.addWorkspaceBlocks({{QStringLiteral("a"), {}}}).repeat), int(HttpRequest::Repeat::UnsafeWrite));
        QCOMPARE(int(requests.addCampaignBlocks(campaign("c"), {QStringLiteral("a")}).repeat), int(HttpRequest::Repeat::UnsafeWrite));
        QCOMPARE(int(requests.removeWorkspaceBlocks({RecordId(QStringLiteral("a"))}).repeat), int(HttpRequest::Repeat::DedupedWrite));
    }

    void failures_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("forList");
        QTest::addColumn<int>("forAdd"); // -1: a success
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind list, int add, const char *detail) {
            QTest::newRow(name) << status << body << int(list) << add << QString::fromLatin1(detail);
        };
        const auto both = [&row](const char *name, int status, const QByteArray &body, ErrorKind kind, const char *detail) {
            row(name, status, body, kind, int(kind), detail);
        };
        both("400", 400, R"({"message":["leads must not be empty"]})", ErrorKind::Invalid, "leads must not be empty");
        both("401", 401, R"({"error":"Unauthorized","message":"API key is not valid"})", ErrorKind::Unauthorised, "API key is not valid");
        both("402", 402, "Upgrade your plan", ErrorKind::Forbidden, "Upgrade your plan");
        both("403 html", 403, "<html><title>Attention Required!</title></html>", ErrorKind::Forbidden, "Attention Required!");
        both("404", 404, R"({"message":"Campaign not found"})", ErrorKind::NotFound, "Campaign not found");
        both("409", 409, R"({"error":{"message":"State conflict"}})", ErrorKind::Conflict, "State conflict");
        both("422", 422, "", ErrorKind::Invalid, "");
        row("200 html", 200, "<html><title>Sign in</title></html>", ErrorKind::BadResponse, int(ErrorKind::BadResponse), "web page");
        row("200 truncated", 200, "{\"success\":tr", ErrorKind::BadResponse, int(ErrorKind::BadResponse), "Not JSON at byte");
        row("200 of another type", 200, "17", ErrorKind::BadResponse, int(ErrorKind::BadResponse), "a number");
        row("200 empty", 200, "", ErrorKind::BadResponse, -1, "empty");
        both("200 refused", 200, R"({"success":false,"message":"Limit reached"})", ErrorKind::Invalid, "Limit reached");
    }

    void failures()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, forAdd);
        QFETCH(QString, detail);
        WaLeadRig rig;
        rig.network.expect("GET", QStringLiteral("/api/v1/blocked-leads?sort=DESC&offset=0"))
            .reply(status, body, {{"x-request-id", "r-1"}});
        Outcome<WaLeadApi::Page> page;
        record(rig.api.listWorkspaceBlocks(0, Sort::NewestFirst, {}, &rig.context), &rig.context, page);
        QTRY_VERIFY(page.isThere());
        QVERIFY(!page.isValue());
        QTEST(int(page.kind()), "forList");
        QCOMPARE(page.error().httpStatus, status);
        QCOMPARE(page.error().requestId, QStringLiteral("r-1"));
        QCOMPARE(page.error().rawBody, QString::fromUtf8(body));
        QVERIFY2(page.error().detail.contains(detail), qPrintable(page.error().detail));

        rig.network.expect("POST", workspaceTarget).reply(status, body);
        Outcome<WriteCount> count;
        record(rig.api.addWorkspaceBlocks({{QStringLiteral("a"), {}}}, &rig.context), &rig.context, count);
        QTRY_VERIFY(count.isThere());
        QCOMPARE(count.isValue() ? -1 : int(count.kind()), forAdd);
    }

    void aKeyInAnUnreadableAnswerIsTakenOut()
    {
        WaLeadRig rig;
        rig.network.expect("GET", QStringLiteral("/api/v1/campaigns/c")).reply(200, "{\"echo\":\"" + testKey);
        Outcome<Campaign> read;
        record(rig.api.getCampaign(campaign("c"), &rig.context), &rig.context, read);
        QTRY_VERIFY(read.isThere());
        QVERIFY(!read.error().rawBody.contains(QString::fromLatin1(testKey)));
        QVERIFY(read.error().rawBody.contains(QLatin1String("[key]")));
    }

    void deletedInFlight()
    {
        WaLeadRig rig;
        rig.network.expect("POST", workspaceTarget).hang();
        Outcome<WriteCount> count;
        ApiCall<WriteCount> *call = rig.api.addWorkspaceBlocks({{QStringLiteral("a"), {}}}, &rig.context);
        record(call, &rig.context, count);
        QTRY_COMPARE(rig.network.requests().size(), 1);
        delete call;
        QCOMPARE(rig.network.aborted(), 1);
        rig.clock.advance(5min);
        QCoreApplication::processEvents();
        QVERIFY(!count.isThere());
    }

    void withoutAContextTheCallIsTheApis()
    {
        WaLeadRig rig;
        rig.network.expect("GET", QStringLiteral("/api/v1/campaigns/c")).hang();
        auto api = std::make_unique<WaLeadApi>(rig.client, testBaseUrl);
        QCOMPARE(api->getCampaign(campaign("c"), nullptr)->parent(), api.get());
        QTRY_COMPARE(rig.network.requests().size(), 1);
        api.reset();
        QCOMPARE(rig.network.aborted(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWaLeadApi)
#include "tst_waleadapi.moc"
