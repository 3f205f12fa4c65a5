// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practicerosters.h"

using namespace Muster;
using namespace Muster::Test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Muster::Provider)

// Every kind of roster job on Practice, and back.
class TestRosterUndo : public QObject
{
    Q_OBJECT

private:
    static void addBothRosters()
    {
        QTest::addColumn<Provider>("provider");
        QTest::newRow("Puffle") << Provider::Puffle;
        QTest::newRow("SendKit") << Provider::SendKit;
    }
    /// What undoing must restore: everything but IDs and dates.
    static QStringList pictureOf(const QList<Lead> &leads)
    {
        QStringList picture;
        for (const Lead &lead : leads) {
            QStringList texts{lead.email, lead.linkedinUrl, lead.statusWord};
            for (std::size_t field = 0; field < leadFieldCount; ++field)
                texts << fieldText(lead, static_cast<LeadField>(field));
            for (const auto &[name, value] : lead.customFields)
                texts << name + u'=' + value;
            texts << QString::fromUtf8(lead.customJson);
            picture << texts.join(u'|');
        }
        picture.sort();
        return picture;
    }
    static JobOrder consented(JobOrder order)
    {
        order.consentsToMail = true;
        return order;
    }
    static JobRecord undo(PracticeRosters &rig, const JobId &id)
    {
        const auto plan = rig.jobs.undoOf(id);
        if (!plan)
            QTest::qFail(qPrintable(plan.error()), __FILE__, __LINE__);
        return plan ? rig.jobs.run(consented(plan->order)) : JobRecord();
    }
    static QList<JobRow> edits(const QList<Lead> &leads, const QString &company)
    {
        QList<JobRow> rows;
        for (const Lead &lead : leads)
            rows << editLeadRow({lead.id, lead.personId, {{LeadField::Company, lead.company, company}}}, lead.email);
        return rows;
    }

private Q_SLOTS:
    void adding_data() { addBothRosters(); }
    void adding()
    {
        QFETCH(Provider, provider);
        PracticeRosters rig(provider);
        QCOMPARE(rig.jobs.run(rig.adding(u"old"_s, 20)).counts.accepted, 20);
        const QStringList before = pictureOf(rig.leads());
        QTest::qWait(1100); // dates of whole seconds tell old from new
        QList<JobRow> rows = rowsAdding(rig.rosters().requests(), rig.channel(), u"old"_s, 7);
        rows += rowsAdding(rig.rosters().requests(), rig.channel(), u"new"_s, 1200);
        const JobRecord job = rig.jobs.run(rig.order(JobKind::AddLeads, rows));
        QCOMPARE(jobStateWord(job), u"done"_s);
        QCOMPARE(job.counts.accepted, 1200);
        QCOMPARE(job.counts.duplicates, 7);
        QCOMPARE(job.unnamedDuplicates, 0);
        QCOMPARE(rig.leads().size(), 1220);
        const auto plan = rig.jobs.undoOf(job.id);
        QVERIFY(plan);
        QCOMPARE(plan->order.kind, JobKind::RemoveLeads);
        QCOMPARE(plan->people.size(), 1200);
        QCOMPARE(plan->left, 7);
        const JobRecord undone = rig.jobs.run(plan->order);
        QCOMPARE(undone.counts.accepted, 1200);
        QCOMPARE(pictureOf(rig.leads()), before);
        QVERIFY(!rig.jobs.undoOf(job.id)); // once is enough
    }

    void somebodyElsesLeadStays()
    {
        PracticeRosters rig(Provider::Puffle);
        const JobRecord job = rig.jobs.run(rig.adding(u"p"_s, 3));
        Database store(rig.jobs.storeFile());
        Statement update(store, "UPDATE puffle_prospect SET created_at = '2027-01-01T00:00:00Z' WHERE email = 'p-1@acme.com'");
        update.execute();
        QCOMPARE(store.changes(), 1);
        const JobRecord undone = undo(rig, job.id);
        QCOMPARE(undone.counts.accepted, 2);
        QCOMPARE(undone.counts.notSent, 1);
        QCOMPARE(rig.leads().size(), 1);
        QVERIFY(allRows(rig.jobs.jobs(), undone.id).at(1).detail.contains(u"anew"_s));
    }

