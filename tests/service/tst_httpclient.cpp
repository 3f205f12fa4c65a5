// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"
#include "support/waleadrig.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;
using Method = HttpRequest::Method;
using Repeat = HttpRequest::Repeat;

namespace {

HttpRequest readOf(const char *path)
{
    return {Method::Get, QUrl(testBaseUrl.toString() + QString::fromLatin1(path)), {}, Repeat::Read};
}

HttpRequest writeOf(Repeat repeat)
{
    return {Method::Post, QUrl(testBaseUrl.toString() + QStringLiteral("/w")), "{\"a\":1}", repeat};
}

/// Lets everything happen that happens without time passing.
void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

QStringList *logged = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    *logged << text;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private:
    struct Rig : WaLeadRig
    {
        using WaLeadRig::WaLeadRig;

        Outcome<HttpResponse> outcome;

        ApiCall<HttpResponse> *send(const HttpRequest &request)
        {
            ApiCall<HttpResponse> *call = client.send(request, &context);
            record(call, &context, outcome);
            return call;
        }
        /// Moves time on to the next thing due, again and again, until there is an outcome.
        std::chrono::milliseconds runOn()
        {
            std::chrono::milliseconds passed{0};
            settle();
            for (int steps = 0; !outcome.isThere() && steps < 200 && clock.nextDue(); ++steps) {
                passed += *clock.nextDue();
                clock.advance(*clock.nextDue());
                settle();
            }
            return passed;
        }
    };

private Q_SLOTS:
    void sendsWhatItShould()
    {
        Rig rig;
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
        Rig rig;
        rig.network.expect("GET", QStringLiteral("/api/r"), QByteArray());
        rig.send(readOf("/r"));
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

    void aLongWayBackToASuccess()
    {
        Rig rig;
        const QString target = QStringLiteral("/api/r");
        rig.network.expect("GET", target).refuse();
        rig.network.expect("GET", target).dropAfterSend();
        rig.network.expect("GET", target).reply(503);
        rig.network.expect("GET", target).reply(429);
        rig.network.expect("GET", target).reply(200, "[]");
        rig.send(readOf("/r"));
        QCOMPARE(rig.runOn(), 500ms + 1s + 2s + 4s);
        QVERIFY(rig.outcome.isValue());
        QCOMPARE(rig.outcome.times, 1);
    }

    void givesUpAReadAfterFiveAttempts_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("kind");
        QTest::newRow("refused") << 0 << int(ErrorKind::Offline);
        QTest::newRow("dropped") << 1 << int(ErrorKind::Offline);
        QTest::newRow("500") << 2 << int(ErrorKind::Server);
        QTest::newRow("429") << 3 << int(ErrorKind::RateLimited);
        QTest::newRow("hangs") << 4 << int(ErrorKind::Timeout);
        QTest::newRow("truncated") << 5 << int(ErrorKind::Offline);
        QTest::newRow("never connects") << 6 << int(ErrorKind::Offline);
    }

    void givesUpAReadAfterFiveAttempts()
    {
        QFETCH(int, way);
        Rig rig;
        for (int i = 0; i < 5; ++i) {
            Expectation &attempt = rig.network.expect("GET", QStringLiteral("/api/r"));
            switch (way) {
            case 0: attempt.refuse(); break;
            case 1: attempt.dropAfterSend(); break;
            case 2: attempt.reply(500, R"({"message":"boom"})"); break;
            case 3: attempt.reply(429); break;
            case 4: attempt.hang(); break;
            case 5: attempt.truncate(200, "[{"); break;
            default: attempt.hangWhileConnecting(); break;
            }
        }
        rig.send(readOf("/r"));
        rig.runOn();
        QVERIFY(rig.outcome.isThere());
        QTEST(int(rig.outcome.kind()), "kind");
        QCOMPARE(rig.outcome.times, 1);
        QVERIFY(rig.network.isUsedUp());
    }

