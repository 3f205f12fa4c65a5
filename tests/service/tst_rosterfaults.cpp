// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultrig.h"
#include "support/practicerosters.h"
#include "support/quiet.h"

using namespace Muster;
using namespace Muster::Test;
using namespace Qt::StringLiterals;

namespace {

Mishap mishapOf(Mishap::Kind kind, bool isDone = false)
{
    Mishap mishap;
    mishap.kind = kind;
    mishap.isDone = isDone;
    return mishap;
}

Mishap slowDown()
{
    Mishap mishap = mishapOf(Mishap::Kind::Answer);
    mishap.status = 429;
    mishap.headers = {"Retry-After: 1"};
    return mishap;
}

/// Jobs on a LinkedIn draft of Practice's Puffle, through a fault server.
struct RosterFaults
{
    explicit RosterFaults(quint32 seed)
        : rig({}, {}, seed, Provider::Puffle), campaign(addPracticeCampaign(rig.folder.filePath(u"practice.sqlite"_s), Provider::Puffle))
    {
    }

    [[nodiscard]] RosterService &rosters() { return *rig.connections.rosters(rig.connection.id); }
    [[nodiscard]] JobOrder order(JobKind kind, const QList<JobRow> &rows) const
    {
        JobOrder order;
        order.kind = kind;
        order.connection = rig.connection;
        order.scope.campaign = campaign;
        order.place = u"Q1 Founders"_s;
        order.content = std::make_shared<ListedContent>(rows);
        return order;
    }
    JobRecord run(JobKind kind, const QList<JobRow> &rows) { return rig.ended(rig.start(order(kind, rows))); }
    /// Read while nothing goes wrong.
    [[nodiscard]] QList<Lead> leads()
    {
        rig.faults.setRules({});
        return leadsOn(rosters(), campaign);
    }
    [[nodiscard]] QSet<QString> identities()
    {
        QSet<QString> all;
        for (const Lead &lead : leads())
            all << leadIdentity(lead, Channel::LinkedIn);
        return all;
    }

    FaultRig rig;
    const CampaignId campaign;
};

} // namespace

// Lost answers, refused rows and rate limits on a roster: the account stays exact.
class TestRosterFaults : public QObject
{
    Q_OBJECT

private:
    static QList<FaultRule> everyPassingFault()
    {
        const int always = std::numeric_limits<int>::max();
        return {{{}, {}, 1, always, 0.05, slowDown()},
                {{}, {}, 1, always, 0.04, mishapOf(Mishap::Kind::Reset, true)},
                {{}, {}, 1, always, 0.03, mishapOf(Mishap::Kind::ResetMidRequest)},
                {{}, {}, 1, always, 0.03, mishapOf(Mishap::Kind::ResetMidAnswer)},
                {{}, {}, 1, always, 0.03, mishapOf(Mishap::Kind::HoldBack)}};
    }

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void tenThousandRows_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 20261121U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void tenThousandRows()
    {
        QFETCH(quint32, seed);
        RosterFaults rig(seed);
        const RosterRequests &requests = rig.rosters().requests();
        QList<JobRow> rows = rowsAdding(requests, Channel::LinkedIn, u"person"_s, 9'900);
        for (int i = 0; i < 100; ++i) { // nobody on a LinkedIn roster without a profile
            NewLead bad;
            bad.email = u"bad-%1@acme.com"_s.arg(i);
            rows.insert((i * 7919) % rows.size(), addLeadRow(requests, bad, Channel::LinkedIn));
        }
        QSet<QString> good;
        for (const JobRow &row : std::as_const(rows)) {
            if (!row.identity.contains(u'@'))
                good << row.identity;
        }
        rig.rig.faults.setRules(everyPassingFault());
        const JobRecord job = rig.run(JobKind::AddLeads, rows);
        QCOMPARE(jobStateWord(job), u"done"_s);
        QCOMPARE(job.counts, (JobCounts{.rows = 10'000, .accepted = 9'900, .rejected = 100}));
        const QList<JobRow> ended = rig.rig.rows(job.id);
        for (const JobRow &row : ended) {
            const bool isBad = row.identity.contains(u'@');
            QCOMPARE(row.state, isBad ? RowState::Rejected : RowState::Accepted);
            QVERIFY2(!isBad || !row.detail.isEmpty(), qPrintable(row.identity));
        }
        QCOMPARE(rig.identities(), good);
        const QHash<QByteArray, int> times = rig.rig.faults.timesWritten();
        QCOMPARE(times.size(), 9'900);
        for (auto it = times.cbegin(); it != times.cend(); ++it)
            QVERIFY2(it.value() == 1, it.key().constData());
    }

    void everyKind_data() { tenThousandRows_data(); }
    void everyKind()
    {
        QFETCH(quint32, seed);
        RosterFaults rig(seed);
        const JobRecord added = rig.run(JobKind::AddLeads, rowsAdding(rig.rosters().requests(), Channel::LinkedIn, u"p"_s, 3'000));
        QCOMPARE(added.counts.accepted, 3'000);
        const QList<Lead> all = rig.leads();
        QCOMPARE(all.size(), 3'000);

        QList<JobRow> edits;
        for (const Lead &lead : all.first(150))
            edits << editLeadRow({lead.id, {}, {{LeadField::Company, lead.company, u"Globex"_s}}}, lead.email);
        rig.rig.faults.setRules(everyPassingFault());
        const JobRecord edited = rig.run(JobKind::EditLeads, edits);
        QCOMPARE(edited.counts, (JobCounts{.rows = 150, .accepted = 150}));
        for (const Lead &lead : rig.leads().first(150))
            QCOMPARE(lead.company, u"Globex"_s);

        QList<JobRow> removals;
        for (const Lead &lead : all.first(1'700))
            removals << leadRow(lead, Channel::LinkedIn);
        rig.rig.faults.setRules(everyPassingFault());
        const JobRecord removed = rig.run(JobKind::RemoveLeads, removals);
        QCOMPARE(removed.counts, (JobCounts{.rows = 1'700, .accepted = 1'700}));
        const QList<Lead> left = rig.leads();
        QCOMPARE(left.size(), 1'300);

        QList<JobRow> wiped;
        for (const Lead &lead : left)
            wiped << leadRow(lead, Channel::LinkedIn);
        rig.rig.faults.setRules({{"DELETE", {}, 1, 1, 1.0, mishapOf(Mishap::Kind::Reset, true)}});
        const JobRecord wipe = rig.run(JobKind::WipeRoster, wiped);
        QCOMPARE(wipe.counts, (JobCounts{.rows = 1'300, .accepted = 1'300}));
        QVERIFY(rig.leads().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRosterFaults)
#include "tst_rosterfaults.moc"
