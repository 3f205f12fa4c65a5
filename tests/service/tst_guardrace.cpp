// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jobtext.h"
#include "support/practicerosters.h"

using namespace Muster;
using namespace Muster::Test;
using namespace Qt::StringLiterals;

// A campaign that leaves draft at the worst moment.
class TestGuardRace : public QObject
{
    Q_OBJECT

private:
    static QStringList whoIs(const QList<JobRow> &rows, RowState state)
    {
        QStringList identities;
        for (const JobRow &row : rows) {
            if (row.state == state)
                identities << row.identity;
        }
        identities.sort();
        return identities;
    }
    /// Stopped because of the campaign, and the account is what the server's roster says.
    static void checkFrozen(PracticeRosters &rig, const JobRecord &job, qint64 accepted)
    {
        QCOMPARE(jobStateWord(job), u"stopped"_s);
        QVERIFY(job.stoppedBy);
        QCOMPARE(job.stoppedBy->kind, ErrorKind::Frozen);
        QVERIFY2(!job.stoppedBy->detail.isEmpty(), "why");
        QCOMPARE(job.counts, (JobCounts{.rows = job.counts.rows, .ready = job.counts.rows - accepted, .accepted = accepted}));
        QVERIFY(!rig.rosters().guard(rig.campaign).allowsWriting());
    }

private Q_SLOTS:
    void launchesBetweenCheckAndWrite()
    {
        PracticeRosters rig(Provider::Puffle);
        QSignalSpy changed(&rig.rosters(), &RosterService::campaignChanged);
        QVERIFY(rig.setStatus(u"launching"_s, u"afterReads"_s, 1));
        const JobRecord job = rig.jobs.run(rig.adding(u"p"_s, 2500));
        checkFrozen(rig, job, 0);
        QVERIFY(rig.leads().isEmpty());
        QVERIFY(changed.count() >= 2); // as a draft, and then as it is
        QCOMPARE(rig.rosters().known(rig.campaign)->status, CampaignStatus::Launching);
    }

