// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/runnerrig.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;
using ShortCount = WriteCapabilities::ShortCount;

namespace {

const ApiError lost = failure(ErrorKind::OutcomeUnknown);

/// Mostly well; else lost, offline, limited or failed.
Play anyPlay(QRandomGenerator &random)
{
    switch (random.bounded(20)) {
    case 0:
        return {random.bounded(2) == 0, lost};
    case 1:
        return {false, failure(ErrorKind::Offline)};
    case 2:
        return {false, failure(ErrorKind::RateLimited, 429)};
    case 3:
        return {random.bounded(2) == 0, failure(ErrorKind::Server, 500)};
    default:
        return {};
    }
}

} // namespace

/// Runs that are ended at random moments, over a server that misbehaves at random: in the end every row is accounted for.
class TestJobRunnerAnything : public QObject
{
    Q_OBJECT

private:
    static void check(RunnerRig &rig, const QHash<QString, QDateTime> &before, bool isCancelled)
    {
        const JobRecord job = rig.kept();
        QVERIFY2(job.state == JobState::Done || (job.state == JobState::Cancelled && isCancelled), qPrintable(jobStateWord(job)));
        QCOMPARE(job.counts.inDoubt, 0);
        QCOMPARE(job.counts.ready, 0);
        JobCounts counted;
        for (const JobRow &row : rig.rows()) {
            ++counted.rows;
            ++counted.of(row.state);
            const bool isOnList = rig.server.list.contains(row.identity);
            const bool isBad = rig.server.bad.contains(row.identity);
            const bool wasThere = before.contains(row.identity);
            if (!wasThere)
                QCOMPARE(row.state == RowState::Rejected, isBad && row.state != RowState::NotSent);
            if (row.state == RowState::Accepted || row.state == RowState::Duplicate)
                QVERIFY2(isOnList, qPrintable(row.identity));
            if (row.state == RowState::NotSent || row.state == RowState::Rejected)
                QVERIFY2(!isOnList || wasThere, qPrintable(row.identity));
            QVERIFY2(rig.server.timesDone.value(row.identity) <= 1, qPrintable(row.identity));
        }
        QCOMPARE(counted, job.counts);
    }

private Q_SLOTS:
    void whateverHappensEveryRowIsSettledOnce_data()
    {
        QTest::addColumn<quint32>("seed");
        const auto seeds = static_cast<quint32>(std::max(24, qEnvironmentVariableIntValue("MUSTER_TEST_SEEDS")));
        for (quint32 seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// Pause, resume, cancel and delete at random moments, over a server that loses, refuses and fails at random.
    void whateverHappensEveryRowIsSettledOnce()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        constexpr int count = 150;
        RunnerRig rig;
        rig.can.batchSize = 1 + random.bounded(24);
        rig.can.examinesFirst = random.bounded(4) == 0;
        rig.can.shortCount = random.bounded(2) == 0 ? ShortCount::Doubt : ShortCount::Duplicates;
        rig.server.takesTheRest = random.bounded(3) == 0;
        rig.limits.fruitlessRounds = 1000;
        rig.limits.firstWait = 100ms;
        rig.limits.longestWait = 1s;
        rig.limits.grace = 100ms;
        rig.create(count, random.bounded(2) == 0);
        for (int i = 0; i < 5; ++i)
            rig.server.bad.append(QStringLiteral("p%1").arg(random.bounded(count)));
        rig.server.bad.removeDuplicates();
        rig.server.have({QStringLiteral("p%1").arg(random.bounded(count)), QStringLiteral("p%1").arg(random.bounded(count))});
        const QHash<QString, QDateTime> before = rig.server.list;
        rig.server.behave = [&random](const QStringList &) { return anyPlay(random); };
        rig.server.holdsBack = true;
        QTimer answers; // in any order
        connect(&answers, &QTimer::timeout, &rig.context, [&] { rig.server.answer(random.bounded(4)); });
        answers.start(0);

        bool isCancelled = false;
        for (int runs = 0; rig.kept().isResumable() && runs < 200; ++runs) {
            rig.start();
            QTest::qWait(random.bounded(40));
            const int what = random.bounded(10);
            isCancelled = isCancelled || (what == 9 && runs > 3);
            if (isCancelled)
                rig.runner->cancel();
            else if (what < 4)
                rig.runner->pause();
            else if (what < 7 && rig.ended == 0) {
                rig.runner.reset();
                continue;
            }
            QVERIFY(rig.isOver());
        }
        check(rig, before, isCancelled);
    }
};

QTEST_GUILESS_MAIN(TestJobRunnerAnything)
#include "tst_jobrunner_anything.moc"
