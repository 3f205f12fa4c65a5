// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/runnerrig.h"

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;
using Phase = RunActivity::Phase;

Q_DECLARE_METATYPE(Muster::ErrorKind)

namespace {

const ApiError offline = failure(ErrorKind::Offline);

/// The first `times` writes go wrong like that.
std::function<Play(const QStringList &)> first(int times, const Play &play)
{
    return [times, play](const QStringList &) mutable { return times-- > 0 ? play : Play{}; };
}

std::function<Play(const QStringList &)> always(const Play &play)
{
    return [play](const QStringList &) { return play; };
}

} // namespace

/// Writes that provably did nothing: those that pass are waited out, those that do not stop the job.
class TestJobRunnerSetbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offlineParksTheJobAndItGoesOnByItself()
    {
        RunnerRig rig;
        rig.standsStill = true;
        rig.limits.longestWait = 4s;
        rig.create(20);
        rig.server.behave = always({false, offline});
        rig.start();
        for (const auto span : {1s, 2s, 4s, 4s, 4s, 4s, 4s, 4s}) {
            QTRY_COMPARE(rig.runner->activity().phase, Phase::Waiting);
            QCOMPARE(rig.runner->activity().error->kind, ErrorKind::Offline);
            QCOMPARE(rig.runner->activity().until, rig.still.nowUtc().addMSecs(std::chrono::milliseconds(span).count()));
            QCOMPARE(rig.who(RowState::Ready).size(), 20); // what never arrived is in no doubt
            const qsizetype before = rig.server.writes.size();
            rig.still.advance(span - 1ms);
            QTest::qWait(5);
            QCOMPARE(rig.server.writes.size(), before);
            rig.still.advance(1ms);
            QTRY_VERIFY(rig.server.writes.size() > before);
        }
        QTRY_COMPARE(rig.runner->activity().phase, Phase::Waiting);
        rig.server.behave = {};
        rig.still.advance(4s);
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 20, .accepted = 20}));
    }

    void offlineStopsWhereNobodyWaits()
    {
        RunnerRig rig;
        rig.limits.waitsForNetwork = false;
        rig.create(20);
        rig.server.behave = always({false, offline});
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Stopped);
        QCOMPARE(rig.kept().stoppedBy->kind, ErrorKind::Offline);
        QCOMPARE(rig.kept().counts.ready, 20);
        QVERIFY(rig.server.writes.size() <= 2);
    }

    void aRateLimitIsWaitedOutAsLongAsTheServerSays()
    {
        RunnerRig rig;
        rig.standsStill = true;
        rig.limits.fruitlessRounds = 2;
        rig.create(10);
        ApiError slower = failure(ErrorKind::RateLimited, 429);
        slower.retryAfter = 90s;
        rig.server.behave = first(6, {false, slower});
        rig.start();
        for (int i = 0; i < 6; ++i) {
            QTRY_COMPARE(rig.runner->activity().phase, Phase::Waiting);
            QCOMPARE(rig.runner->activity().until, rig.still.nowUtc().addSecs(90));
            QCOMPARE(rig.runner->activity().error->kind, ErrorKind::RateLimited);
            rig.still.advance(90s);
            QTRY_VERIFY(rig.server.writes.size() == i + 2);
        }
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().counts.accepted, 10);
    }

    void aRateLimitWithoutATimeEndsSomeDay()
    {
        RunnerRig rig;
        rig.limits.fruitlessRounds = 3;
        rig.create(10);
        rig.server.behave = always({false, failure(ErrorKind::RateLimited, 429)});
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Stopped);
        QCOMPARE(rig.kept().stoppedBy->kind, ErrorKind::RateLimited);
        QCOMPARE(rig.server.writes.size(), 3);
        QCOMPARE(rig.kept().counts.ready, 10);
    }

    void whatDoesNotPassStopsAtOnce_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("401") << ErrorKind::Unauthorised << 401;
        QTest::newRow("403") << ErrorKind::Forbidden << 403;
        QTest::newRow("404") << ErrorKind::NotFound << 404;
        QTest::newRow("409") << ErrorKind::Conflict << 409;
        QTest::newRow("415") << ErrorKind::Invalid << 415;
        QTest::newRow("refused by Muster itself") << ErrorKind::Invalid << 0;
        QTest::newRow("frozen") << ErrorKind::Frozen << 423;
        QTest::newRow("untrusted") << ErrorKind::Untrusted << 0;
        QTest::newRow("redirected") << ErrorKind::BadResponse << 307;
    }

    void whatDoesNotPassStopsAtOnce()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, status);
        RunnerRig rig;
        rig.create(200);
        rig.server.holdsBack = true;
        rig.server.behave = [&, n = 0](const QStringList &) mutable {
            return ++n == 2 ? Play{false, failure(kind, status, QStringLiteral("why"))} : Play{};
        };
        rig.start();
        QTRY_COMPARE(rig.server.waiting(), 4);
        rig.server.answer();
        rig.server.answer();
        QTRY_COMPARE(rig.runner->activity().phase, Phase::Finishing);
        QTest::qWait(20);
        QCOMPARE(rig.ended, 0); // those in flight are waited for
        const qsizetype sent = rig.server.writes.size();
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        const JobRecord job = rig.kept();
        QCOMPARE(job.state, JobState::Stopped);
        QCOMPARE(job.stoppedBy->kind, kind);
        QCOMPARE(job.stoppedBy->detail, QStringLiteral("why"));
        QCOMPARE(rig.server.writes.size(), sent);
        QCOMPARE(job.counts, (JobCounts{.rows = 200, .ready = 200 - 10 * (sent - 1), .accepted = 10 * (sent - 1)}));
        QCOMPARE(rig.row(15).state, RowState::Ready);

        rig.server.holdsBack = false;
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 200, .accepted = 200}));
        for (const int times : std::as_const(rig.server.timesDone))
            QCOMPARE(times, 1);
    }

    void pausingKeepsWhyItWasToStop()
    {
        RunnerRig rig;
        rig.create(200);
        rig.server.behave = [n = 0](const QStringList &) mutable {
            return ++n == 1 ? Play{false, failure(ErrorKind::Unauthorised, 401)} : Play{};
        };
        rig.server.holdsBack = true;
        rig.start();
        QTRY_COMPARE(rig.server.waiting(), 4);
        rig.server.answer();
        QTRY_COMPARE(rig.runner->activity().phase, Phase::Finishing);
        rig.runner->pause();
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().state, JobState::Paused);
        QCOMPARE(rig.kept().stoppedBy.value().kind, ErrorKind::Unauthorised);
    }
};

QTEST_GUILESS_MAIN(TestJobRunnerSetbacks)
#include "tst_jobrunner_setbacks.moc"
