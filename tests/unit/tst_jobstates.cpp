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

    void saysWhatAFrozenRosterGotAndDidNot()
    {
        JobRecord job;
        job.kind = JobKind::AddLeads;
        job.place = s("Q1 Founders");
        job.state = JobState::Stopped;
        job.stoppedBy = ApiError{ErrorKind::Frozen, 400, {}, s("The campaign is no draft."), {}, {}, {}};
        job.counts = {.rows = 10, .ready = 10};
        QString text = jobStopText(job);
        QVERIFY2(text.contains(s("Q1 Founders is frozen. The campaign is no draft. Nothing was changed. 10 lead")), qPrintable(text));
        job.counts = {.rows = 10, .ready = 6, .inDoubt = 1, .accepted = 3};
        text = jobStopText(job);
        QVERIFY2(text.contains(s("3 lead")) && text.contains(s("6 lead")) && text.contains(s("1 lead")), qPrintable(text));
        QVERIFY2(!text.contains(s("Nothing was changed")), qPrintable(text));
    }

    void namesWhatAJobDoes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("title");
        const auto row = [](JobKind kind, const char *word, const char *title) {
            QTest::newRow(word) << static_cast<int>(kind) << s(word) << s(title);
        };
        row(JobKind::Block, "block", "Block 7 person(s) in Q1");
        row(JobKind::Unblock, "unblock", "Unblock 7 person(s) in Q1");
        row(JobKind::AddLeads, "add_leads", "Add 7 lead(s) to Q1");
        row(JobKind::EditLeads, "edit_leads", "Edit 7 lead(s) in Q1");
        row(JobKind::RemoveLeads, "remove_leads", "Remove 7 lead(s) from Q1");
        row(JobKind::WipeRoster, "wipe_roster", "Empty the roster of Q1 (7 lead(s))");
        row(JobKind::PauseLeads, "pause_leads", "Pause 7 lead(s) in Q1");
        row(JobKind::ResumeLeads, "resume_leads", "Resume 7 lead(s) in Q1");
    }
    void namesWhatAJobDoes()
    {
        QFETCH(int, kind);
        JobRecord job;
        job.kind = static_cast<JobKind>(kind);
        job.place = s("Q1");
        job.counts.rows = 7;
        QTEST(jobKindWord(job.kind), "word");
        QTEST(jobTitle(job), "title");
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
