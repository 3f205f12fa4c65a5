// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "shell/jobwording.h"

#include <QTest>

using namespace Muster;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Muster::JobKind)

namespace {

JobRecord job(JobKind kind = JobKind::Block)
{
    JobRecord record;
    record.kind = kind;
    record.state = JobState::Done;
    record.connectionName = QStringLiteral("WaLead");
    record.place = QStringLiteral("Workspace blocklist");
    record.created = QDateTime(QDate(2026, 3, 12), QTime(10, 2), Qt::UTC);
    record.counts.rows = 1180;
    record.counts.accepted = 1180;
    return record;
}

ApiError error(ErrorKind kind)
{
    ApiError made;
    made.kind = kind;
    return made;
}

} // namespace

/// The words that the window has for jobs.
class JobWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslations(*qApp);
    }

    void allWell()
    {
        const JobSummary summary = jobSummary(job());
        QCOMPARE(summary.text, QStringLiteral("Blocked 1,180 people"));
        QCOMPARE(summary.problem, QString());
        QCOMPARE(summary.outcome, JobSummary::Outcome::Done);
    }

    /// Who was blocked before does not count as blocked by this job, whether the server named them or not.
    void duplicatesAreNoSuccessAndNoFailure()
    {
        JobRecord record = job();
        record.counts.accepted = 1173;
        record.counts.duplicates = 7;
        record.unnamedDuplicates = 5;
        const JobSummary summary = jobSummary(record);
        QCOMPARE(summary.text, QStringLiteral("Blocked 1,168 people · 12 were already blocked"));
        QCOMPARE(summary.outcome, JobSummary::Outcome::Done);
        record.counts.duplicates = 1;
        record.unnamedDuplicates = 0;
        QVERIFY(jobSummary(record).text.endsWith(QStringLiteral("1 was already blocked")));
    }

    void whatWentWrongIsCounted()
    {
        JobRecord record = job();
        record.state = JobState::Cancelled;
        record.counts.accepted = 1000;
        record.counts.rejected = 4;
        record.counts.notSent = 176;
        JobSummary summary = jobSummary(record);
        QCOMPARE(summary.problem, QStringLiteral("cancelled · 4 rejected · 176 not sent"));
        QCOMPARE(summary.outcome, JobSummary::Outcome::Partly);

        record = job(JobKind::Unblock);
        record.state = JobState::Stopped;
        record.stoppedBy = error(ErrorKind::Unauthorised);
        record.counts.accepted = 0;
        record.counts.inDoubt = 100;
        record.counts.ready = 1080;
        summary = jobSummary(record);
        QCOMPARE(summary.text, QStringLiteral("Unblocked 0 people"));
        QVERIFY(summary.problem.startsWith(QStringLiteral("stopped · 100 in doubt · 1,080 not sent · ")));
        QVERIFY(summary.problem.endsWith(userText(*record.stoppedBy, record.connectionName).whatHappened));
        QCOMPARE(summary.outcome, JobSummary::Outcome::Failed);
    }

    void whatTheListDoesNotShowIsAProblem()
    {
        JobRecord record = job();
        record.verify = true;
        record.missing = 0;
        QCOMPARE(jobSummary(record).outcome, JobSummary::Outcome::Done);
        record.missing = 3;
        QCOMPARE(jobSummary(record).problem, QStringLiteral("3 missing on the list"));
    }

    void noticesNameNobody()
    {
        JobRecord record = job();
        record.state = JobState::Stopped;
        record.stoppedBy = error(ErrorKind::Unauthorised);
        record.counts.accepted = 1176;
        record.counts.rejected = 4;
        QCOMPARE(jobResultCounts(record), QStringLiteral("Blocked 1,176 people · 4 rejected"));
    }

    void aHealthyJobIsNotInDoubt()
    {
        JobRecord record = job();
        record.counts.accepted = 980;
        record.counts.inDoubt = 200;
        record.unnamedDuplicates = 3;
        const RunActivity activity;
        QList<JobFact> facts = jobFacts(record, &activity);
        QVERIFY(facts.contains(JobFact{QStringLiteral("Accepted"), QStringLiteral("977")}));
        QVERIFY(facts.contains(JobFact{QStringLiteral("Under way"), QStringLiteral("200")}));
        facts = jobFacts(record, nullptr);
        QVERIFY(facts.contains(JobFact{QStringLiteral("In doubt"), QStringLiteral("200")}));
    }

    void rosterJobsSpeakOfLeads_data()
    {
        QTest::addColumn<JobKind>("kind");
        QTest::addColumn<QString>("doing");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("missing");
        const auto row = [](JobKind kind, const char *doing, const char *result, const char *missing) {
            QTest::newRow(doing) << kind << QString::fromUtf8(doing) << QString::fromUtf8(result) << QString::fromUtf8(missing);
        };
        row(JobKind::AddLeads, "Adding 1,180 lead", "Added 1,173 lead", "3 missing on the roster");
        row(JobKind::EditLeads, "Editing 1,180 lead", "Changed 1,173 lead", "3 not as it should be");
        row(JobKind::RemoveLeads, "Removing 1,180 lead", "Removed 1,173 lead", "3 still on the roster");
        row(JobKind::WipeRoster, "Emptying the roster of Q1 Founders: 1,180 lead", "Removed 1,173 lead", "3 still on the roster");
        row(JobKind::PauseLeads, "Pausing 1,180 lead", "Paused 1,173 lead", "3 not as it should be");
        row(JobKind::ResumeLeads, "Resuming 1,180 lead", "Resumed 1,173 lead", "3 not as it should be");
    }

    void rosterJobsSpeakOfLeads()
    {
        QFETCH(JobKind, kind);
        QFETCH(QString, doing);
        QFETCH(QString, result);
        QFETCH(QString, missing);
        JobRecord record = job(kind);
        record.place = QStringLiteral("Q1 Founders");
        record.counts.accepted = 1173;
        record.counts.duplicates = 7;
        record.missing = 3;
        QVERIFY2(jobDoing(record).startsWith(doing), qPrintable(jobDoing(record)));
        QVERIFY(jobDoing(record).contains(record.place));
        const JobSummary summary = jobSummary(record);
        QVERIFY2(summary.text.startsWith(result), qPrintable(summary.text));
        QVERIFY2(summary.text.contains(QStringLiteral(" Q1 Founders · ")), "it says where");
        QVERIFY2(summary.text.contains(QStringLiteral(" · 7 ")), qPrintable(summary.text));
        QCOMPARE(summary.problem, missing);
        QVERIFY(!summary.text.contains(QStringLiteral("block")));
        RunActivity activity;
        activity.phase = RunActivity::Phase::Examining;
        QCOMPARE(jobNote(record, activity, {}, record.created), QStringLiteral("Reading the roster"));
    }

    void whereAJobStands()
    {
        JobRecord record = job();
        QCOMPARE(jobDoingOn(record), QStringLiteral("Blocking 1,180 people in Workspace blocklist on WaLead"));
        QCOMPARE(jobStanding(record.counts), QStringLiteral("1,180 done; only the check of the list is missing"));
        record.counts.accepted = 1000;
        record.counts.inDoubt = 100;
        record.counts.ready = 80;
        QCOMPARE(jobStanding(record.counts), QStringLiteral("1,000 done, 180 left (100 in doubt)"));
    }

    void notes()
    {
        const QDateTime now(QDate(2026, 3, 12), QTime(10, 2), Qt::UTC);
        const JobRecord record = job();
        RunActivity activity;
        QCOMPARE(jobNote(record, activity, {}, now), QString());
        QCOMPARE(jobNote(record, activity, {now.addSecs(-1), true}, now), QString());
        QCOMPARE(jobNote(record, activity, {now.addMSecs(11'200), true}, now), QStringLiteral("WaLead asks us to wait 12 s"));
        const QString offline = QStringLiteral("No connection to WaLead: goes on by itself");
        QCOMPARE(jobNote(record, activity, {now.addSecs(9), false}, now), offline);

        activity.phase = RunActivity::Phase::Examining;
        QCOMPARE(jobNote(record, activity, {}, now), QStringLiteral("Reading the blocklist"));
        activity.entriesRead = 12300;
        QCOMPARE(jobNote(record, activity, {}, now), QStringLiteral("Reading the blocklist: 12,300 people"));

        activity.phase = RunActivity::Phase::Waiting;
        QCOMPARE(jobNote(record, activity, {}, now), QStringLiteral("Waiting for WaLead"));
        activity.until = now.addSecs(30);
        activity.error = error(ErrorKind::RateLimited);
        QCOMPARE(jobNote(record, activity, {}, now), QStringLiteral("WaLead asks us to wait 30 s"));
        activity.error = error(ErrorKind::Server);
        QCOMPARE(jobNote(record, activity, {}, now), QStringLiteral("WaLead has trouble: tries again in 30 s"));
        activity.error = error(ErrorKind::Offline);
        QCOMPARE(jobNote(record, activity, {}, now), offline);
    }
};

QTEST_MAIN(JobWordingTest)
#include "tst_jobwording.moc"