    void waitsAsLongAsRetryAfterSays()
    {
        Rig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(429, {}, {{"Retry-After", "17"}});
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(503, {}, {{"Retry-After", "Fri, 20 Nov 2026 10:00:27 GMT"}});
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(200);
        rig.send(readOf("/r"));
        QCOMPARE(rig.runOn(), 27s); // the clock began at 10:00:00
        QVERIFY(rig.outcome.isValue());
    }

    void doesNotWaitForHours()
    {
        Rig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(429, {}, {{"Retry-After", "3600"}});
        rig.send(readOf("/r"));
        QTRY_VERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::RateLimited);
        QCOMPARE(rig.outcome.error().retryAfter, std::optional(std::chrono::milliseconds(1h)));
    }

    void aRateLimitPausesTheWholeConnection()
    {
        Rig rig;
        rig.network.expect("GET", QStringLiteral("/api/a")).reply(429, {}, {{"Retry-After", "10"}});
        rig.send(readOf("/a"));
        settle();
        Outcome<HttpResponse> second;
        record(rig.client.send(readOf("/b"), &rig.context), &rig.context, second);
        settle();
        rig.clock.advance(9999ms);
        settle();
        QCOMPARE(rig.network.requests().size(), 1);
        rig.network.expect("GET", QStringLiteral("/api/a")).reply(200); // it was first, it goes first
        rig.network.expect("GET", QStringLiteral("/api/b")).reply(200);
        rig.clock.advance(1ms);
        QTRY_VERIFY(rig.outcome.isValue() && second.isValue());
    }

    void aRateLimitsPauseOutlivesWhoMetIt()
    {
        Rig rig;
        rig.network.expect("GET", QStringLiteral("/api/a")).reply(429, {}, {{"Retry-After", "10"}});
        ApiCall<HttpResponse> *first = rig.send(readOf("/a"));
        settle();
        delete first;
        Outcome<HttpResponse> second;
        record(rig.client.send(readOf("/b"), &rig.context), &rig.context, second);
        rig.clock.advance(9s);
        settle();
        QCOMPARE(rig.network.requests().size(), 1);
        rig.network.expect("GET", QStringLiteral("/api/b")).reply(200);
        rig.clock.advance(1s);
        QTRY_VERIFY(second.isValue());
    }

    void noMoreThanFourAtOnce()
    {
        Rig rig;
        for (int i = 0; i < 4; ++i)
            rig.network.expect("GET", QStringLiteral("/api/r%1").arg(i)).reply(200).after(5s);
        QList<Outcome<HttpResponse>> outcomes(6);
        for (int i = 0; i < 6; ++i)
            record(rig.client.send(readOf(qPrintable(QStringLiteral("/r%1").arg(i))), &rig.context), &rig.context, outcomes[i]);
        settle();
        QCOMPARE(rig.network.requests().size(), 4);
        rig.network.expect("GET", QStringLiteral("/api/r4")).reply(200);
        rig.network.expect("GET", QStringLiteral("/api/r5")).reply(200);
        rig.clock.advance(5s);
        for (const auto &outcome : outcomes)
            QTRY_VERIFY(outcome.isValue());
    }

    void anUnsafeWriteIsRepeatedOnlyWhereItNeverArrived_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<bool>("repeated");
        QTest::addColumn<int>("kind");
        QTest::newRow("refused") << 0 << true << 0;
        QTest::newRow("host unknown") << 1 << true << 0;
        QTest::newRow("proxy refused") << 2 << true << 0;
        QTest::newRow("never connected") << 3 << true << 0;
        QTest::newRow("network down") << 4 << true << 0;
        QTest::newRow("429") << 5 << true << 0;
        QTest::newRow("TLS") << 6 << false << int(ErrorKind::Offline);
        QTest::newRow("dropped after it was sent") << 7 << false << int(ErrorKind::OutcomeUnknown);
        QTest::newRow("hangs") << 8 << false << int(ErrorKind::OutcomeUnknown);
        QTest::newRow("answer truncated") << 9 << false << int(ErrorKind::OutcomeUnknown);
        QTest::newRow("500") << 10 << false << int(ErrorKind::Server);
        QTest::newRow("502") << 11 << false << int(ErrorKind::OutcomeUnknown);
        QTest::newRow("503") << 12 << false << int(ErrorKind::Server);
        QTest::newRow("504") << 13 << false << int(ErrorKind::OutcomeUnknown);
    }

    void anUnsafeWriteIsRepeatedOnlyWhereItNeverArrived()
    {
        QFETCH(int, way);
        QFETCH(bool, repeated);
        Rig rig;
        Expectation &first = rig.network.expect("POST", QStringLiteral("/api/w"), "{\"a\":1}");
        switch (way) {
        case 0: first.refuse(); break;
        case 1: first.refuse(QNetworkReply::HostNotFoundError); break;
        case 2: first.refuse(QNetworkReply::ProxyConnectionRefusedError); break;
        case 3: first.hangWhileConnecting(); break;
        case 4: first.refuse(QNetworkReply::UnknownNetworkError); break; // nothing of the body was taken
        case 5: first.reply(429); break;
        case 6: first.refuse(QNetworkReply::SslHandshakeFailedError); break;
        case 7: first.dropAfterSend(); break;
        case 8: first.hang(); break;
        case 9: first.truncate(200, "{\"succ"); break;
        case 10: first.reply(500); break;
        case 11: first.reply(502, "<html><title>Bad Gateway</title></html>"); break;
        case 12: first.reply(503); break;
        default: first.reply(504); break;
        }
        if (repeated)
            rig.network.expect("POST", QStringLiteral("/api/w"), "{\"a\":1}").reply(200);
        rig.send(writeOf(Repeat::UnsafeWrite));
        rig.runOn();
        QVERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.isValue(), repeated);
        if (!repeated)
            QTEST(int(rig.outcome.kind()), "kind");
        QVERIFY(rig.network.isUsedUp());
    }

    void aDedupedWriteIsRepeatedLikeARead()
    {
        Rig rig;
        rig.network.expect("POST", QStringLiteral("/api/w")).dropAfterSend();
        rig.network.expect("POST", QStringLiteral("/api/w")).reply(502);
        rig.network.expect("POST", QStringLiteral("/api/w")).reply(200);
        rig.send(writeOf(Repeat::DedupedWrite));
        rig.runOn();
        QVERIFY(rig.outcome.isValue());
    }

    void aWriteStaysInDoubtWhateverItsLastAttemptMet()
    {
        Rig rig;
        rig.network.expect("POST", QStringLiteral("/api/w")).dropAfterSend();
        rig.network.expect("POST", QStringLiteral("/api/w")).reply(404, R"({"message":"No such record"})");
        rig.send(writeOf(Repeat::DedupedWrite));
        rig.runOn();
        QVERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::OutcomeUnknown);
        QCOMPARE(rig.outcome.error().httpStatus, 404);
    }

    void connectingAndSilenceHaveTheirOwnLimits()
    {
        Rig connecting;
        connecting.network.expect("POST", QStringLiteral("/api/w")).hangWhileConnecting();
        connecting.send(writeOf(Repeat::UnsafeWrite));
        settle();
        connecting.clock.advance(14999ms);
        QCOMPARE(connecting.network.aborted(), 0);
        connecting.clock.advance(1ms);
        QCOMPARE(connecting.network.aborted(), 1);

        Rig silent;
        silent.network.expect("POST", QStringLiteral("/api/w")).hang();
        silent.send(writeOf(Repeat::UnsafeWrite));
        settle();
        silent.clock.advance(29999ms);
        QCOMPARE(silent.network.aborted(), 0);
        silent.clock.advance(1ms);
        QCOMPARE(silent.network.aborted(), 1);
        QTRY_VERIFY(silent.outcome.isThere());
        QCOMPARE(silent.outcome.kind(), ErrorKind::OutcomeUnknown);
    }

    void aSlowAnswerThatComesIsAnAnswer()
    {
        Rig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(200, "late").after(29s);
        rig.send(readOf("/r"));
        settle();
        rig.clock.advance(29s);
        QTRY_VERIFY(rig.outcome.isValue());
        QCOMPARE(rig.network.aborted(), 0);
    }

    void followsRedirectsWithinTheOrigin()
    {
        Rig rig;
        rig.network.expect("GET", QStringLiteral("https://walead.test/api/r")).reply(308, {}, {{"Location", "/api/v2/r?x=1"}});
        rig.network.expect("GET", QStringLiteral("https://walead.test/api/v2/r?x=1")).reply(302, {}, {{"Location", "https://walead.test:443/z"}});
        rig.network.expect("GET", QStringLiteral("/z")).reply(200, "there");
        rig.send(readOf("/r"));
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
        Rig rig;
        rig.network.expect(isWrite ? "POST" : "GET", isWrite ? QStringLiteral("/api/w") : QStringLiteral("/api/r"))
            .reply(307, {}, {{"Location", location}});
        rig.send(isWrite ? writeOf(Repeat::UnsafeWrite) : readOf("/r"));
        QTRY_VERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::BadResponse);
        settle();
        QCOMPARE(rig.network.requests().size(), 1); // the key went nowhere else
    }

    void refusesEndlessRedirects()
    {
        Rig rig;
        for (int i = 0; i < 6; ++i)
            rig.network.expect("GET", QStringLiteral("/api/r")).reply(302, {}, {{"Location", "/api/r"}});
        rig.send(readOf("/r"));
        QTRY_VERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::BadResponse);
    }

    void aRedirectWithoutATargetIsNoAnswer()
    {
        Rig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(304);
        rig.send(readOf("/r"));
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
        Rig rig(limits);
        rig.network.expect("GET", QStringLiteral("/api/fits")).reply(200, QByteArray(1000, 'x'));
        rig.send(readOf("/fits"));
        QTRY_VERIFY(rig.outcome.isValue());
        rig.outcome = {};
        if (declared)
            rig.network.expect("GET", QStringLiteral("/api/r")).reply(200, "x", {{"Content-Length", "1001"}});
        else
            rig.network.expect("GET", QStringLiteral("/api/r")).reply(200, QByteArray(1001, 'x'));
        rig.send(readOf("/r"));
        QTRY_VERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::BadResponse);
        QCOMPARE(rig.network.aborted(), 1);
    }

    void deletedInFlightIsAborted()
    {
        Rig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).hang();
        delete rig.send(readOf("/r")); // before it was even let in
        settle();
        QCOMPARE(rig.network.requests().size(), 0);
        ApiCall<HttpResponse> *call = rig.send(readOf("/r"));
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
        Rig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(500);
        ApiCall<HttpResponse> *call = rig.send(readOf("/r"));
        settle();
        delete call;
        rig.clock.advance(10min);
        settle();
        QCOMPARE(rig.network.requests().size(), 1);
        QVERIFY(!rig.outcome.isThere());
    }

    void deletedWithItsContext()
    {
        Rig rig;
        auto context = std::make_unique<QObject>();
        rig.network.expect("GET", QStringLiteral("/api/r")).hang();
        QVERIFY(rig.client.send(readOf("/r"), context.get()));
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
            Rig rig;
            rig.network.expect("GET", QStringLiteral("/api/r?search=jane")).reply(200, "[\"body\"]");
            rig.send(readOf("/r?search=jane"));
            QTRY_VERIFY(rig.outcome.isThere());
        }
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        const QString all = lines.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QLatin1String("GET /api/r 200")), qPrintable(all));
        for (const char *secret : {testKey.constData(), "jane", "body"})
            QVERIFY2(!all.contains(QLatin1String(secret)), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
