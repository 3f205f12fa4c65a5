// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jobtext.h"

#include <QTest>

using namespace Muster;

// What people are told of a job's state.
class TestJobStates : public QObject
{
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }

private Q_SLOTS:
    void namesStates_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isOwned");
        QTest::addColumn<QString>("text");
        QTest::newRow("running") << static_cast<int>(JobState::Running) << true << s("Running");
        QTest::newRow("taken up again") << static_cast<int>(JobState::Paused) << true << s("Running");
        QTest::newRow("interrupted") << static_cast<int>(JobState::Running) << false << s("Interrupted");
        QTest::newRow("paused") << static_cast<int>(JobState::Paused) << false << s("Paused");
        QTest::newRow("stopped") << static_cast<int>(JobState::Stopped) << false << s("Stopped");
        QTest::newRow("cancelled") << static_cast<int>(JobState::Cancelled) << false << s("Cancelled");
        QTest::newRow("still being cancelled") << static_cast<int>(JobState::Cancelled) << true << s("Cancelled");
        QTest::newRow("done") << static_cast<int>(JobState::Done) << false << s("Done");
    }
    void namesStates()
    {
        QFETCH(int, state);
        QFETCH(bool, isOwned);
        JobRecord job;
        job.state = static_cast<JobState>(state);
        job.isOwned = isOwned;
        QTEST(jobStateText(job), "text");
    }

    void saysWhyAJobStopped()
    {
        JobRecord job;
        job.connectionName = s("WaLead");
        job.stoppedBy = ApiError{ErrorKind::Unauthorised, 401, {}, {}, {}, {}, {}};
        QVERIFY2(jobStopText(job).isEmpty(), "it runs again");
        job.state = JobState::Stopped;
        QVERIFY2(jobStopText(job).contains(s("key")), qPrintable(jobStopText(job)));
        job.stopText = s("The disk is full.");
        QCOMPARE(jobStopText(job), s("The disk is full."));
        job.stopText.clear();
        job.stoppedBy.reset();
        job.counts = {5, 0, 2, 3, 0, 0, 0};
        QVERIFY2(jobStopText(job).startsWith(s("It could not be found out")), qPrintable(jobStopText(job)));
        job.state = JobState::Cancelled;
        QVERIFY(jobStopText(job).isEmpty());
    }

    void saysThatAListWasNotChecked()
    {
        JobRecord job;
        job.state = JobState::Done;
        job.verify = true;
        job.stopText = s("The key was refused.");
        QVERIFY2(jobStopText(job).endsWith(s("not checked afterwards. The key was refused.")), qPrintable(jobStopText(job)));
        job.missing = 0;
        QVERIFY2(jobStopText(job).isEmpty(), "it was");
    }

    void saysThatOnlyTheListIsLeft()
    {
        JobRecord job;
        job.counts = {3, 0, 0, 3, 0, 0, 0};
        QVERIFY(!jobUncheckedText(job).isEmpty());
        job.isOwned = true;
        QVERIFY2(jobUncheckedText(job).isEmpty(), "it is being read");
        job.isOwned = false;
        job.counts = {3, 0, 1, 2, 0, 0, 0};
        QVERIFY2(jobUncheckedText(job).isEmpty(), "a row is in doubt");
        job.counts = {3, 0, 0, 3, 0, 0, 0};
        job.state = JobState::Done;
        QVERIFY(jobUncheckedText(job).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJobStates)
#include "tst_jobstates.moc"
