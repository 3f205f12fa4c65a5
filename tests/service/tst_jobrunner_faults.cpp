// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/runnerrig.h"

#include <utility>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;
using Phase = RunActivity::Phase;
using ShortCount = WriteCapabilities::ShortCount;

Q_DECLARE_METATYPE(Muster::ErrorKind)

namespace {

const ApiError lost = failure(ErrorKind::OutcomeUnknown);

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

/// Answers that are lost, and what becomes of the rows that they leave in doubt.
class TestJobRunnerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostAnswersAreReadBackOnceTheRestIsSent_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("does");
        for (const bool does : {true, false}) {
            const char *what = does ? "done" : "not done";
            QTest::addRow("no answer, %s", what) << ErrorKind::OutcomeUnknown << 0 << does;
            QTest::addRow("500, %s", what) << ErrorKind::Server << 500 << does;
            QTest::addRow("503, %s", what) << ErrorKind::Server << 503 << does;
            QTest::addRow("an unreadable 200, %s", what) << ErrorKind::BadResponse << 200 << does;
            QTest::addRow("no HTTP, %s", what) << ErrorKind::BadResponse << 0 << does;
            QTest::addRow("a time-out, %s", what) << ErrorKind::Timeout << 0 << does;
        }
    }

    void lostAnswersAreReadBackOnceTheRestIsSent()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, status);
        QFETCH(bool, does);
        RunnerRig rig;
        rig.create(100);
        rig.server.behave = first(1, {does, failure(kind, status)});
        rig.server.behaveReading = [&]() -> std::optional<ApiError> {
            [&] { QCOMPARE(rig.server.writes.size(), 10); }();
            return {};
        };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Done);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 100, .accepted = 100}));
        QCOMPARE(rig.server.readings, QList<QStringList>{people(0, 10)});
        QCOMPARE(rig.server.writes.size(), does ? 10 : 11);
        for (const int times : std::as_const(rig.server.timesDone))
            QCOMPARE(times, 1);
        if (!does)
            QCOMPARE(rig.server.payloads.value(QStringLiteral("p3")), QByteArray("read 1"));
    }

    void whatMustNotBeChangedAnyMoreIsLeft()
    {
        RunnerRig rig;
        rig.create(10);
        rig.server.behave = first(1, {false, lost});
        rig.server.untouchable = {QStringLiteral("p3")};
        QVERIFY(rig.run());
        QCOMPARE(rig.row(3).state, RowState::NotSent);
        QCOMPARE(rig.row(3).detail, QStringLiteral("hands off"));
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 10, .accepted = 9, .notSent = 1}));
    }

    void noListIsReadWhileTheWriteMayBeUnderWay()
    {
        RunnerRig rig;
        rig.standsStill = true;
        rig.limits.grace = 10s;
        rig.create(10);
        rig.server.behave = first(1, {true, lost});
        rig.start();
        QTRY_COMPARE(rig.runner->activity().phase, Phase::Waiting);
        QCOMPARE(rig.runner->activity().error->kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(rig.runner->activity().until, rig.still.nowUtc().addSecs(10));
        rig.still.advance(9999ms);
        QTest::qWait(20);
        QVERIFY(rig.server.readings.isEmpty());
        rig.still.advance(1ms);
        QVERIFY(rig.isOver());
        QCOMPARE(rig.server.readings.size(), 1);
    }

    void afterSeveralLostInARowTheListComesFirst()
    {
        RunnerRig rig;
        rig.limits.batchesAtOnce = 2;
        rig.create(200);
        rig.server.behave = first(2, {true, lost});
        QList<qsizetype> writesBefore;
        rig.server.behaveReading = [&]() -> std::optional<ApiError> {
            writesBefore.append(rig.server.writes.size());
            return {};
        };
        QVERIFY(rig.run());
        QCOMPARE(writesBefore, QList<qsizetype>{3}); // one more went between the two losses
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 200, .accepted = 200}));
        QCOMPARE(rig.server.writes.size(), 20);
    }

    void aServerThatLosesEverythingStopsTheJob()
    {
        RunnerRig rig;
        rig.limits.fruitlessRounds = 3;
        rig.create(100);
        rig.server.behave = always({false, failure(ErrorKind::Server, 500, QStringLiteral("boom"))});
        QVERIFY(rig.run());
        const JobRecord job = rig.kept();
        QCOMPARE(job.state, JobState::Stopped);
        QCOMPARE(job.stoppedBy->detail, QStringLiteral("boom"));
        QCOMPARE(rig.server.readings.size(), 2);
        QCOMPARE(job.counts.ready + job.counts.inDoubt, 100);
        QVERIFY(job.isResumable());
        QVERIFY2(rig.server.writes.size() <= 3 * (4 + 3), qPrintable(QString::number(rig.server.writes.size())));
    }

    void whatCannotBeReadBackStaysInDoubt()
    {
        RunnerRig rig;
        rig.create(30);
        rig.server.behave = first(1, {true, lost});
        rig.server.behaveReading = [] { return std::optional(failure(ErrorKind::BadResponse, 200, QStringLiteral("<html>"))); };
        QVERIFY(rig.run());
        const JobRecord job = rig.kept();
        QCOMPARE(job.state, JobState::Stopped);
        QCOMPARE(job.stoppedBy->detail, QStringLiteral("<html>"));
        QCOMPARE(job.counts, (JobCounts{.rows = 30, .inDoubt = 10, .accepted = 20}));

        rig.server.behaveReading = {};
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Done);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 30, .accepted = 30}));
        QVERIFY(!rig.kept().stoppedBy);
        QCOMPARE(rig.server.writes.size(), 3);
    }

    void aListThatCannotBeReadForAWhileIsReadLater()
    {
        RunnerRig rig;
        rig.create(30);
        rig.server.behave = first(1, {true, lost});
        int failures = 0;
        rig.server.behaveReading = [&failures] { return ++failures < 4 ? std::optional(failure(ErrorKind::Server, 503)) : std::nullopt; };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().counts.accepted, 30);
        QCOMPARE(rig.server.readings.size(), 4);
    }

    void withoutAListTheyStayInDoubtAndTheJobSaysSo()
    {
        RunnerRig rig;
        rig.can.canExamine = false;
        rig.create(100);
        rig.server.behave = first(5, {true, lost});
        QVERIFY(rig.run());
        const JobRecord job = rig.kept();
        QCOMPARE(job.state, JobState::Stopped);
        QCOMPARE(job.counts, (JobCounts{.rows = 100, .inDoubt = 50, .accepted = 50}));
        QCOMPARE(job.stopText,
                 QStringLiteral("Some answers were lost, and this server has no list to look them up in. Those people stay in doubt."));
        QVERIFY(rig.server.readings.isEmpty());
        for (const int times : std::as_const(rig.server.timesDone))
            QCOMPARE(times, 1);
    }

    void whatAnEarlierRunLeftInDoubtIsReadBack_data()
    {
        QTest::addColumn<bool>("isPaused"); // or killed
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<int>("waits");
        QTest::newRow("killed") << false << 0 << 10;
        QTest::newRow("killed, perhaps while it waited for a rate limit") << false << 600 << 10;
        QTest::newRow("killed long ago") << false << 3600 << 0;
        QTest::newRow("paused a moment ago") << true << 4 << 6;
        QTest::newRow("paused long ago") << true << 3600 << 0;
    }

    void whatAnEarlierRunLeftInDoubtIsReadBack()
    {
        QFETCH(bool, isPaused);
        QFETCH(int, secondsAgo);
        QFETCH(int, waits);
        RunnerRig rig;
        rig.standsStill = true;
        rig.create(40);
        rig.leave(0, 20, RowState::InDoubt, secondsAgo);
        rig.leave(20, 40, RowState::Accepted, secondsAgo);
        rig.server.have(people(0, 7), secondsAgo);
        (void)rig.ask([&](Journal &keeper) {
            Statement(keeper.database(), "UPDATE job SET created = created - 3600000").execute();
            return true;
        });
        if (isPaused) {
            JobRecord job = rig.kept();
            job.state = JobState::Paused;
            job.ended = rig.still.nowUtc().addSecs(-secondsAgo);
            (void)rig.ask([job](Journal &keeper) { return keeper.update(job); });
        }
        rig.start();
        if (waits > 0) {
            QTRY_COMPARE(rig.runner->activity().phase, Phase::Waiting);
            QVERIFY(!rig.runner->activity().error);
            rig.still.advance(std::chrono::seconds(waits) - 1ms);
            QTest::qWait(20);
            QVERIFY(rig.server.readings.isEmpty());
            rig.still.advance(1ms);
        }
        QVERIFY(rig.isOver());
        QCOMPARE(rig.server.readings, QList<QStringList>{people(0, 20)});
        QStringList sent;
        for (const QStringList &batch : std::as_const(rig.server.writes))
            sent += batch;
        sent.sort();
        QStringList expected = people(7, 20);
        expected.sort();
        QCOMPARE(sent, expected);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 40, .accepted = 40}));
    }

    void whatSomebodyElseDidMeanwhileIsNotTheJobs()
    {
        RunnerRig rig;
        rig.standsStill = true;
        rig.create(40);
        rig.leave(0, 40, RowState::InDoubt);
        rig.still.advance(1h);
        rig.server.have(people(0, 10), 0);     // by this job
        rig.server.have(people(10, 20), 3600); // before it
        rig.server.now = rig.still.nowUtc();
        rig.server.have(people(20, 30), 0); // while it was interrupted
        QVERIFY(rig.run());
        QCOMPARE(rig.who(RowState::Accepted), people(0, 10) + people(30, 40));
        QCOMPARE(rig.who(RowState::Duplicate), people(10, 30));
    }

    void aWriteThatIsDoneAfterTheListWasReadIsTheJobs_data()
    {
        QTest::addColumn<int>("there"); // of the batch, before the job
        QTest::newRow("all of it") << 0;
        QTest::newRow("what was not there before") << 3;
    }

    void aWriteThatIsDoneAfterTheListWasReadIsTheJobs()
    {
        QFETCH(int, there);
        RunnerRig rig;
        rig.create(30);
        rig.server.have(people(0, there));
        rig.server.behave = [&, lostOnce = false](const QStringList &identities) mutable {
            if (!identities.contains(QStringLiteral("p9")))
                return Play{};
            if (!std::exchange(lostOnce, true))
                return Play{false, lost};
            for (const QString &identity : identities) { // the first one has come through at last
                if (!rig.server.list.contains(identity))
                    rig.server.have({identity}, 0);
            }
            return Play{};
        };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Done);
        QCOMPARE(rig.who(RowState::Duplicate), people(0, there));
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 30, .accepted = 30 - there, .duplicates = there}));
        QCOMPARE(rig.kept().unnamedDuplicates, 0);
        QCOMPARE(rig.row(9).detail, QStringLiteral("The answer was lost; sent again."));
    }

    void aShortCountThatNothingExplainsEnds()
    {
        RunnerRig rig;
        rig.can.shortCount = ShortCount::Doubt;
        rig.create(10);
        rig.server.takesTheRest = true;
        rig.server.behaveReading = [&]() -> std::optional<ApiError> {
            rig.server.list.clear();
            return {};
        };
        rig.server.behave = [&](const QStringList &) {
            rig.server.have({QStringLiteral("p1")});
            return Play{};
        };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Stopped);
        QVERIFY(rig.kept().stopText.contains(QStringLiteral("without saying why")));
        QCOMPARE(rig.kept().counts.inDoubt, 10);
    }

    void aProbeThatIsLostIsReadBackToo()
    {
        RunnerRig rig;
        rig.limits.batchesAtOnce = 1;
        rig.can.batchSize = 16;
        rig.create(16);
        rig.server.bad = {QStringLiteral("p9")};
        rig.server.behave = [n = 0](const QStringList &) mutable { return ++n == 2 ? Play{true, lost} : Play{}; };
        QVERIFY(rig.run());
        QCOMPARE(rig.who(RowState::Rejected), rig.server.bad);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 16, .accepted = 15, .rejected = 1}));
        for (const int times : std::as_const(rig.server.timesDone))
            QCOMPARE(times, 1);
    }
};

QTEST_GUILESS_MAIN(TestJobRunnerFaults)
#include "tst_jobrunner_faults.moc"
