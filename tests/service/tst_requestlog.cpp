// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/requestlog.h"
#include "services/requesttext.h"
#include "support/httprig.h"
#include "support/quiet.h"

#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;
using Repeat = HttpRequest::Repeat;
using State = LoggedRequest::State;
using Next = LoggedRequest::Next;

namespace {

const ConnectionId acme(QStringLiteral("acme"));

struct LoggedRig : HttpRig
{
    LoggedRig() { client.setRequestLog(&log, acme, QStringLiteral("Acme")); }

    const LoggedRequest &at(size_t place) const { return log.requests().at(place); }

    RequestLog log{clock};
};

} // namespace

class TestRequestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void notesAnAnswer()
    {
        LoggedRig rig;
        rig.network.expect("GET", QStringLiteral("/api/v1/blocked-leads?offset=0&search=ana"))
            .reply(200, "{\"data\":[]}", {{"X-Request-Id", "req-1"}})
            .after(30ms);
        rig.send(readOf(QStringLiteral("/v1/blocked-leads?offset=0&search=ana")));
        settle();
        QCOMPARE(rig.log.requests().size(), size_t(1));
        QCOMPARE(rig.at(0).state, State::UnderWay);
        const QDateTime began = rig.clock.nowUtc();
        rig.runOn();
        const LoggedRequest &noted = rig.at(0);
        QCOMPARE(noted.number, quint64(1));
        QCOMPARE(noted.state, State::Answered);
        QCOMPARE(noted.status, 200);
        QCOMPARE(noted.began, began);
        QCOMPARE(noted.duration, 30ms);
        QCOMPARE(noted.answerBytes, 11);
        QCOMPARE(noted.requestBytes, 0);
        QCOMPARE(noted.requestId, QStringLiteral("req-1"));
        QCOMPARE(noted.connection, acme);
        QCOMPARE(noted.url, QStringLiteral("https://walead.test/api/v1/blocked-leads?offset=0&search=<search>"));
        QVERIFY(!noted.isError());
        QCOMPARE(requestFollowUpText(noted), QString());
    }

    void notesEveryAttemptAndWhatFollowed()
    {
        LoggedRig rig;
        rig.network.expect("GET", QStringLiteral("/api/x")).reply(429, {}, {{"Retry-After", "3"}});
        rig.network.expect("GET", QStringLiteral("/api/x")).refuse();
        rig.network.expect("GET", QStringLiteral("/api/x")).reply(404);
        rig.send(readOf(QStringLiteral("/x")));
        rig.runOn();
        QVERIFY(rig.outcome.isThere());
        QCOMPARE(rig.log.requests().size(), size_t(3));
        QCOMPARE(rig.at(0).status, 429);
        QCOMPARE(rig.at(0).next, Next::Retry);
        QCOMPARE(rig.at(0).wait, 3'000ms);
        QCOMPARE(requestFollowUpText(rig.at(0)), QStringLiteral("The server asked to slow down; tried again after 3.0 s."));
        QCOMPARE(rig.at(1).state, State::Failed);
        QCOMPARE(rig.at(1).fault, Fault::Unreachable);
        QCOMPARE(rig.at(1).attempt, 2);
        QCOMPARE(rig.at(1).next, Next::Retry);
        QCOMPARE(rig.at(2).attempt, 3);
        QCOMPARE(rig.at(2).next, Next::End);
        QVERIFY(rig.at(2).isError());
        QCOMPARE(requestFollowUpText(rig.at(2)), QStringLiteral("Not tried again."));
    }

    void notesRedirects()
    {
        LoggedRig rig;
        rig.network.expect("GET", QStringLiteral("/api/x")).reply(302, {}, {{"Location", "/api/v1/dnc"}});
        rig.network.expect("GET", QStringLiteral("/api/v1/dnc")).reply(200);
        rig.send(readOf(QStringLiteral("/x")));
        rig.runOn();
        QCOMPARE(rig.log.requests().size(), size_t(2));
        QCOMPARE(rig.at(0).next, Next::Redirect);
        QCOMPARE(rig.at(1).url, QStringLiteral("https://walead.test/api/v1/dnc"));
    }

    void notesWhatWasCancelled()
    {
        LoggedRig rig;
        rig.network.expect("GET", QStringLiteral("/api/x")).hang();
        ApiCall<HttpResponse> *call = rig.send(readOf(QStringLiteral("/x")));
        settle();
        rig.clock.advance(2s);
        delete call;
        QCOMPARE(rig.at(0).state, State::Cancelled);
        QCOMPARE(rig.at(0).duration, 2'000ms);
        QVERIFY(!rig.at(0).isError());
    }

    void curlHoldsNeitherKeyNorPeople()
    {
        LoggedRig rig;
        HttpRequest request = writeOf(Repeat::UnsafeWrite);
        request.body = "{\"leads\":[{\"email\":\"ana@acme.example\"},{\"email\":\"bob@acme.example\"}]}";
        request.headers = {{"X-Workspace-Id", "ws-77"}};
        rig.network.expect("POST", QStringLiteral("/api/w")).reply(201);
        rig.send(request);
        rig.runOn();
        const QString curl = asCurl(rig.at(0));
        QVERIFY2(curl.startsWith(QStringLiteral("curl --request POST --url 'https://walead.test/api/<id>' --header 'User-Agent: ")),
                 qPrintable(curl));
        QVERIFY2(curl.contains(QStringLiteral("--header 'X-Workspace-Id: <X-Workspace-Id>' --header 'x-api-key: <key>'")),
                 qPrintable(curl));
        QVERIFY2(curl.endsWith(QStringLiteral("--data-raw '{\"leads\":[{\"email\":\"<email>\"},\"<1 more>\"]}'")), qPrintable(curl));
        const QString all = curl + requestDetailsText(rig.at(0)) + requestLine(rig.at(0));
        for (const char *secret : {"ana", "bob", "ws-77", testKey.constData()})
            QVERIFY2(!all.contains(QLatin1String(secret)), secret);
    }

    void keepsTheLastOnly()
    {
        LoggedRig rig;
        for (int i = 0; i < RequestLog::capacity + 5; ++i)
            rig.log.begin({});
        QCOMPARE(rig.log.requests().size(), size_t(RequestLog::capacity));
        QCOMPARE(rig.at(0).number, quint64(6));
        QVERIFY(!rig.log.find(5));
        QCOMPARE(rig.log.find(6)->number, quint64(6));
        rig.log.cancel(5); // gone
        rig.log.clear();
        QVERIFY(rig.log.requests().empty());
        rig.log.cancel(100);
        QCOMPARE(rig.log.begin({}), quint64(RequestLog::capacity + 6));
    }

    void goesBeforeTheClient()
    {
        HttpRig rig;
        auto log = std::make_unique<RequestLog>(rig.clock);
        rig.client.setRequestLog(log.get(), acme, {});
        rig.network.expect("GET", QStringLiteral("/api/x")).reply(200).after(1s);
        rig.send(readOf(QStringLiteral("/x")));
        settle();
        log.reset();
        rig.runOn();
        QVERIFY(rig.outcome.isValue());
    }
};

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