    void removing_data() { addBothRosters(); }
    void removing()
    {
        QFETCH(Provider, provider);
        PracticeRosters rig(provider);
        NewLead full = newLead(u"full"_s);
        full.position = u"CTO"_s;
        full.customFields = {{u"zone"_s, u"west"_s}, {u"industry"_s, u"SaaS"_s}};
        NewLead typed = newLead(u"typed"_s);
        typed.customJson = R"({"none":"","nothing":null,"size":5,"tags":{"a":[1,true]}})"; // texts would not say all of it
        QList<JobRow> rows = rowsAdding(rig.rosters().requests(), rig.channel(), u"p"_s, 700);
        rows << addLeadRow(rig.rosters().requests(), full, rig.channel());
        rows << addLeadRow(rig.rosters().requests(), typed, rig.channel());
        QCOMPARE(rig.jobs.run(rig.order(JobKind::AddLeads, rows)).counts.accepted, 702);
        const QStringList before = pictureOf(rig.leads());
        QList<Lead> some = rig.leads().mid(100, 602);
        Lead unknown;
        unknown.email = u"nobody@acme.com"_s; // by identity, not there
        Lead named;
        named.email = u"p-3@acme.com"_s; // by identity, there
        const JobRecord job = rig.jobs.run(rig.order(JobKind::RemoveLeads, rig.rowsOf(some + QList{unknown, named})));
        QCOMPARE(jobStateWord(job), u"done"_s);
        QCOMPARE(job.counts.accepted, 603);
        QCOMPARE(job.counts.duplicates, 1);
        QCOMPARE(rig.leads().size(), 99);
        QVERIFY(allRows(rig.jobs.jobs(), job.id).at(602).detail.contains(u"Not on the roster"_s));
        const JobRecord undone = undo(rig, job.id);
        QCOMPARE(undone.counts.accepted, 603);
        QCOMPARE(pictureOf(rig.leads()), before);
    }

    void whoWasSentMailStaysRemoved()
    {
        PracticeRosters rig(Provider::SendKit);
        rig.jobs.run(rig.adding(u"p"_s, 3));
        Database store(rig.jobs.storeFile());
        Statement mailed(store, R"(UPDATE sequence_row SET mails = '[{"step":0,"sentAt":"2026-11-02T09:00:00.000Z"}]'
                                   WHERE seq = (SELECT max(seq) FROM sequence_row))");
        mailed.execute();
        const JobRecord job = rig.jobs.run(rig.order(JobKind::RemoveLeads, rig.rowsOf(rig.leads())));
        QCOMPARE(job.counts.accepted, 3);
        QCOMPARE(rig.leads().size(), 1);
        QCOMPARE(rig.leads().first().status, LeadStatus::Removed);
        const auto plan = rig.jobs.undoOf(job.id);
        QVERIFY(plan && plan->notes.size() == 1);
        const JobRecord undone = rig.jobs.run(plan->order);
        QCOMPARE(undone.counts, (JobCounts{.rows = 3, .accepted = 2, .notSent = 1}));
        // Adding tells her from those who are there, also where the server only counts.
        QTest::qWait(1100); // dates of whole seconds tell old from new
        const JobRecord again = rig.jobs.run(rig.adding(u"p"_s, 4));
        QCOMPARE(again.counts, (JobCounts{.rows = 4, .accepted = 1, .duplicates = 2, .notSent = 1}));
        QCOMPARE(again.unnamedDuplicates, 0);
    }

    void wiping_data() { addBothRosters(); }
    void wiping()
    {
        QFETCH(Provider, provider);
        PracticeRosters rig(provider);
        QCOMPARE(rig.jobs.run(rig.adding(u"p"_s, 1300)).counts.accepted, 1300);
        const QStringList before = pictureOf(rig.leads());
        const JobRecord job = rig.jobs.run(rig.order(JobKind::WipeRoster, rig.rowsOf(rig.leads())));
        QCOMPARE(jobStateWord(job), u"done"_s);
        QCOMPARE(job.counts.accepted, 1300);
        QVERIFY(rig.leads().isEmpty());
        const JobRecord undone = undo(rig, job.id);
        QCOMPARE(undone.counts.accepted, 1300);
        QCOMPARE(pictureOf(rig.leads()), before);
    }

    void aWipeStopsWhereSomebodyCameMeanwhile()
    {
        PracticeRosters rig(Provider::Puffle);
        rig.jobs.run(rig.adding(u"p"_s, 5));
        const QList<JobRow> seen = rig.rowsOf(rig.leads());
        rig.jobs.run(rig.adding(u"late"_s, 1));
        const JobRecord job = rig.jobs.run(rig.order(JobKind::WipeRoster, seen));
        QCOMPARE(jobStateWord(job), u"stopped"_s);
        QCOMPARE(job.stoppedBy->kind, ErrorKind::Conflict);
        QCOMPARE(job.counts.ready, 5);
        QCOMPARE(rig.leads().size(), 6);
    }

