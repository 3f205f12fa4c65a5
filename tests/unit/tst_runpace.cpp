// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/runpace.h"

#include <QTest>

using namespace Muster;
using namespace std::chrono_literals;

namespace {

using Span = std::optional<std::chrono::milliseconds>;

ApiError failure(ErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

} // namespace

class TestRunPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fruitlessRoundsWaitLongerAndEnd()
    {
        RunPace pace({.firstWait = 1s, .longestWait = 5s, .fruitlessRounds = 5});
        for (const Span &span : {Span(1s), Span(2s), Span(4s), Span(5s), Span()})
            QCOMPARE(pace.next(0, failure(ErrorKind::Server)), span);
    }

    void whatSettlesSomethingBeginsAnew()
    {
        RunPace pace({.firstWait = 1s, .fruitlessRounds = 3});
        qint64 settled = 0;
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(pace.next(++settled, failure(ErrorKind::Server)), Span(1s));
            QCOMPARE(pace.next(settled, failure(ErrorKind::Server)), Span(2s));
            QCOMPARE(pace.next(settled, std::nullopt), Span(4s));
        }
        QCOMPARE(pace.next(settled, std::nullopt), Span());
    }

    void noNetworkIsWaitedForWithoutEnd()
    {
        RunPace pace({.firstWait = 1s, .longestWait = 60s, .fruitlessRounds = 2});
        for (int i = 0; i < 6; ++i)
            QCOMPARE(pace.next(0, failure(ErrorKind::Offline)), Span(std::chrono::seconds(1 << i)));
        for (int i = 0; i < 100; ++i)
            QCOMPARE(pace.next(0, failure(ErrorKind::Offline)), Span(60s));
    }

    void noNetworkEndsItWhereNobodyWaits()
    {
        RunPace pace({.waitsForNetwork = false});
        QCOMPARE(pace.next(100, failure(ErrorKind::Offline)), Span());
    }

    void aTimeThatTheServerGivesIsKept()
    {
        RunPace pace({.longestWait = 60s, .fruitlessRounds = 2});
        ApiError error = failure(ErrorKind::RateLimited);
        error.retryAfter = 1h;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(pace.next(0, error), Span(1h));
        QCOMPARE(pace.next(0, failure(ErrorKind::RateLimited)), Span(1s));
        QCOMPARE(pace.next(0, failure(ErrorKind::RateLimited)), Span());
    }

    void aTimeThatIsNoneIsNoTime()
    {
        for (const auto asked : {0ms, 999ms}) {
            RunPace pace({.firstWait = 1s, .fruitlessRounds = 3});
            ApiError error = failure(ErrorKind::RateLimited);
            error.retryAfter = asked;
            for (const Span &span : {Span(1s), Span(2s), Span()})
                QCOMPARE(pace.next(0, error), span);
        }
    }
};

QTEST_GUILESS_MAIN(TestRunPace)
#include "tst_runpace.moc"
