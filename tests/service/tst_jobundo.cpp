// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sqlite.h"
#include "services/jobundo.h"
#include "services/unblockstandings.h"
#include "support/practicejobs.h"
#include "unit/journalrig.h"

using namespace Muster;
using namespace Muster::Test;

namespace {

const QString client = QStringLiteral("Client");

JobRecord endedJob(JobKind kind, const Connection &connection)
{
    JobRecord job;
    job.id = JobId(QStringLiteral("j"));
    job.kind = kind;
    job.state = JobState::Done;
    job.connection = connection.id;
    job.connectionName = connection.name;
    job.counts.rows = 10;
    job.counts.accepted = 10;
    return job;
}

} // namespace

class TestJobUndo : public QObject
{
    Q_OBJECT

private:
    /// Undoes a job; the record of the job that did it, or an empty one.
    static JobRecord undo(PracticeJobs &rig, const JobId &id)
    {
        const auto plan = rig.undoOf(id);
        return plan ? rig.run(plan->order) : JobRecord();
    }
    /// A job of a thousand that was broken off after its first batch.
    static JobId interruptedJob(PracticeJobs &rig)
    {
        const auto begun = answerOf<JobId>([&](QObject *context, auto then) {
            rig.jobs().start(blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 1000)), context, then);
        });
        if (!begun || !QTest::qWaitFor([&] { return rig.jobs().live(*begun)->counts.accepted > 0; }))
            return {};
        rig.restart();
        return *begun;
    }
    /// Makes Practice believe that this block is so many days younger.
    static void makeYounger(const PracticeJobs &rig, const char *identifier, int days)
    {
        Database store(rig.storeFile());
        Statement update(store, "UPDATE workspace_block SET created_at = created_at + ? * 86400000 WHERE public_identifier = ?");
        update.bind(1, qint64(days)).bind(2, QString::fromLatin1(identifier)).execute();
        QCOMPARE(store.changes(), 1);
    }