    void editing_data() { addBothRosters(); }
    void editing()
    {
        QFETCH(Provider, provider);
        PracticeRosters rig(provider);
        rig.jobs.run(rig.adding(u"p"_s, 40));
        const QStringList before = pictureOf(rig.leads());
        const JobRecord job = rig.jobs.run(rig.order(JobKind::EditLeads, edits(rig.leads(), u"Globex"_s)));
        QCOMPARE(jobStateWord(job), u"done"_s);
        QCOMPARE(job.counts.accepted, 40);
        QList<Lead> edited = rig.leads();
        for (const Lead &lead : std::as_const(edited))
            QCOMPARE(lead.company, u"Globex"_s);

        // What somebody changed since is not changed back.
        QCOMPARE(rig.jobs.run(rig.order(JobKind::EditLeads, edits(edited.first(1), u"Initech"_s))).counts.accepted, 1);
        const JobRecord undone = undo(rig, job.id);
        QCOMPARE(undone.counts.accepted, 39);
        QCOMPARE(undone.counts.notSent, 1);
        QVERIFY(allRows(rig.jobs.jobs(), undone.id).first().detail.contains(u"Initech"_s));
        edited = rig.leads();
        QCOMPARE(std::count_if(edited.cbegin(), edited.cend(), [](const Lead &lead) { return lead.company == u"Acme"_s; }), 39);
        QVERIFY(pictureOf(edited) != before);
    }

    void aPositionThatNobodyKnowsIsNotTakenBack()
    {
        PracticeRosters rig(Provider::SendKit);
        rig.jobs.run(rig.adding(u"p"_s, 2));
        const QList<Lead> leads = rig.leads();
        const LeadEdit::Change position{LeadField::Position, {}, u"CTO"_s};
        const LeadEdit::Change company{LeadField::Company, u"Acme"_s, u"Globex"_s};
        const QList rows{editLeadRow({leads.first().id, leads.first().personId, {position}}, u"a"_s),
                         editLeadRow({leads.last().id, leads.last().personId, {position, company}}, u"b"_s)};
        const JobRecord job = rig.jobs.run(rig.order(JobKind::EditLeads, rows));
        QCOMPARE(job.counts.accepted, 2);
        const auto plan = rig.jobs.undoOf(job.id);
        QVERIFY(plan && plan->notes.size() == 1);
        QCOMPARE(plan->rows.size(), 1);
        QCOMPARE(leadEditOf(plan->rows.first()).changes.size(), 1);
        QCOMPARE(leadEditOf(plan->rows.first()).changes.first().after, u"Acme"_s);
        QCOMPARE(rig.jobs.run(plan->order).counts.accepted, 1);
        const auto none = rig.jobs.undoOf(rig.jobs.run(rig.order(JobKind::EditLeads, rows.first(1))).id);
        QVERIFY(!none && none.error().contains(u"position"_s));
    }

    void anEditThatIsRefusedLeavesTheOthersAlone()
    {
        PracticeRosters rig(Provider::Puffle);
        rig.jobs.run(rig.adding(u"p"_s, 4));
        QList<JobRow> rows = edits(rig.leads(), u"Globex"_s);
        const Lead third = rig.leads().at(2);
        const LeadEdit::Change taken{LeadField::LinkedInUrl, third.linkedinUrl, u"https://www.linkedin.com/in/p-0"_s};
        rows[2] = editLeadRow({third.id, {}, {taken}}, u"p-2"_s);
        const JobRecord job = rig.jobs.run(rig.order(JobKind::EditLeads, rows));
        QCOMPARE(jobStateWord(job), u"done"_s);
        QCOMPARE(job.counts, (JobCounts{.rows = 4, .accepted = 3, .rejected = 1}));
        QVERIFY(!allRows(rig.jobs.jobs(), job.id).at(2).detail.isEmpty());
    }

    void pausing()
    {
        PracticeRosters rig(Provider::SendKit, u"active"_s);
        rig.jobs.run(consented(rig.adding(u"p"_s, 600)));
        const QStringList before = pictureOf(rig.leads());
        const JobRecord job = rig.jobs.run(rig.order(JobKind::PauseLeads, rig.rowsOf(rig.leads().first(550))));
        QCOMPARE(jobStateWord(job), u"done"_s);
        QCOMPARE(job.counts.accepted, 550);
        const QList<Lead> paused = rig.leads();
        QCOMPARE(std::count_if(paused.cbegin(), paused.cend(), [](const Lead &lead) { return lead.status == LeadStatus::Paused; }), 550);
        const JobRecord again = rig.jobs.run(rig.order(JobKind::PauseLeads, rig.rowsOf(paused)));
        QCOMPARE(again.counts.duplicates, 550);
        QCOMPARE(again.counts.accepted, 50);
        const auto plan = rig.jobs.undoOf(job.id);
        QVERIFY(plan);
        QCOMPARE(plan->order.kind, JobKind::ResumeLeads);
        QCOMPARE(rig.jobs.run(consented(plan->order)).counts.accepted, 550);
        QCOMPARE(undo(rig, again.id).counts.accepted, 50);
        QCOMPARE(pictureOf(rig.leads()), before);
    }
};

QTEST_GUILESS_MAIN(TestRosterUndo)
#include "tst_rosterundo.moc"
