// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/runnerrig.h"

#include <QTimer>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;

namespace {

const ApiError frozen = failure(ErrorKind::Frozen, 0, QStringLiteral("It is active."));

} // namespace

// A list that may be changed only sometimes, and requests that stand for all rows.
class TestJobRunnerClearing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeTheFirstWriteOnly()
    {
        RunnerRig rig;
        rig.create(100);
        qsizetype writesBefore = -1;
        rig.server.behaveClearing = [&]() -> std::optional<ApiError> {
            writesBefore = rig.server.writes.size();
            return std::nullopt;
        };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Done);
        QCOMPARE(rig.server.clearings, 1);
        QCOMPARE(writesBefore, 0);
    }

    void aFrozenListGetsNothing()
    {
        RunnerRig rig;
        rig.create(100);
        rig.server.behaveClearing = [] { return std::optional(frozen); };
        QVERIFY(rig.run());
        const JobRecord job = rig.kept();
        QCOMPARE(job.state, JobState::Stopped);
        QVERIFY(job.stoppedBy && job.stoppedBy->kind == ErrorKind::Frozen);
        QCOMPARE(job.stoppedBy->detail, QStringLiteral("It is active."));
        QCOMPARE(job.counts, (JobCounts{.rows = 100, .ready = 100}));
        QVERIFY(rig.server.writes.isEmpty());
    }

    void asksAgainOnResume()
    {
        RunnerRig rig;
        rig.create(100);
        rig.server.behaveClearing = []() -> std::optional<ApiError> { return std::nullopt; };
        rig.limits.batchesAtOnce = 1;
        rig.server.behave = [&](const QStringList &) {
            QTimer::singleShot(0, rig.runner.get(), [&rig] { rig.runner->pause(); });
            return Play{};
        };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Paused);
        const qint64 done = rig.kept().counts.accepted;
        QVERIFY(done > 0 && done < 100);
        rig.server.behaveClearing = [] { return std::optional(frozen); };
        rig.server.behave = {};
        rig.server.writes.clear();
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Stopped);
        QVERIFY(rig.server.writes.isEmpty());
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 100, .ready = 100 - done, .accepted = done}));
    }

    void onlyDoubtsNeedNotAsk()
    {
        RunnerRig rig;
        rig.create(10);
        rig.leave(0, 10, RowState::InDoubt, 3600);
        rig.server.have(people(0, 10), 1800);
        rig.server.behaveClearing = [] { return std::optional(frozen); };
        QVERIFY(rig.run());
        QCOMPARE(rig.server.clearings, 0);
        QCOMPARE(rig.kept().state, JobState::Done);
    }

    void doubtsThatAreToBeSentAgainDoAsk()
    {
        RunnerRig rig;
        rig.create(10);
        rig.leave(0, 10, RowState::InDoubt, 3600);
        rig.server.behaveClearing = [] { return std::optional(frozen); };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Stopped);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 10, .ready = 10}));
        QVERIFY(rig.server.writes.isEmpty());
    }

    void asksAfterTheListWasReadFirst()
    {
        RunnerRig rig;
        rig.can.examinesFirst = true;
        rig.create(30);
        qsizetype readingsBefore = -1;
        rig.server.behaveClearing = [&]() -> std::optional<ApiError> {
            readingsBefore = rig.server.readings.size();
            return std::nullopt;
        };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().counts.accepted, 30);
        QCOMPARE(readingsBefore, 1);
    }

    void aFailureThatPassesIsWaitedOut()
    {
        RunnerRig rig;
        rig.create(30);
        rig.server.behaveClearing = [&]() -> std::optional<ApiError> {
            return rig.server.clearings < 3 ? std::optional(failure(ErrorKind::Offline)) : std::nullopt;
        };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Done);
        QCOMPARE(rig.server.clearings, 3);
    }

    void aSetbackInBetweenAsksAnew()
    {
        RunnerRig rig;
        rig.limits.batchesAtOnce = 1;
        rig.create(30);
        rig.server.behaveClearing = [&]() -> std::optional<ApiError> {
            return rig.server.clearings > 1 ? std::optional(frozen) : std::nullopt;
        };
        rig.server.behave = [&](const QStringList &) {
            return rig.server.writes.size() == 2 ? Play{false, failure(ErrorKind::Offline)} : Play{};
        };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Stopped);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 30, .ready = 20, .accepted = 10}));
        QCOMPARE(rig.server.writes.size(), 2);
    }

    void aFailureThatStaysStopsWithNothingSent()
    {
        RunnerRig rig;
        rig.create(30);
        rig.server.behaveClearing = [] { return std::optional(failure(ErrorKind::NotFound, 404)); };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Stopped);
        QCOMPARE(rig.kept().counts.ready, 30);
        QVERIFY(rig.server.writes.isEmpty());
    }

    void canBePausedAndCancelledMeanwhile_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("paused") << false;
        QTest::newRow("cancelled") << true;
    }
    void canBePausedAndCancelledMeanwhile()
    {
        QFETCH(bool, isCancelled);
        RunnerRig rig;
        rig.create(30);
        rig.server.holdsBack = true;
        rig.server.behaveClearing = []() -> std::optional<ApiError> { return std::nullopt; };
        rig.start();
        QTRY_COMPARE(rig.server.waiting(), 1);
        if (isCancelled)
            rig.runner->cancel();
        else
            rig.runner->pause();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().state, isCancelled ? JobState::Cancelled : JobState::Paused);
        QCOMPARE(isCancelled ? rig.kept().counts.notSent : rig.kept().counts.ready, 30);
        QVERIFY(rig.server.writes.isEmpty());
    }

    void aFrozenListInMidJobStopsIt()
    {
        RunnerRig rig;
        rig.create(100);
        rig.server.behave = [&](const QStringList &) { return rig.server.writes.size() > 3 ? Play{false, frozen} : Play{}; };
        QVERIFY(rig.run());
        const JobRecord job = rig.kept();
        QCOMPARE(job.state, JobState::Stopped);
        QCOMPARE(job.stoppedBy->kind, ErrorKind::Frozen);
        QCOMPARE(job.counts, (JobCounts{.rows = 100, .ready = 70, .accepted = 30}));
        QStringList accepted = rig.who(RowState::Accepted);
        QStringList listed = rig.server.list.keys();
        accepted.sort();
        listed.sort();
        QCOMPARE(accepted, listed);
    }

    void lostAnswersAreLookedUpBeforeAFrozenJobStops_data()
    {
        QTest::addColumn<bool>("isDone");
        QTest::newRow("done") << true;
        QTest::newRow("not done") << false;
    }
    void lostAnswersAreLookedUpBeforeAFrozenJobStops()
    {
        QFETCH(bool, isDone);
        RunnerRig rig;
        rig.limits.batchesAtOnce = 1;
        rig.create(100);
        rig.server.behave = [&](const QStringList &) {
            const qsizetype write = rig.server.writes.size();
            return write == 2 ? Play{isDone, failure(ErrorKind::OutcomeUnknown)} : write == 3 ? Play{false, frozen} : Play{};
        };
        QVERIFY(rig.run());
        const JobRecord job = rig.kept();
        QCOMPARE(job.state, JobState::Stopped);
        QCOMPARE(job.stoppedBy->kind, ErrorKind::Frozen);
        const qint64 accepted = isDone ? 20 : 10;
        QCOMPARE(job.counts, (JobCounts{.rows = 100, .ready = 100 - accepted, .accepted = accepted}));
    }

    void whatAnEarlierRunLeftInDoubtIsLookedUpOnAFrozenList()
    {
        RunnerRig rig;
        rig.create(100);
        rig.leave(0, 20, RowState::InDoubt, 3600);
        rig.server.have(people(0, 10), 0);
        rig.server.behaveClearing = [] { return std::optional(frozen); };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Stopped);
        QCOMPARE(rig.kept().counts.inDoubt, 0);
        QCOMPARE(rig.kept().counts.ready, 90);
        QVERIFY(rig.server.writes.isEmpty());
    }

    void aWholeIsOneRequest()
    {
        RunnerRig rig;
        rig.can.isWhole = true;
        rig.create(3000);
        rig.leave(0, 1, RowState::Duplicate);
        QVERIFY(rig.run());
        QCOMPARE(rig.server.writes.size(), 1);
        QCOMPARE(rig.server.writes.first().size(), 2999);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 3000, .accepted = 2999, .duplicates = 1}));
    }

    void aWholeIsNeverDivided_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("refused") << 400;
        QTest::newRow("too large") << 413;
    }
    void aWholeIsNeverDivided()
    {
        QFETCH(int, status);
        RunnerRig rig;
        rig.can.isWhole = true;
        rig.create(300);
        rig.server.names = [](const QStringList &) { return QList<qsizetype>{0}; };
        rig.server.behave = [status](const QStringList &) { return Play{false, failure(ErrorKind::Invalid, status)}; };
        QVERIFY(rig.run());
        QCOMPARE(rig.server.writes.size(), 1);
        QCOMPARE(rig.kept().state, JobState::Stopped);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 300, .ready = 300}));
    }

    void aWholeThatLostItsAnswerIsLookedUp()
    {
        RunnerRig rig;
        rig.can.isWhole = true;
        rig.create(300);
        rig.server.behave = [&](const QStringList &) {
            return rig.server.writes.size() == 1 ? Play{false, failure(ErrorKind::OutcomeUnknown)} : Play{};
        };
        QVERIFY(rig.run());
        QCOMPARE(rig.server.writes.size(), 2);
        QCOMPARE(rig.server.writes.last().size(), 300);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 300, .accepted = 300}));
    }

    void onlyWhatTakesAnotherBackIsReadFirst()
    {
        RunnerRig rig;
        rig.can.examinesUndoFirst = true;
        rig.create(10);
        QVERIFY(rig.run());
        QVERIFY(rig.server.readings.isEmpty());

        RunnerRig undo;
        undo.can.examinesUndoFirst = true;
        undo.undoes = JobId(QStringLiteral("job-0"));
        undo.create(10);
        undo.server.untouchable = people(3, 4);
        QVERIFY(undo.run());
        QCOMPARE(undo.server.readings.size(), 1);
        QCOMPARE(undo.kept().counts, (JobCounts{.rows = 10, .accepted = 9, .notSent = 1}));
    }
};

QTEST_GUILESS_MAIN(TestJobRunnerClearing)
#include "tst_jobrunner_clearing.moc"