private Q_SLOTS:
    void undoingABlockRestoresTheListOfBefore()
    {
        PracticeJobs rig;
        rig.run(blockOrder(rig.practice(), peopleCalled(QStringLiteral("before"), 30, QStringLiteral("old"))));
        const QStringList before = rig.listed();
        const JobRecord job = rig.run(
            blockOrder(rig.practice(), peopleCalled(QStringLiteral("new"), 250, client) + peopleCalled(QStringLiteral("before"), 20)));
        QCOMPARE(job.counts.accepted, 250);
        QCOMPARE(job.counts.duplicates, 20);
        QCOMPARE(rig.listed().size(), 280);

        const auto plan = rig.undoOf(job.id);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error()));
        QCOMPARE(int(plan->order.kind), int(JobKind::Unblock));
        QCOMPARE(plan->order.undoes, job.id);
        QCOMPARE(plan->rows.size(), 250);
        QCOMPARE(plan->people.size(), 250);
        QCOMPARE(plan->people.first().publicIdentifier, QStringLiteral("new-0"));
        QCOMPARE(plan->people.first().reason, client);
        QCOMPARE(plan->left, 20);
        const JobRecord undone = rig.run(plan->order);
        QCOMPARE(undone.counts.accepted, 250);
        QCOMPARE(rig.listed(), before);
        QCOMPARE(rig.find(job.id)->undoneBy, undone.id);
        QVERIFY(!rig.undoOf(job.id)); // once is enough
    }

    void somebodyElsesBlocksStay()
    {
        PracticeJobs rig;
        const JobRecord job = rig.run(blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 5)));
        makeYounger(rig, "p-1", 1);  // lifted and blocked anew by somebody
        makeYounger(rig, "p-2", -1); // as a server whose count hid it would have it
        rig.run(unblockOrder(rig.practice(), {QStringLiteral("p-3")}));
        const JobRecord undone = undo(rig, job.id);
        QCOMPARE(undone.counts.accepted, 2);
        QCOMPARE(undone.counts.notSent, 2);
        QCOMPARE(undone.counts.duplicates, 1);
        QCOMPARE(rig.listed(), (QStringList{QStringLiteral("p-1|"), QStringLiteral("p-2|")}));
        const QList<JobRow> rows = allRows(rig.jobs(), undone.id);
        QVERIFY2(rows.at(1).detail.contains(QStringLiteral("anew")), qPrintable(rows.at(1).detail));
        QVERIFY2(rows.at(2).detail.contains(QStringLiteral("before")), qPrintable(rows.at(2).detail));
    }

    void undoingAnUnblockRestoresTheReasons()
    {
        PracticeJobs rig;
        rig.run(blockOrder(rig.practice(), peopleCalled(QStringLiteral("a"), 120, client) + peopleCalled(QStringLiteral("b"), 5)));
        const QStringList before = rig.listed();
        const JobRecord job =
            rig.run(unblockOrder(rig.practice(), {QStringLiteral("A-7"), QStringLiteral("b-1"), QStringLiteral("nobody")}));
        QCOMPARE(job.counts.accepted, 2);
        QCOMPARE(rig.listed().size(), before.size() - 2);
        const auto plan = rig.undoOf(job.id);
        QVERIFY(plan);
        QCOMPARE(plan->people.size(), 2);
        QCOMPARE(plan->people.first().publicIdentifier, QStringLiteral("a-7"));
        QCOMPARE(plan->people.first().reason, client);
        QCOMPARE(plan->left, 1);
        QCOMPARE(rig.run(plan->order).counts.accepted, 2);
        QCOMPARE(rig.listed(), before);
    }

    void anUndoCanBeUndone()
    {
        PracticeJobs rig;
        const JobRecord job = rig.run(blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 130, client)));
        const QStringList blocked = rig.listed();
        const JobRecord undone = undo(rig, job.id);
        QVERIFY(rig.listed().isEmpty());
        const JobRecord redone = undo(rig, undone.id);
        QCOMPARE(redone.counts.accepted, 130);
        QCOMPARE(rig.listed(), blocked);
        QCOMPARE(undo(rig, redone.id).counts.accepted, 130);
        QVERIFY(rig.listed().isEmpty());
    }

    void undoesWhatACrashLeftInDoubt()
    {
        PracticeJobs rig(std::chrono::milliseconds(20));
        const JobId id = interruptedJob(rig);
        const auto interrupted = rig.find(id);
        QVERIFY(interrupted->counts.inDoubt > 0);
        QVERIFY(rig.jobs().whyNotUndoable(*interrupted).contains(QStringLiteral("Resume")));
        QSignalSpy ended(&rig.jobs(), &JobService::jobEnded);
        QVERIFY(answerOf<JobRecord>([&](QObject *context, auto then) { rig.jobs().resume(id, context, then); }));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
        QCOMPARE(rig.listed().size(), 1000);
        QCOMPARE(undo(rig, id).counts.accepted, 1000);
        QVERIFY(rig.listed().isEmpty());
    }

    void undoesWhatStayedInDoubtWhenItWasDiscarded()
    {
        PracticeJobs rig(std::chrono::milliseconds(20));
        rig.run(blockOrder(rig.practice(), peopleCalled(QStringLiteral("before"), 3, client)));
        const QStringList before = rig.listed();
        const JobId id = interruptedJob(rig);
        QVERIFY(rig.find(id)->counts.inDoubt > 0);
        QVERIFY(rig.listed().size() > before.size() + rig.find(id)->counts.accepted - 1);
        QVERIFY(answerOf<JobRecord>([&](QObject *context, auto then) { rig.jobs().discard(id, context, then); }));
        const JobRecord job = rig.find(id).value();
        QVERIFY(job.counts.inDoubt > 0);
        const JobRecord undone = undo(rig, id);
        QCOMPARE(undone.counts.rows, job.counts.accepted + job.counts.inDoubt);
        QCOMPARE(rig.listed(), before);
    }

    void theWindowEndsWithTheLastRowNotWithTheDiscarding()
    {
        PracticeJobs rig;
        JobRecord job = rig.run(blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 2)));
        job.touched = job.created.addSecs(10);
        job.ended = job.created.addDays(2);
        Journal journal(rig.journalFile());
        const UndoPlan plan = readUndoPlan(journal, job, rig.practice(), job.ended);
        const UnblockTarget target = UnblockOperation::targetOf(plan.rows.first());
        QCOMPARE(target.addedFrom, job.created.addSecs(-300));
        QCOMPARE(target.addedUntil, job.created.addSecs(310));
        job.touched = {};
        const JobRow row = readUndoPlan(journal, job, rig.practice(), job.ended).rows.first();
        QCOMPARE(UnblockOperation::targetOf(row).addedUntil, job.ended.addSecs(300));
    }

    void anUndoThatDidNotComeToItsEndMayBeGivenAgain()
    {
        PracticeJobs rig;
        const JobRecord job = rig.run(blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 4)));
        JobRecord begun = endedJob(JobKind::Unblock, rig.practice());
        begun.id = JobId(QStringLiteral("0199aaaa-bbbb-7ccc"));
        begun.created = job.created;
        begun.state = JobState::Paused;
        begun.undoes = job.id;
        Journal journal(rig.journalFile());
        static_cast<void>(journal.create(begun, ListedContent(allRows(rig.jobs(), job.id))));
        const auto refused = rig.undoOf(job.id);
        QVERIFY(!refused);
        QVERIFY2(refused.error().contains(QStringLiteral("0199aaaa-bbbb")), qPrintable(refused.error()));
        QVERIFY(answerOf<JobRecord>([&](QObject *context, auto then) { rig.jobs().discard(begun.id, context, then); }));
        QCOMPARE(undo(rig, job.id).counts.accepted, 4);
        QVERIFY(rig.listed().isEmpty());
    }

    void whoeverHasNoNameCannotBePutBack()
    {
        PracticeJobs rig;
        JobRecord job = endedJob(JobKind::Unblock, rig.practice());
        job.created = rig.clock().nowUtc();
        Journal journal(rig.journalFile());
        static_cast<void>(journal.create(job, ListedContent({UnblockOperation::rowFor({})})));
        journal.settle(job.id, alike({0}, RowState::Accepted));
        static_cast<void>(journal.update(job));
        const auto plan = rig.undoOf(job.id);
        QVERIFY(!plan);
        QVERIFY2(plan.error().contains(QStringLiteral("who these people were")), qPrintable(plan.error()));
    }

    void recordsRemovedBeforeTheRestComeBackToo()
    {
        UnblockTarget target{QStringLiteral("jane"), {}, {}, {}};
        for (const char *id : {"r1", "r2"}) {
            BlockedLead entry;
            entry.id = RecordId(QString::fromLatin1(id));
            entry.publicIdentifier = QStringLiteral("jane");
            entry.reason = QString::fromLatin1(id);
            target.entries.append(entry);
        }
        JobRow row = UnblockOperation::rowFor(target);
        row.state = RowState::InDoubt;
        const Standing standing = unblockStandings({row}, {target.entries.last()}).first();
        const UnblockTarget rest = readUnblockTarget(standing.payload.value());
        QCOMPARE(rest.records(), QList<RecordId>{RecordId(QStringLiteral("r2"))});
        QCOMPARE(rest.removed.size(), 1);
        QCOMPARE(rest.removed.first().reason, QStringLiteral("r1"));

        PracticeJobs rig;
        JobRecord job = endedJob(JobKind::Unblock, rig.practice());
        job.created = rig.clock().nowUtc();
        row.payload = *standing.payload;
        Journal journal(rig.journalFile());
        static_cast<void>(journal.create(job, ListedContent({row})));
        journal.settle(job.id, alike({0}, RowState::Accepted));
        const UndoPlan plan = readUndoPlan(journal, job, rig.practice(), job.created);
        QCOMPARE(plan.people.size(), 1);
        QCOMPARE(plan.people.first().reason, QStringLiteral("r1"));
    }

    void whyNot()
    {
        PracticeJobs rig;
        const Connection practice = rig.practice();
        const auto whyNot = [&rig](const JobRecord &job) { return rig.jobs().whyNotUndoable(job); };
        QCOMPARE(whyNot(endedJob(JobKind::Block, practice)), QString());
        QCOMPARE(whyNot(endedJob(JobKind::Unblock, practice)), QString());

        JobRecord job = endedJob(JobKind::Block, practice);
        job.isOwned = true;
        QVERIFY(whyNot(job).contains(QStringLiteral("running")));
        job = endedJob(JobKind::Block, practice);
        job.scope.campaign = CampaignId(QStringLiteral("c1"));
        QVERIFY(whyNot(job).contains(QStringLiteral("dashboard")));
        job = endedJob(JobKind::Block, practice);
        job.undoneBy = JobId(QStringLiteral("k"));
        QVERIFY(whyNot(job).contains(QStringLiteral("already")));
        job = endedJob(JobKind::Block, practice);
        job.undoUnderWay = JobId(QStringLiteral("0199aaaa-bbbb-7ccc"));
        QVERIFY(whyNot(job).contains(QStringLiteral("0199aaaa-bbbb")));
        QVERIFY(whyNot(job).contains(QStringLiteral("Resume")));
        job = endedJob(JobKind::Block, practice);
        job.counts.accepted = 0;
        job.counts.duplicates = 10;
        QVERIFY(whyNot(job).contains(QStringLiteral("nothing")));
        job = endedJob(JobKind::Block, practice);
        job.unnamedDuplicates = 1;
        QVERIFY(!whyNot(job).isEmpty());
        job = endedJob(JobKind::Block, practice);
        job.counts.inDoubt = 1;
        QCOMPARE(whyNot(job), QString()); // it has ended: nobody will find out any more
        job.counts.accepted = 0;
        QCOMPARE(whyNot(job), QString());
        job.state = JobState::Stopped;
        QVERIFY(whyNot(job).contains(QStringLiteral("Resume")));
        job = endedJob(JobKind::Block, practice);
        job.connection = ConnectionId(QStringLiteral("gone"));
        QVERIFY(whyNot(job).contains(practice.name));
        rig.connections().setKey(practice.id, {});
        QVERIFY(whyNot(endedJob(JobKind::Block, practice)).contains(QStringLiteral("key")));
        QVERIFY(!rig.undoOf(JobId(QStringLiteral("unknown"))));
    }
};

QTEST_GUILESS_MAIN(TestJobUndo)
#include "tst_jobundo.moc"
