// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/httprig.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;
using Method = HttpRequest::Method;
using Repeat = HttpRequest::Repeat;

namespace {

QStringList *logged = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    *logged << text;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItShould()
    {
        HttpRig rig;
        rig.network.expect("POST", QStringLiteral("https://walead.test/api/w"), "{\"a\":1}").reply(201, "ok", {{"X-A", "b"}});
        rig.send(writeOf(Repeat::UnsafeWrite));
        QTRY_VERIFY(rig.outcome.isValue());
        QCOMPARE(rig.outcome.value().status, 201);
        QCOMPARE(rig.outcome.value().body, QByteArray("ok"));
        QCOMPARE(rig.outcome.value().header("x-a"), QByteArray("b"));
        const SeenRequest &seen = rig.network.requests().first();
        QCOMPARE(seen.header("x-api-key"), testKey);
        QCOMPARE(seen.header("Accept"), QByteArray("application/json"));
        QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
        QVERIFY(seen.header("User-Agent").startsWith("Muster/0.1.0 (+Qt 6."));
        QVERIFY(!seen.request.hasRawHeader("Accept-Encoding")); // or the access manager would not decompress
        QVERIFY(!seen.request.hasRawHeader("Authorization"));
        QVERIFY(!seen.request.hasRawHeader("Cookie"));
        QCOMPARE(seen.request.transferTimeout(), 0);
    }

    void aReadHasNoBody()
    {
        HttpRig rig;
        rig.network.expect("GET", QStringLiteral("/api/r"), QByteArray());
        rig.send(readOf(QStringLiteral("/r")));
        QTRY_VERIFY(rig.outcome.isValue());
        QVERIFY(!rig.network.requests().first().request.hasRawHeader("Content-Type"));
    }

