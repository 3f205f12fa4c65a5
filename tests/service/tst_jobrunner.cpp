// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/runnerrig.h"

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;
using Phase = RunActivity::Phase;
using ShortCount = WriteCapabilities::ShortCount;

/// A run where the server does what it should: batches, refusals because of rows, what was there before, and what is read back.
class TestJobRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsSentOnceInBatches()
    {
        RunnerRig rig;
        rig.create(95);
        QVERIFY(rig.run());
        QCOMPARE(rig.ended, 1);
        const JobRecord job = rig.kept();
        QCOMPARE(job.state, JobState::Done);
        QCOMPARE(job.counts, (JobCounts{.rows = 95, .accepted = 95}));
        QCOMPARE(rig.runner->job().counts, job.counts);
        QCOMPARE(rig.runner->job().state, JobState::Done);
        QVERIFY(!rig.runner->job().isOwned);
        QVERIFY(job.ended.isValid());
        QCOMPARE(rig.server.writes.size(), 10);
        QCOMPARE(rig.server.list.size(), 95);
        QCOMPARE(rig.server.payloads.value(QStringLiteral("p7")), QByteArray("as begun"));
        QVERIFY(rig.server.readings.isEmpty());
        qint64 bytes = 0;
        for (const QStringList &batch : std::as_const(rig.server.writes))
            bytes += batch.join(QLatin1Char('\n')).size();
        QCOMPARE(job.bytesSent, bytes);
    }

    void aJobWithoutRowsIsDone()
    {
        RunnerRig rig;
        rig.create(0);
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Done);
        QVERIFY(rig.server.writes.isEmpty());
    }

    void rowsAreInDoubtOnDiskBeforeTheyAreSent()
    {
        RunnerRig rig;
        rig.create(35);
        QStringList early;
        Journal another(rig.file());
        rig.server.behave = [&](const QStringList &identities) {
            QStringList doubted;
            for (const JobRow &row : another.rows(rig.id, 0, 100, {RowState::InDoubt}))
                doubted.append(row.identity);
            for (const QString &identity : identities)
                early += doubted.contains(identity) ? QStringList() : QStringList{identity};
            return Play{};
        };
        QVERIFY(rig.run());
        QCOMPARE(early, QStringList());
        QCOMPARE(rig.kept().counts.accepted, 35);
    }

    void asManyBatchesAtOnceAsItMay()
    {
        RunnerRig rig;
        rig.limits.batchesAtOnce = 3;
        rig.server.holdsBack = true;
        rig.create(100);
        rig.start();
        QTRY_COMPARE(rig.server.waiting(), 3);
        QTest::qWait(20);
        QCOMPARE(rig.server.waiting(), 3);
        QCOMPARE(rig.kept().counts.inDoubt, 60); // no more are claimed ahead than are in flight
        QCOMPARE(rig.runner->job().state, JobState::Running);
        rig.server.answer();
        QTRY_COMPARE(rig.server.waiting(), 3);
        QCOMPARE(rig.server.writes.size(), 4);
        rig.server.holdsBack = false;
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().counts.accepted, 100);
    }

    void badRowsAreFoundAndTheRestIsDone()
    {
        RunnerRig rig;
        rig.can.batchSize = 100;
        rig.create(1000);
        rig.server.bad = {QStringLiteral("p0"), QStringLiteral("p99"), QStringLiteral("p150"), QStringLiteral("p151"),
                          QStringLiteral("p999")};
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Done);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 1000, .accepted = 995, .rejected = 5}));
        QCOMPARE(rig.who(RowState::Rejected), rig.server.bad);
        for (const JobRow &row : rig.rows({RowState::Rejected}))
            QCOMPARE(row.detail, QStringLiteral("no %1").arg(row.identity));
        for (const int times : std::as_const(rig.server.timesDone))
            QCOMPARE(times, 1);
        // A refused batch, seven probes and one batch for what they cleared at most, for each.
        QVERIFY2(rig.server.writes.size() <= 10 + 5 * (7 + 1), qPrintable(QString::number(rig.server.writes.size())));
    }

    void rowsThatTheRefusalNamesCostOneRequest()
    {
        RunnerRig rig;
        rig.create(20);
        rig.server.bad = {QStringLiteral("p3"), QStringLiteral("p4")};
        rig.server.names = [&](const QStringList &identities) {
            QList<qsizetype> indexes{-1, identities.size()}; // nonsense is not believed
            for (const QString &bad : std::as_const(rig.server.bad))
                indexes += identities.contains(bad) ? QList<qsizetype>{identities.indexOf(bad)} : QList<qsizetype>();
            return indexes;
        };
        QVERIFY(rig.run());
        QCOMPARE(rig.who(RowState::Rejected), rig.server.bad);
        QCOMPARE(rig.kept().counts.accepted, 18);
        QCOMPARE(rig.server.writes.size(), 3);
    }

    void rowsLeftOutByAnAnswerAreRejected()
    {
        RunnerRig rig;
        rig.create(20);
        rig.server.bad = {QStringLiteral("p3")};
        rig.server.takesTheRest = true;
        QVERIFY(rig.run());
        QCOMPARE(rig.who(RowState::Rejected), rig.server.bad);
        QCOMPARE(rig.row(3).detail, QStringLiteral("no p3"));
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 20, .accepted = 19, .rejected = 1}));
        QCOMPARE(rig.server.writes.size(), 2);
    }

    void aRefusalWithoutWordsSaysSo()
    {
        RunnerRig rig;
        rig.create(1);
        rig.server.behave = [](const QStringList &) { return Play{false, failure(ErrorKind::Invalid, 422)}; };
        QVERIFY(rig.run());
        QCOMPARE(rig.row(0).detail, QStringLiteral("Refused without a reason (HTTP status 422)."));
        QCOMPARE(rig.kept().state, JobState::Done);
    }

    void whereAllIsRefusedItIsNotTheRows()
    {
        RunnerRig rig;
        rig.can.batchSize = 4;
        rig.create(300);
        rig.server.behave = [](const QStringList &) { return Play{false, failure(ErrorKind::Invalid, 400, QStringLiteral("never"))}; };
        QVERIFY(rig.run());
        const JobRecord job = rig.kept();
        QCOMPARE(job.state, JobState::Stopped);
        QCOMPARE(job.stoppedBy->detail, QStringLiteral("never"));
        QVERIFY2(job.counts.rejected >= 100 && job.counts.rejected < 104, qPrintable(QString::number(job.counts.rejected)));
        QCOMPARE(job.counts.ready, 300 - job.counts.rejected);
    }

    void whereTheRefusalsNameThemItIsTheRows()
    {
        RunnerRig rig;
        rig.can.batchSize = 4;
        rig.create(150);
        rig.server.bad = people(0, 150);
        rig.server.names = [](const QStringList &) { return QList<qsizetype>{0}; };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Done);
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 150, .rejected = 150}));
    }

    void tooLargeIsNoRowsFault()
    {
        RunnerRig rig;
        rig.can.batchSize = 100;
        rig.create(450);
        rig.server.largest = 30;
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 450, .accepted = 450}));
        for (const int times : std::as_const(rig.server.timesDone))
            QCOMPARE(times, 1);
    }

    void aSingleRowThatIsTooLargeIsRejected()
    {
        RunnerRig rig;
        rig.create(5);
        rig.server.behave = [](const QStringList &identities) {
            if (identities.contains(QStringLiteral("p2")))
                return Play{false, failure(ErrorKind::Invalid, 413, QStringLiteral("too much"))};
            return Play{};
        };
        QVERIFY(rig.run());
        QCOMPARE(rig.who(RowState::Rejected), QStringList{QStringLiteral("p2")});
        QCOMPARE(rig.row(2).detail, QStringLiteral("too much"));
        QCOMPARE(rig.kept().counts.accepted, 4);
    }

    void whatWasThereBeforeIsFoundByItsAge()
    {
        RunnerRig rig;
        rig.create(40);
        rig.server.have(people(0, 10));                                                         // a whole batch
        rig.server.have({QStringLiteral("p13"), QStringLiteral("p17"), QStringLiteral("p30")}); // parts of others
        QVERIFY(rig.run());
        QCOMPARE(rig.who(RowState::Duplicate), people(0, 10) << QStringLiteral("p13") << QStringLiteral("p17") << QStringLiteral("p30"));
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 40, .accepted = 27, .duplicates = 13}));
        QCOMPARE(rig.kept().unnamedDuplicates, 0);
        QCOMPARE(rig.server.readings.size(), 1);
        QCOMPARE(rig.server.readings.first(), people(10, 20) + people(30, 40));
    }

    void whatAnEarlierRunCouldNotNameIsNamedAtTheEnd_data()
    {
        QTest::addColumn<bool>("isCancelled"); // or resumed
        QTest::newRow("resumed") << false;
        QTest::newRow("cancelled") << true;
    }

    void whatAnEarlierRunCouldNotNameIsNamedAtTheEnd()
    {
        QFETCH(bool, isCancelled);
        RunnerRig rig;
        rig.create(400);
        rig.server.have({QStringLiteral("p3"), QStringLiteral("p4")});
        rig.server.holdsBack = true;
        rig.start();
        QTRY_COMPARE(rig.server.waiting(), 4);
        rig.runner->pause();
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().unnamedDuplicates, 2);

        rig.start();
        QTRY_COMPARE(rig.server.waiting(), 4);
        if (isCancelled)
            rig.runner->cancel();
        rig.server.holdsBack = false;
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().unnamedDuplicates, 0);
        QCOMPARE(rig.who(RowState::Duplicate), (QStringList{QStringLiteral("p3"), QStringLiteral("p4")}));
        QCOMPARE(rig.kept().state, isCancelled ? JobState::Cancelled : JobState::Done);
    }

    void withoutDatesNobodyIsCalledADuplicate()
    {
        RunnerRig rig;
        rig.create(20);
        rig.server.hasDates = false;
        rig.server.have({QStringLiteral("p3"), QStringLiteral("p4")});
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 20, .accepted = 20}));
        QCOMPARE(rig.kept().unnamedDuplicates, 2);
        QCOMPARE(rig.runner->job().unnamedDuplicates, 2);
        QCOMPARE(rig.kept().state, JobState::Done);
    }

    void aServerThatDoesNotCountIsTakenAtItsWord()
    {
        RunnerRig rig;
        rig.create(20);
        rig.server.have({QStringLiteral("p3")});
        rig.server.behave = [](const QStringList &) { return Play{true, {}, false}; };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().counts.accepted, 20);
        QVERIFY(rig.server.readings.isEmpty());
    }

    void aShortCountThatLeavesDoubtIsReadBack()
    {
        RunnerRig rig;
        rig.can.shortCount = ShortCount::Doubt;
        rig.create(30);
        rig.server.have({QStringLiteral("p13")});
        QVERIFY(rig.run());
        QCOMPARE(rig.server.readings, QList<QStringList>{people(10, 20)});
        QCOMPARE(rig.kept().counts, (JobCounts{.rows = 30, .accepted = 29, .duplicates = 1}));
        QCOMPARE(rig.kept().state, JobState::Done);
    }

    void whereTheListComesFirstItDecidesWhatIsSent()
    {
        RunnerRig rig;
        rig.can.examinesFirst = true;
        rig.create(40);
        rig.leave(20, 25, RowState::InDoubt);
        rig.server.have({QStringLiteral("p5")});
        rig.server.have({QStringLiteral("p22")}, 0);
        rig.server.untouchable = {QStringLiteral("p6"), QStringLiteral("p23")};
        QVERIFY(rig.run());
        QCOMPARE(rig.server.readings, QList<QStringList>{people(0, 40)});
        QCOMPARE(rig.who(RowState::Duplicate), QStringList{QStringLiteral("p5")});
        QCOMPARE(rig.row(22).state, RowState::Accepted); // it was sent before, so this job did it
        QCOMPARE(rig.who(RowState::NotSent), rig.server.untouchable);
        QCOMPARE(rig.row(6).detail, QStringLiteral("hands off"));
        QCOMPARE(rig.kept().counts.accepted, 37);
        QCOMPARE(rig.server.payloads.value(QStringLiteral("p0")), QByteArray("read 1"));
        QVERIFY(!rig.server.timesDone.contains(QStringLiteral("p22")));
    }

    void verifyingFindsWhatIsMissing()
    {
        RunnerRig rig;
        rig.create(30, true);
        rig.server.have({QStringLiteral("p4")});
        rig.server.behaveReading = [&]() -> std::optional<ApiError> {
            rig.server.list.remove(QStringLiteral("p9"));
            return {};
        };
        QVERIFY(rig.run());
        QCOMPARE(rig.server.readings, QList<QStringList>{people(0, 30)});
        QCOMPARE(rig.kept().missing, 1);
        QCOMPARE(rig.runner->job().missing, 1);
        QCOMPARE(rig.row(9).state, RowState::Accepted);
        QCOMPARE(rig.row(9).detail, QStringLiteral("The server accepted this, but its list does not have it."));
        QCOMPARE(rig.kept().state, JobState::Done);
    }

    void verifyingFindsTheDuplicatesInTheSameReading()
    {
        RunnerRig rig;
        rig.create(30, true);
        rig.server.have({QStringLiteral("p4")});
        QVERIFY(rig.run());
        QCOMPARE(rig.server.readings.size(), 1);
        QCOMPARE(rig.who(RowState::Duplicate), QStringList{QStringLiteral("p4")});
        QCOMPARE(rig.kept().missing, 0);
        QCOMPARE(rig.kept().unnamedDuplicates, 0);
    }

    void aListThatCannotBeReadAfterwardsUndoesNothing()
    {
        RunnerRig rig;
        rig.create(30, true);
        rig.server.behaveReading = [] { return std::optional(failure(ErrorKind::Forbidden, 403)); };
        QVERIFY(rig.run());
        QCOMPARE(rig.kept().state, JobState::Done);
        QCOMPARE(rig.kept().missing, -1);
        QCOMPARE(rig.kept().stoppedBy.value().kind, ErrorKind::Forbidden); // why nobody knows
    }

    void itTellsOfItsProgressTenTimesASecondAtMost()
    {
        RunnerRig rig;
        rig.standsStill = true;
        rig.server.holdsBack = true;
        rig.create(400);
        rig.start();
        int told = 0;
        connect(rig.runner.get(), &JobRunner::progressed, &rig.context, [&told] { ++told; });
        for (int i = 1; i <= 20; ++i) {
            QTRY_COMPARE(rig.server.waiting(), 4);
            rig.server.answer();
            QTRY_COMPARE(rig.runner->job().counts.accepted, i * 10);
        }
        QCOMPARE(told, 0);
        rig.still.advance(0ms);
        QCOMPARE(told, 1);
        QTRY_COMPARE(rig.server.waiting(), 4);
        rig.server.answer();
        QTRY_COMPARE(rig.runner->job().counts.accepted, 210);
        rig.still.advance(99ms);
        QCOMPARE(told, 1);
        rig.still.advance(1ms);
        QCOMPARE(told, 2);
        QCOMPARE(rig.runner->activity().phase, Phase::Writing);
    }

    void theRecordIsKeptUpToDate()
    {
        RunnerRig rig;
        rig.standsStill = true;
        rig.server.holdsBack = true;
        rig.create(100);
        rig.start();
        QTRY_COMPARE(rig.server.waiting(), 4);
        rig.server.answer();
        QTRY_COMPARE(rig.runner->job().counts.accepted, 10);
        QVERIFY(rig.runner->job().bytesSent > 0);
        rig.still.advance(5s);
        QTRY_COMPARE(rig.kept().workedMs, 5000);
        QCOMPARE(rig.kept().bytesSent, rig.runner->job().bytesSent);
        QCOMPARE(rig.kept().state, JobState::Running);
        rig.still.advance(2s);
        rig.server.holdsBack = false;
        rig.server.answerAll();
        QVERIFY(rig.isOver());
        QCOMPARE(rig.kept().workedMs, 7000);
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
