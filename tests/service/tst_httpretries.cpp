// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/httprig.h"

#include <QTest>

#include <functional>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;
using Repeat = HttpRequest::Repeat;

/// What the network does with one request.
using Play = std::function<void(Expectation &)>;
Q_DECLARE_METATYPE(Play)

/// What HttpClient sends again, when, and what it says in the end.
class TestHttpRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongWayBackToASuccess()
    {
        HttpRig rig;
        const QString target = QStringLiteral("/api/r");
        rig.network.expect("GET", target).refuse();
        rig.network.expect("GET", target).dropAfterSend();
        rig.network.expect("GET", target).reply(503);
        rig.network.expect("GET", target).reply(429);
        rig.network.expect("GET", target).reply(200, "[]");
        rig.send(readOf(QStringLiteral("/r")));
        QCOMPARE(rig.runOn(), 500ms + 1s + 2s + 4s);
        QVERIFY(rig.outcome.isValue());
        QCOMPARE(rig.outcome.times, 1);
    }

    void whatOnlyWaitsMayBeWithdrawn()
    {
        HttpRig rig;
        rig.network.expect("POST", QStringLiteral("/api/w")).reply(429).after(1s);
        rig.network.expect("POST", QStringLiteral("/api/w")).reply(429).after(1s);
        const QPointer<ApiCallBase> call = rig.client.send(writeOf(Repeat::UnsafeWrite), &rig.context);
        QVERIFY(call->isWithdrawable()); // in the gate
        settle();
        QCOMPARE(rig.network.requests().size(), 1);
        QVERIFY(!call->isWithdrawable());
        rig.clock.advance(1s);
        settle();
        QVERIFY(call->isWithdrawable()); // until the pause is over
        rig.clock.advance(500ms);
        settle();
        QCOMPARE(rig.network.requests().size(), 2);
        QVERIFY(!call->isWithdrawable());
        rig.clock.advance(1s);
        settle();
        QVERIFY(call->isWithdrawable());
        delete call;
        rig.clock.advance(1h);
        QCoreApplication::processEvents();
        QCOMPARE(rig.network.requests().size(), 2);
    }

    void whatMayHaveBeenDoneMayNotBeWithdrawn()
    {
        HttpRig rig;
        rig.network.expect("POST", QStringLiteral("/api/w")).dropAfterSend();
        rig.network.expect("POST", QStringLiteral("/api/w"));
        const QPointer<ApiCallBase> call = rig.client.send(writeOf(Repeat::DedupedWrite), &rig.context);
        QTRY_VERIFY(rig.clock.nextDue() == std::optional<std::chrono::milliseconds>(500ms)); // the back-off
        QVERIFY(!call->isWithdrawable());
        rig.clock.advance(500ms);
        QTRY_VERIFY(!call);
    }

    void givesUpAReadAfterFiveAttempts_data()
    {
        QTest::addColumn<Play>("play");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const Play &play, ErrorKind kind) { QTest::newRow(name) << play << int(kind); };
        row(
            "refused", [](Expectation &e) { e.refuse(); }, ErrorKind::Offline);
        row(
            "dropped", [](Expectation &e) { e.dropAfterSend(); }, ErrorKind::Offline);
        row(
            "500", [](Expectation &e) { e.reply(500, "boom"); }, ErrorKind::Server);
        row(
            "429", [](Expectation &e) { e.reply(429); }, ErrorKind::RateLimited);
        row(
            "hangs", [](Expectation &e) { e.hang(); }, ErrorKind::Timeout);
        row(
            "truncated", [](Expectation &e) { e.truncate(200, "[{"); }, ErrorKind::Offline);
        row(
            "never connects", [](Expectation &e) { e.hangWhileConnecting(); }, ErrorKind::Offline);
    }

    void givesUpAReadAfterFiveAttempts()
    {
        QFETCH(Play, play);
        HttpRig rig;
        for (int i = 0; i < 5; ++i)
            play(rig.network.expect("GET", QStringLiteral("/api/r")));
        rig.send(readOf(QStringLiteral("/r")));
        rig.runOn();
        QVERIFY(rig.outcome.isThere());
        QTEST(int(rig.outcome.kind()), "kind");
        QCOMPARE(rig.outcome.times, 1);
        QVERIFY(rig.network.isUsedUp());
    }

    void waitsAsLongAsRetryAfterSays()
    {
        HttpRig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(429, {}, {{"Retry-After", "17"}});
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(503, {}, {{"Retry-After", "Fri, 20 Nov 2026 10:00:27 GMT"}});
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(200);
        rig.send(readOf(QStringLiteral("/r")));
        QCOMPARE(rig.runOn(), 27s); // the clock began at 10:00:00
        QVERIFY(rig.outcome.isValue());
    }

    void doesNotWaitForHours()
    {
        HttpRig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(429, {}, {{"Retry-After", "3600"}});
        rig.send(readOf(QStringLiteral("/r")));
        QTRY_VERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::RateLimited);
        QCOMPARE(rig.outcome.error().retryAfter, std::optional(std::chrono::milliseconds(1h)));
    }

    void aRateLimitPausesTheWholeConnection()
    {
        HttpRig rig;
        rig.network.expect("GET", QStringLiteral("/api/a")).reply(429, {}, {{"Retry-After", "10"}});
        rig.send(readOf(QStringLiteral("/a")));
        settle();
        Outcome<HttpResponse> second;
        record(rig.client.send(readOf(QStringLiteral("/b")), &rig.context), &rig.context, second);
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
        HttpRig rig;
        rig.network.expect("GET", QStringLiteral("/api/a")).reply(429, {}, {{"Retry-After", "10"}});
        ApiCall<HttpResponse> *first = rig.send(readOf(QStringLiteral("/a")));
        settle();
        delete first;
        Outcome<HttpResponse> second;
        record(rig.client.send(readOf(QStringLiteral("/b")), &rig.context), &rig.context, second);
        rig.clock.advance(9s);
        settle();
        QCOMPARE(rig.network.requests().size(), 1);
        rig.network.expect("GET", QStringLiteral("/api/b")).reply(200);
        rig.clock.advance(1s);
        QTRY_VERIFY(second.isValue());
    }

    void aPauseOfTheConnectionSaysSo()
    {
        HttpRig rig;
        QList<std::pair<std::chrono::milliseconds, HoldReason>> told;
        connect(&rig.client, &HttpClient::heldBack, &rig.context, [&told](std::chrono::milliseconds span, HoldReason reason) {
            told.append({span, reason});
        });
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(503);
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(429, {}, {{"Retry-After", "12"}});
        rig.network.expect("GET", QStringLiteral("/api/r")).refuse();
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(200);
        rig.send(readOf(QStringLiteral("/r")));
        rig.runOn();
        QVERIFY(rig.outcome.isValue());
        const QList<std::pair<std::chrono::milliseconds, HoldReason>> expected{{12s, HoldReason::RateLimited}, {2s, HoldReason::NoNetwork}};
        QCOMPARE(told, expected);
    }

    void asManyAtOnceAsItWasToldTo_data()
    {
        QTest::addColumn<int>("concurrency");
        QTest::addColumn<int>("atOnce");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("nine") << 9 << 9;
        QTest::newRow("too few") << 0 << 1;
        QTest::newRow("too many") << 99 << 16;
    }

    void asManyAtOnceAsItWasToldTo()
    {
        QFETCH(int, concurrency);
        QFETCH(int, atOnce);
        FakeClock clock;
        ScriptedNetwork network(clock);
        QObject context;
        HttpClient client(network, clock, {testBaseUrl, WaLeadApi::keyHeader(), testKey}, nullptr, fullBackOff(), {}, concurrency);
        for (int i = 0; i < atOnce; ++i)
            network.expect("GET", QStringLiteral("/api/r")).hang();
        for (int i = 0; i < 20; ++i)
            QVERIFY(client.send(readOf(QStringLiteral("/r")), &context));
        settle();
        QCOMPARE(network.requests().size(), atOnce);
    }

    void noMoreThanFourAtOnce()
    {
        HttpRig rig;
        for (int i = 0; i < 4; ++i)
            rig.network.expect("GET", QStringLiteral("/api/r%1").arg(i)).reply(200).after(5s);
        QList<Outcome<HttpResponse>> outcomes(6);
        for (int i = 0; i < 6; ++i)
            record(rig.client.send(readOf(QStringLiteral("/r%1").arg(i)), &rig.context), &rig.context, outcomes[i]);
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
        QTest::addColumn<Play>("play");
        QTest::addColumn<int>("kind"); // -1: repeated, and well
        const auto again = [](const char *name, const Play &play) { QTest::newRow(name) << play << -1; };
        const auto once = [](const char *name, const Play &play, ErrorKind kind) { QTest::newRow(name) << play << int(kind); };
        again("refused", [](Expectation &e) { e.refuse(); });
        again("host unknown", [](Expectation &e) { e.refuse(QNetworkReply::HostNotFoundError); });
        again("proxy refused", [](Expectation &e) { e.refuse(QNetworkReply::ProxyConnectionRefusedError); });
        again("never connected", [](Expectation &e) { e.hangWhileConnecting(); });
        again("network down, nothing of the body taken", [](Expectation &e) { e.refuse(QNetworkReply::UnknownNetworkError); });
        again("429", [](Expectation &e) { e.reply(429); });
        once(
            "TLS", [](Expectation &e) { e.refuse(QNetworkReply::SslHandshakeFailedError); }, ErrorKind::Untrusted);
        once(
            "dropped after it was sent", [](Expectation &e) { e.dropAfterSend(); }, ErrorKind::OutcomeUnknown);
        once(
            "hangs", [](Expectation &e) { e.hang(); }, ErrorKind::OutcomeUnknown);
        once(
            "answer truncated", [](Expectation &e) { e.truncate(200, "{"); }, ErrorKind::OutcomeUnknown);
        once(
            "500", [](Expectation &e) { e.reply(500); }, ErrorKind::Server);
        once(
            "502", [](Expectation &e) { e.reply(502, "<html>"); }, ErrorKind::OutcomeUnknown);
        once(
            "503", [](Expectation &e) { e.reply(503); }, ErrorKind::Server);
        once(
            "504", [](Expectation &e) { e.reply(504); }, ErrorKind::OutcomeUnknown);
    }

    void anUnsafeWriteIsRepeatedOnlyWhereItNeverArrived()
    {
        QFETCH(Play, play);
        QFETCH(int, kind);
        HttpRig rig;
        play(rig.network.expect("POST", QStringLiteral("/api/w"), "{\"a\":1}"));
        if (kind < 0)
            rig.network.expect("POST", QStringLiteral("/api/w"), "{\"a\":1}").reply(200);
        rig.send(writeOf(Repeat::UnsafeWrite));
        rig.runOn();
        QVERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.isValue() ? -1 : int(rig.outcome.kind()), kind);
        QVERIFY(rig.network.isUsedUp());
    }

    void aDedupedWriteIsRepeatedLikeARead()
    {
        HttpRig rig;
        rig.network.expect("POST", QStringLiteral("/api/w")).dropAfterSend();
        rig.network.expect("POST", QStringLiteral("/api/w")).reply(502);
        rig.network.expect("POST", QStringLiteral("/api/w")).reply(200);
        rig.send(writeOf(Repeat::DedupedWrite));
        rig.runOn();
        QVERIFY(rig.outcome.isValue());
    }

    void aWriteStaysInDoubtWhateverItsLastAttemptMet()
    {
        HttpRig rig;
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
        HttpRig connecting;
        connecting.network.expect("POST", QStringLiteral("/api/w")).hangWhileConnecting();
        connecting.send(writeOf(Repeat::UnsafeWrite));
        settle();
        connecting.clock.advance(14999ms);
        QCOMPARE(connecting.network.aborted(), 0);
        connecting.clock.advance(1ms);
        QCOMPARE(connecting.network.aborted(), 1);

        HttpRig silent;
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
        HttpRig rig;
        rig.network.expect("GET", QStringLiteral("/api/r")).reply(200, "late").after(29s);
        rig.send(readOf(QStringLiteral("/r")));
        settle();
        rig.clock.advance(29s);
        QTRY_VERIFY(rig.outcome.isValue());
        QCOMPARE(rig.network.aborted(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpRetries)
#include "tst_httpretries.moc"
