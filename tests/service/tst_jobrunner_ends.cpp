// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/runnerrig.h"

#include <QSemaphore>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;
using Phase = RunActivity::Phase;

namespace {

const ApiError lost = failure(ErrorKind::OutcomeUnknown);

} // namespace

/// How a run ends before its job does: paused, cancelled, deleted, by another process, or because the journal fails.
class TestJobRunnerEnds : public QObject
{
    Q_OBJECT

private:
    /// Runs until four batches are in flight and the journal rests.
    static void startAndHold(RunnerRig &rig)
    {
        rig.server.holdsBack = true;
        rig.start();
        QTRY_COMPARE(rig.server.waiting(), 4);
    }

private Q_SLOTS:
    void pausingWaitsForWhatIsInFlight()
    {
        RunnerRig rig;
        rig.create(200);
        startAndHold(rig);
        rig.runner->pause();
        QCOMPARE(rig.runner->activity().phase, Phase::Finishing);
        QTest::qWait(20);
        QCOMPARE(rig.ended, 0);
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        const JobRecord job = rig.kept();
        QCOMPARE(job.state, JobState::Paused);
        QCOMPARE(job.counts, (JobCounts{.rows = 200, .ready = 160, .accepted = 40}));
        QCOMPARE(rig.runner->job().counts, job.counts);
        QCOMPARE(rig.server.writes.size(), 4);
        QVERIFY(job.ended.isValid());
        QVERIFY(job.isResumable());

        rig.server.holdsBack = false;
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Done);
        QCOMPARE(rig.server.writes.size(), 20);
    }

    void whatOnlyWaitsToBeSentIsTakenBack()
    {
        RunnerRig rig;
        rig.standsStill = true;
        rig.create(200);
        rig.server.isShut = true;
        rig.start();
        QTRY_COMPARE(rig.server.shutOut.size(), 4);
        rig.server.shutOut.at(1)->setWithdrawable(false); // it is on its way
        rig.runner->pause();
        QVERIFY(!rig.server.shutOut.at(0));
        QVERIFY(rig.server.shutOut.at(1));
        QTest::qWait(20);
        QCOMPARE(rig.ended, 0);
        rig.server.shutOut.at(1)->setWithdrawable(true); // a rate limit has sent it back
        rig.still.advance(1s);
        QVERIFY(rig.isOver());
        QVERIFY(!rig.server.shutOut.at(1));
        QCOMPARE(rig.kept().state, JobState::Paused);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 200, .ready = 200}));
        QCOMPARE(rig.kept().bytesSent, 0);
        QCOMPARE(rig.server.shutOut.size(), 4);
    }

    void aResumedJobHasNotEnded()
    {
        RunnerRig rig;
        rig.create(200);
        startAndHold(rig);
        rig.runner->pause();
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        QVERIFY(rig.kept().ended.isValid());
        startAndHold(rig);
        QVERIFY(!rig.kept().ended.isValid()); // were it killed now, nobody would know when
        rig.server.answerAll();
    }

    void cancellingGivesUpWhatWasNotSent()
    {
        RunnerRig rig;
        rig.create(200);
        startAndHold(rig);
        rig.runner->cancel();
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().state, JobState::Cancelled);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 200, .accepted = 40, .notSent = 160}));
        QCOMPARE(rig.row(199).detail, QStringLiteral("Cancelled before this person was sent."));
        QCOMPARE(rig.server.writes.size(), 4);
    }

    void cancellingLooksUpWhatIsInDoubt()
    {
        RunnerRig rig;
        rig.create(200);
        rig.server.behave = [n = 0](const QStringList &) mutable { return ++n <= 2 ? Play{n == 1, lost} : Play{}; };
        startAndHold(rig);
        rig.runner->cancel();
        rig.server.holdsBack = false;
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.server.readings, QList<QStringList>{people(0, 20)});
        QCOMPARE(rig.kept().state, JobState::Cancelled);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 200, .accepted = 30, .notSent = 170}));
        QCOMPARE(rig.row(10).detail, QStringLiteral("Cancelled before this person was sent."));
    }

    void cancellingAgainDoesNotWaitForTheList()
    {
        RunnerRig rig;
        rig.create(200);
        rig.server.behave = [](const QStringList &) { return Play{true, lost}; };
        startAndHold(rig);
        rig.runner->cancel();
        rig.server.answerAll();
        QTRY_COMPARE(rig.server.readings.size(), 1); // held back
        QCOMPARE(rig.runner->activity().phase, Phase::Examining);
        rig.runner->pause(); // changes nothing
        QCOMPARE(rig.server.waiting(), 1);
        rig.runner->cancel();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 200, .inDoubt = 40, .notSent = 160}));
    }

    void cancellingOutranksPausing()
    {
        RunnerRig rig;
        rig.create(200);
        startAndHold(rig);
        rig.runner->pause();
        rig.runner->cancel();
        rig.runner->pause();
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().state, JobState::Cancelled);
    }

    void whereNothingWasLeftItIsDone()
    {
        RunnerRig rig;
        rig.create(40);
        startAndHold(rig);
        rig.runner->pause();
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().state, JobState::Done);
    }

    void aWaitIsBrokenOff()
    {
        RunnerRig rig;
        rig.standsStill = true;
        rig.create(20);
        rig.server.behave = [](const QStringList &) { return Play{false, failure(ErrorKind::Offline)}; };
        rig.start();
        QTRY_COMPARE(rig.runner->activity().phase, Phase::Waiting);
        rig.runner->pause();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().state, JobState::Paused);
        QVERIFY(!rig.kept().stoppedBy);
        rig.still.advance(1h);
        QTest::qWait(20);
        QCOMPARE(rig.ended, 1);
    }

    void aReadingIsBrokenOff()
    {
        RunnerRig rig;
        rig.can.examinesFirst = true;
        rig.create(20);
        rig.server.holdsBack = true;
        rig.start();
        QTRY_COMPARE(rig.server.waiting(), 1);
        QCOMPARE(rig.runner->activity().phase, Phase::Examining);
        rig.runner->pause();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.server.waiting(), 0);
        QCOMPARE(rig.kept().state, JobState::Paused);
        QCOMPARE(rig.kept().counts.ready, 20);
        QVERIFY(rig.server.writes.isEmpty());
    }

    void pausingBeforeItBeganSendsNothing()
    {
        RunnerRig rig;
        rig.create(20);
        rig.start();
        rig.runner->pause();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().state, JobState::Paused);
        QVERIFY(rig.server.writes.isEmpty());
    }

    void verifyingIsBrokenOffAndTheJobIsDone()
    {
        RunnerRig rig;
        rig.create(40, true);
        startAndHold(rig);
        rig.server.answerAll();
        QTRY_COMPARE(rig.server.readings.size(), 1);
        rig.runner->cancel();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().state, JobState::Done);
        QCOMPARE(rig.kept().missing, -1);
        QCOMPARE(rig.kept().counts.accepted, 40);
    }

    void whatIsBeingWrittenDownIsNotForgotten()
    {
        RunnerRig rig;
        rig.create(40, true);
        startAndHold(rig);
        rig.server.answerAll();
        QTRY_COMPARE(rig.server.readings.size(), 1);
        QSemaphore gate;
        rig.journal->run(
            &rig.context,
            [&gate](Journal &) {
                gate.acquire();
                return true;
            },
            [](const tl::expected<bool, QString> &) {});
        rig.server.answerAll();
        QTest::qWait(20); // now it is to be written
        rig.runner->cancel();
        gate.release();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().missing, 0);
    }

    void aWishThatCameBeforeItBeganIsHeard()
    {
        RunnerRig rig;
        rig.create(200);
        rig.take();
        (void)rig.ask([&](Journal &keeper) {
            keeper.wish(rig.id, JobWish::Cancel);
            return true;
        });
        rig.runner->start();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().state, JobState::Cancelled);
        QVERIFY(rig.server.writes.isEmpty());
    }

    void anotherProcessMayAsk_data()
    {
        QTest::addColumn<int>("wish");
        QTest::addColumn<int>("state");
        QTest::newRow("to pause") << int(JobWish::Pause) << int(JobState::Paused);
        QTest::newRow("to cancel") << int(JobWish::Cancel) << int(JobState::Cancelled);
    }

    void anotherProcessMayAsk()
    {
        QFETCH(int, wish);
        QFETCH(int, state);
        RunnerRig rig;
        rig.create(2000);
        startAndHold(rig);
        (void)rig.ask([&](Journal &keeper) {
            keeper.wish(rig.id, JobWish(wish));
            return true;
        });
        rig.server.holdsBack = false;
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        QCOMPARE(int(rig.kept().state), state);
        QVERIFY(rig.server.writes.size() < 100);

        if (JobState(state) == JobState::Paused) { // the wish was that run's
            QVERIFY(rig.run());
            QCOMPARE(rig.kept().state, JobState::Done);
        }
    }

    void anotherProcessIsHeardWhileItWaits()
    {
        RunnerRig rig;
        rig.create(20);
        rig.limits.firstWait = 1h;
        rig.limits.longestWait = 1h;
        rig.server.behave = [](const QStringList &) { return Play{false, failure(ErrorKind::Offline)}; };
        rig.start();
        QTRY_COMPARE(rig.runner->activity().phase, Phase::Waiting);
        (void)rig.ask([&](Journal &keeper) {
            keeper.wish(rig.id, JobWish::Cancel);
            return true;
        });
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().state, JobState::Cancelled);
        QCOMPARE(rig.kept().counts.notSent, 20);
    }

    void deletingItLeavesTheJobAsACrashWould()
    {
        RunnerRig rig;
        rig.create(200);
        startAndHold(rig);
        rig.runner.reset();
        QCOMPARE(rig.server.waiting(), 0);
        QTest::qWait(20);
        QCOMPARE(rig.ended, 0);
        const JobRecord job = rig.kept();
        QCOMPARE(job.state, JobState::Running);
        QVERIFY(job.wasInterrupted());
        QVERIFY(job.counts.inDoubt >= 40);
        QCOMPARE(job.counts.ready + job.counts.inDoubt, 200);

        rig.server.holdsBack = false;
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 200, .accepted = 200}));
        for (const int times : std::as_const(rig.server.timesDone))
            QCOMPARE(times, 1);
    }

    void whoHearsOfItMayDeleteIt()
    {
        RunnerRig rig;
        rig.create(20);
        rig.take();
        bool isGone = false;
        connect(rig.runner.get(), &JobRunner::ended, &rig.context, [&] {
            rig.runner.reset();
            isGone = true;
        });
        rig.runner->start();
        QTRY_VERIFY(isGone);
        QCOMPARE(rig.kept().state, JobState::Done);
    }

    void whoHearsOfItsProgressMayDeleteIt()
    {
        RunnerRig rig;
        rig.create(200);
        rig.take();
        connect(rig.runner.get(), &JobRunner::progressed, &rig.context, [&] { rig.runner.reset(); });
        rig.runner->start();
        QTRY_VERIFY(!rig.runner);
        QTest::qWait(20);
        QCOMPARE(rig.ended, 0);
    }

    void whereTheJournalFailsNothingMoreIsSent()
    {
        RunnerRig rig;
        rig.create(200);
        startAndHold(rig);
        (void)rig.ask([](Journal &keeper) {
            keeper.database().run("PRAGMA query_only = 1");
            return true;
        });
        const qsizetype sent = rig.server.writes.size();
        rig.server.answer();
        QTRY_COMPARE(rig.runner->activity().phase, Phase::Finishing);
        QVERIFY(rig.server.writes.size() <= sent + 1); // before the failure was known
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        QVERIFY(rig.server.writes.size() <= sent + 1);
        rig.server.holdsBack = false;
        QCOMPARE(rig.runner->job().state, JobState::Stopped);
        QVERIFY(!rig.runner->job().stopText.isEmpty());

        rig.journal = std::make_unique<JournalThread>(rig.file());
        QVERIFY(rig.kept().wasInterrupted());
        QVERIFY(rig.kept().counts.inDoubt >= 40);
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 200, .accepted = 200}));
        for (const int times : std::as_const(rig.server.timesDone))
            QCOMPARE(times, 1);
    }
};

QTEST_GUILESS_MAIN(TestJobRunnerEnds)
#include "tst_jobrunner_ends.moc"