    void launchesBetweenBatchThreeAndFour_data()
    {
        QTest::addColumn<int>("atOnce");
        QTest::newRow("one request at once") << 1;
        QTest::newRow("four requests at once") << 4;
    }
    void launchesBetweenBatchThreeAndFour()
    {
        QFETCH(int, atOnce);
        PracticeRosters rig(Provider::Puffle);
        rig.jobs.connections().setRequestsAtOnce(atOnce);
        QVERIFY(rig.setStatus(u"active"_s, u"afterWrites"_s, 3));
        const JobRecord job = rig.jobs.run(rig.adding(u"p"_s, 10'000));
        // What is under way while the status changes is still a draft's; no more than that goes.
        QVERIFY(job.counts.accepted >= 3000);
        QVERIFY(job.counts.accepted <= 1000 * (2 + atOnce));
        checkFrozen(rig, job, job.counts.accepted);
        const QList<JobRow> rows = allRows(rig.jobs.jobs(), job.id);
        QCOMPARE(whoIs(rows, RowState::Accepted), rig.identities());
        QCOMPARE(whoIs(rows, RowState::Ready).size(), 10'000 - job.counts.accepted);
    }

    void launchesWhileItIsPaused()
    {
        PracticeRosters rig(Provider::Puffle);
        rig.jobs.connections().setRequestsAtOnce(1);
        JobService &jobs = rig.jobs.jobs();
        const auto pausing = QObject::connect(&jobs, &JobService::jobProgressed, &jobs, [&jobs](const JobId &id) {
            if (jobs.live(id) && jobs.live(id)->counts.accepted > 0)
                jobs.pause(id);
        });
        const JobRecord paused = rig.jobs.run(rig.adding(u"p"_s, 10'000));
        QObject::disconnect(pausing);
        QCOMPARE(jobStateWord(paused), u"paused"_s);
        QVERIFY(rig.setStatus(u"active"_s));
        QSignalSpy ended(&jobs, &JobService::jobEnded);
        const auto resumed = answerOf<JobRecord>([&](QObject *context, auto then) { jobs.resume(paused.id, context, then); });
        QVERIFY(resumed);
        QVERIFY(!ended.isEmpty() || ended.wait(30'000));
        checkFrozen(rig, ended.first().at(0).value<JobRecord>(), paused.counts.accepted);
        QCOMPARE(whoIs(allRows(jobs, paused.id), RowState::Accepted), rig.identities());

        // And back: nobody has launched it after all.
        QVERIFY(rig.setStatus(u"draft"_s));
        ended.clear();
        QVERIFY(answerOf<JobRecord>([&](QObject *context, auto then) { jobs.resume(paused.id, context, then); }));
        QVERIFY(!ended.isEmpty() || ended.wait(60'000));
        QCOMPARE(ended.first().at(0).value<JobRecord>().counts.accepted, 10'000);
        QCOMPARE(rig.leads().size(), 10'000);
    }

    void nothingOfAnyKindIsChangedOnceItIsFrozen_data()
    {
        QTest::addColumn<int>("kind");
        for (const JobKind kind : {JobKind::AddLeads, JobKind::EditLeads, JobKind::RemoveLeads, JobKind::WipeRoster})
            QTest::newRow(qPrintable(jobKindWord(kind))) << static_cast<int>(kind);
    }
    void nothingOfAnyKindIsChangedOnceItIsFrozen()
    {
        QFETCH(int, kind);
        const auto what = static_cast<JobKind>(kind);
        for (const bool isLate : {false, true}) { // between check and write, or long before
            PracticeRosters rig(Provider::Puffle);
            QCOMPARE(rig.jobs.run(rig.adding(u"p"_s, 30)).counts.accepted, 30);
            const QList<Lead> before = rig.leads();
            QVERIFY(isLate ? rig.setStatus(u"paused"_s, u"afterReads"_s, 1) : rig.setStatus(u"paused"_s));
            QList<JobRow> rows = rig.rowsOf(before);
            if (what == JobKind::AddLeads)
                rows = rowsAdding(rig.rosters().requests(), rig.channel(), u"more"_s, 30);
            if (what == JobKind::EditLeads) {
                rows.clear();
                for (const Lead &lead : before)
                    rows << editLeadRow({lead.id, {}, {{LeadField::Company, lead.company, u"Globex"_s}}}, lead.email);
            }
            checkFrozen(rig, rig.jobs.run(rig.order(what, rows)), 0);
            const QList<Lead> after = rig.leads();
            QCOMPARE(after.size(), before.size());
            for (qsizetype i = 0; i < after.size(); ++i) {
                QCOMPARE(after.at(i).id, before.at(i).id);
                QCOMPARE(after.at(i).company, u"Acme"_s);
            }
        }
    }

    void aFrozenCampaignsJobCannotBeUndone()
    {
        PracticeRosters rig(Provider::Puffle);
        const JobRecord job = rig.jobs.run(rig.adding(u"p"_s, 5));
        QCOMPARE(rig.jobs.jobs().whyNotUndoable(job), QString());
        const auto plan = rig.jobs.undoOf(job.id);
        QVERIFY(plan);
        QVERIFY(rig.setStatus(u"active"_s));
        checkFrozen(rig, rig.jobs.run(plan->order), 0); // nobody knew
        QCOMPARE(rig.leads().size(), 5);
        QVERIFY2(rig.jobs.jobs().whyNotUndoable(job).contains(u"frozen"_s), qPrintable(rig.jobs.jobs().whyNotUndoable(job)));
    }

    void sendKitTakesLeadsInAnyStatus()
    {
        for (const QString &status : {u"draft"_s, u"active"_s, u"paused"_s, u"completed"_s}) {
            PracticeRosters rig(Provider::SendKit, status);
            JobOrder order = rig.adding(u"p"_s, 12);
            order.consentsToMail = status == u"active"_s;
            const JobRecord job = rig.jobs.run(order);
            QCOMPARE(jobStateWord(job), u"done"_s);
            QCOMPARE(job.counts.accepted, 12);
            QCOMPARE(rig.leads().size(), 12);
        }
    }

    void nobodyGetsMailUnasked_data()
    {
        QTest::addColumn<int>("batchesBefore");
        QTest::newRow("active before the first batch") << 0;
        QTest::newRow("active after the first batch") << 1;
    }
    void nobodyGetsMailUnasked()
    {
        QFETCH(int, batchesBefore);
        constexpr int batch = 5000;
        PracticeRosters rig(Provider::SendKit, u"paused"_s);
        rig.jobs.connections().setRequestsAtOnce(1);
        QVERIFY(batchesBefore > 0 ? rig.setStatus(u"active"_s, u"afterWrites"_s, batchesBefore) : rig.setStatus(u"active"_s));
        const JobRecord stopped = rig.jobs.run(rig.adding(u"p"_s, 2 * batch + 10));
        QCOMPARE(jobStateWord(stopped), u"stopped"_s);
        QVERIFY(stopped.stoppedBy && stopped.stoppedBy->kind == ErrorKind::Conflict);
        QVERIFY2(jobStopText(stopped).contains(u"Resume the job to confirm"_s), qPrintable(jobStopText(stopped)));
        const qint64 accepted = qint64(batchesBefore) * batch;
        QCOMPARE(stopped.counts, (JobCounts{.rows = 2 * batch + 10, .ready = 2 * batch + 10 - accepted, .accepted = accepted}));
        QCOMPARE(rig.leads().size(), accepted);

        JobService &jobs = rig.jobs.jobs();
        for (const bool consents : {false, true}) {
            QSignalSpy ended(&jobs, &JobService::jobEnded);
            QVERIFY(answerOf<JobRecord>([&](QObject *context, auto then) { jobs.resume(stopped.id, context, then, consents); }));
            QVERIFY(!ended.isEmpty() || ended.wait(60'000));
            const auto job = ended.first().at(0).value<JobRecord>();
            QCOMPARE(jobStateWord(job), consents ? u"done"_s : u"stopped"_s);
            QCOMPARE(job.consentsToMail, consents);
            QCOMPARE(rig.leads().size(), consents ? 2 * batch + 10 : accepted);
        }
        QVERIFY(answerOf<JobRecord>([&](QObject *context, auto then) { jobs.find(stopped.id, context, then); })->consentsToMail);
    }

    void nobodyIsResumedIntoMailUnasked()
    {
        PracticeRosters rig(Provider::SendKit, u"paused"_s);
        rig.jobs.run(rig.adding(u"p"_s, 3));
        QCOMPARE(rig.jobs.run(rig.order(JobKind::PauseLeads, rig.rowsOf(rig.leads()))).counts.accepted, 3);
        QVERIFY(rig.setStatus(u"active"_s));
        JobOrder order = rig.order(JobKind::ResumeLeads, rig.rowsOf(rig.leads()));
        const JobRecord stopped = rig.jobs.run(order);
        QVERIFY(stopped.stoppedBy && stopped.stoppedBy->kind == ErrorKind::Conflict);
        QCOMPARE(stopped.counts.ready, 3);
        order.consentsToMail = true;
        QCOMPARE(rig.jobs.run(order).counts.accepted, 3);
    }
};

QTEST_GUILESS_MAIN(TestGuardRace)
#include "tst_guardrace.moc"