    void refusesBeforeSending_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("kind");
        const QString base = testBaseUrl.toString();
        const auto row = [](const char *name, const QString &url, const QString &at, const QByteArray &key, ErrorKind kind) {
            QTest::newRow(name) << url << at << key << int(kind);
        };
        row("another host", QStringLiteral("https://evil.test/api/r"), base, "key1", ErrorKind::Invalid);
        row("another port", QStringLiteral("https://walead.test:8443/api/r"), base, "key1", ErrorKind::Invalid);
        row("plain http", QStringLiteral("http://walead.test/api/r"), QStringLiteral("http://walead.test/api"), "key1", ErrorKind::Offline);
        row("no address", QString(), base, "key1", ErrorKind::Invalid);
        row("not running", QString(), QString(), "key1", ErrorKind::Offline);
        row("no key", base + QStringLiteral("/r"), base, "", ErrorKind::Unauthorised);
        row("a key with a line break", base + QStringLiteral("/r"), base, "a\r\nX-Evil: 1", ErrorKind::Unauthorised);
    }

    void refusesBeforeSending()
    {
        QFETCH(QString, url);
        QFETCH(QString, base);
        QFETCH(QByteArray, key);
        FakeClock clock;
        ScriptedNetwork network(clock);
        HttpClient client(network, clock, {QUrl(base), "x-api-key", key});
        Outcome<HttpResponse> outcome;
        record(client.send({Method::Get, QUrl(url), {}, Repeat::Read}, this), this, outcome);
        QVERIFY(!outcome.isThere());
        QTRY_VERIFY(outcome.isThere());
        QTEST(int(outcome.kind()), "kind");
        QVERIFY(!outcome.error().detail.isEmpty());
        QVERIFY(network.requests().isEmpty());
    }

    void followsRedirectsWithinTheOrigin()
    {
        HttpRig rig;
        rig.network.expect("GET", QStringLiteral("https://walead.test/api/r")).reply(308, {}, {{"Location", "/api/v2/r?x=1"}});
        rig.network.expect("GET", QStringLiteral("https://walead.test/api/v2/r?x=1"))
            .reply(302, {}, {{"Location", "https://walead.test:443/z"}});
        rig.network.expect("GET", QStringLiteral("/z")).reply(200, "there");
        rig.send(readOf(QStringLiteral("/r")));
        QTRY_VERIFY(rig.outcome.isValue());
        QCOMPARE(rig.outcome.value().body, QByteArray("there"));
    }

    void refusesRedirects_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("isWrite");
        QTest::newRow("another host") << QByteArray("https://evil.test/api/r") << false;
        QTest::newRow("another scheme") << QByteArray("http://walead.test/api/r") << false;
        QTest::newRow("another port") << QByteArray("https://walead.test:444/api/r") << false;
        QTest::newRow("without a scheme") << QByteArray("//evil.test/api/r") << false;
        QTest::newRow("user info that looks like the host") << QByteArray("https://walead.test@evil.test/") << false;
        QTest::newRow("a file") << QByteArray("file:///etc/passwd") << false;
        QTest::newRow("a write, even at home") << QByteArray("/api/w/") << true;
    }

    void refusesRedirects()
    {
        QFETCH(QByteArray, location);
        QFETCH(bool, isWrite);
        HttpRig rig;
        rig.network.expect(isWrite ? "POST" : "GET", isWrite ? QStringLiteral("/api/w") : QStringLiteral("/api/r"))
            .reply(307, {}, {{"Location", location}});
        rig.send(isWrite ? writeOf(Repeat::UnsafeWrite) : readOf(QStringLiteral("/r")));
        QTRY_VERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::BadResponse);
        settle();
        QCOMPARE(rig.network.requests().size(), 1); // the key went nowhere else
    }

    void refusesEndlessRedirects()
    {
        HttpRig rig;
        for (int i = 0; i < 6; ++i)
            rig.network.expect("GET", QStringLiteral("/api/r")).reply(302, {}, {{"Location", "/api/r"}});
        rig.send(readOf(QStringLiteral("/r")));
        QTRY_VERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::BadResponse);
    }

    void aRedirectWithoutATargetIsNoAnswer()
    {
        HttpRig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(304);
        rig.send(readOf(QStringLiteral("/r")));
        QTRY_VERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::BadResponse);
    }

    void refusesAnOversizedAnswer_data()
    {
        QTest::addColumn<bool>("declared");
        QTest::newRow("by its declared length") << true;
        QTest::newRow("as it comes") << false;
    }

    void refusesAnOversizedAnswer()
    {
        QFETCH(bool, declared);
        AttemptLimits limits;
        limits.bodySize = 1000;
        HttpRig rig(limits);
        rig.network.expect("GET", QStringLiteral("/api/fits")).reply(200, QByteArray(1000, 'x'));
        rig.send(readOf(QStringLiteral("/fits")));
        QTRY_VERIFY(rig.outcome.isValue());
        rig.outcome = {};
        if (declared)
            rig.network.expect("GET", QStringLiteral("/api/r")).reply(200, "x", {{"Content-Length", "1001"}});
        else
            rig.network.expect("GET", QStringLiteral("/api/r")).reply(200, QByteArray(1001, 'x'));
        rig.send(readOf(QStringLiteral("/r")));
        QTRY_VERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::BadResponse);
        QCOMPARE(rig.network.aborted(), 1);
    }

    void anAnnouncedLengthTakesLittleMemory()
    {
        HttpRig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(200, "x", {{"Content-Length", "60000000"}});
        rig.send(readOf(QStringLiteral("/r")));
        QTRY_VERIFY(rig.outcome.isValue());
        QCOMPARE(rig.outcome.value().body, QByteArray("x"));
        QVERIFY(rig.outcome.value().body.capacity() < 16'000'000);
    }

    void deletedInFlightIsAborted()
    {
        HttpRig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).hang();
        delete rig.send(readOf(QStringLiteral("/r"))); // before it was even let in
        settle();
        QCOMPARE(rig.network.requests().size(), 0);
        ApiCall<HttpResponse> *call = rig.send(readOf(QStringLiteral("/r")));
        settle();
        QCOMPARE(rig.network.requests().size(), 1);
        delete call;
        QCOMPARE(rig.network.aborted(), 1);
        rig.clock.advance(10min);
        settle();
        QVERIFY(!rig.outcome.isThere());
    }

    void deletedWhileWaitingToTryAgainSendsNothingMore()
    {
        HttpRig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(500);
        ApiCall<HttpResponse> *call = rig.send(readOf(QStringLiteral("/r")));
        settle();
        delete call;
        rig.clock.advance(10min);
        settle();
        QCOMPARE(rig.network.requests().size(), 1);
        QVERIFY(!rig.outcome.isThere());
    }

    void deletedWithItsContext()
    {
        HttpRig rig;
        auto context = std::make_unique<QObject>();
        rig.network.expect("GET", QStringLiteral("/api/r")).hang();
        QVERIFY(rig.client.send(readOf(QStringLiteral("/r")), context.get()));
        settle();
        context.reset();
        QCOMPARE(rig.network.aborted(), 1);
    }

    void theLogHoldsNoKeyNoBodyAndNoQuery()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("muster.net.debug=true"));
        QStringList lines;
        logged = &lines;
        const auto before = qInstallMessageHandler(keepLog);
        {
            HttpRig rig;
            rig.network.expect("GET", QStringLiteral("/api/r?search=jane")).reply(200, "[\"body\"]");
            rig.send(readOf(QStringLiteral("/r?search=jane")));
            QTRY_VERIFY(rig.outcome.isThere());
        }
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        const QString all = lines.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QLatin1String("GET https://walead.test/api/")) && all.contains(QLatin1String("200")), qPrintable(all));
        for (const char *secret : {testKey.constData(), "jane", "body"})
            QVERIFY2(!all.contains(QLatin1String(secret)), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
