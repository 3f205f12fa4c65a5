// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jobsundocommand.h"

#include "cli/dryrun.h"
#include "cli/foregroundjob.h"
#include "cli/jobjson.h"
#include "cli/jobwords.h"
#include "cli/output.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"
#include "services/rosterservice.h"

#include <algorithm>

namespace Muster::Cli {

namespace {

constexpr qsizetype mostNamed = 20;

/// What undoing does to people, who are listed below it.
QString willHappen(JobKind kind, int people)
{
    switch (kind) {
    case JobKind::Unblock:
        return JobsUndoCommand::tr("%Ln person(s) will be unblocked:", nullptr, people);
    case JobKind::AddLeads:
        return JobsUndoCommand::tr("%Ln lead(s) will be added to the roster again:", nullptr, people);
    case JobKind::EditLeads:
        return JobsUndoCommand::tr("%Ln lead(s) will get their old text back:", nullptr, people);
    case JobKind::RemoveLeads:
    case JobKind::WipeRoster:
        return JobsUndoCommand::tr("%Ln lead(s) will be removed from the roster:", nullptr, people);
    case JobKind::PauseLeads:
        return JobsUndoCommand::tr("%Ln lead(s) will be paused again:", nullptr, people);
    case JobKind::ResumeLeads:
        return JobsUndoCommand::tr("%Ln lead(s) will be resumed again:", nullptr, people);
    case JobKind::Block:
        break;
    }
    return JobsUndoCommand::tr("%Ln person(s) will be blocked again, with their old reasons:", nullptr, people);
}

} // namespace

void JobsUndoCommand::start()
{
    if (!canWriteOutput(line().dryRun))
        return;
    withJob([this](const JobRecord &job) {
        withServerOf(job, [this, job] { plan(job); });
    });
}

void JobsUndoCommand::interrupt()
{
    if (m_job)
        m_job->interrupt();
    else
        JobCommand::interrupt();
}

void JobsUndoCommand::plan(const JobRecord &job)
{
    const QString obstacle = jobs().whyNotUndoable(job);
    if (!obstacle.isEmpty()) {
        refuse(job, obstacle);
        return;
    }
    jobs().planUndo(job.id, this, [this](const tl::expected<UndoPlan, QString> &plan) {
        if (plan && isRosterJob(plan->order.kind))
            askGuard(*plan);
        else if (plan)
            propose(*plan);
        else
            fail(ExitCode::Usage, plan.error());
    });
}

void JobsUndoCommand::refuse(const JobRecord &job, const QString &obstacle)
{
    if (job.undoUnderWay.isEmpty()) {
        fail(ExitCode::Usage, obstacle);
        return;
    }
    jobs().find(job.undoUnderWay, this, [this, obstacle](const tl::expected<JobRecord, QString> &undoing) {
        fail(ExitCode::Usage, undoing && undoing->isResumable() ? obstacle + u' ' + howToGoOn(*undoing) : obstacle);
    });
}

void JobsUndoCommand::askGuard(const UndoPlan &plan)
{
    RosterService *rosters = connections().rosters(plan.order.connection.id);
    const CampaignId campaign = plan.order.scope.campaign.value_or(CampaignId());
    rosters->campaign(campaign, this)->onDone(this, [this, rosters, plan, campaign](const Result<Campaign> &answer) {
        const EditGuard guard = rosters->guard(campaign);
        const int leads = static_cast<int>(plan.rows.size());
        if (!answer) {
            failWith(answer.error(), campaign.text());
            return;
        }
        if (!guard.allowsWriting()) {
            const bool isFrozen = guard.state() == EditGuard::State::Frozen;
            fail(isFrozen ? ExitCode::Frozen : ExitCode::ServerFailed,
                 tr("%1: %2 %3 Nothing was changed.").arg(plan.order.place, guard.headline(), guard.reason()));
            return;
        }
        UndoPlan asked = plan;
        asked.order.consentsToMail = mayBeginMail(plan.order.kind) && guard.state() == EditGuard::State::Live;
        if (asked.order.consentsToMail)
            out().warning(guard.consequenceOfAdding(leads));
        propose(asked);
    });
}

void JobsUndoCommand::propose(const UndoPlan &plan)
{
    tellPlan(plan);
    const QString place = placeOf(plan.job);
    if (line().dryRun)
        showDryRun(plan);
    else if (mayWrite(writeQuestion(plan.order.kind, plan.rows.size(), place), place))
        undo(plan);
}

void JobsUndoCommand::tellPlan(const UndoPlan &plan) const
{
    const int people = static_cast<int>(plan.rows.size());
    const int left = static_cast<int>(plan.left);
    out().note(tr("Undoing “%1” of %2.").arg(jobTitle(plan.job), timeText(plan.job.created)));
    out().note(willHappen(plan.order.kind, people));
    for (const BlockedLead &person : plan.people.first(std::min(mostNamed, plan.people.size()))) {
        const QString reason = person.reason.isEmpty() ? QString() : QLatin1String(": ") + person.reason;
        out().note(QLatin1String("  ") + printable(person.publicIdentifier + reason));
    }
    const int more = static_cast<int>(std::max<qsizetype>(plan.people.size() - mostNamed, 0));
    if (more > 0)
        out().note(tr("  ... and %Ln more.", nullptr, more));
    if (left > 0)
        out().note(tr("%Ln person(s) stay as they are: that job did not change them.", nullptr, left));
    for (const QString &note : plan.notes)
        out().note(note);
}

void JobsUndoCommand::showDryRun(const UndoPlan &plan)
{
    const auto requests = showRequests(jobs(), plan.order, out(), line().output);
    if (!requests) {
        fail(ExitCode::Usage, requests.error());
        return;
    }
    JobRecord unsent;
    unsent.kind = plan.order.kind;
    unsent.connectionName = plan.job.connectionName;
    unsent.scope = plan.order.scope;
    unsent.counts.rows = unsent.counts.ready = plan.rows.size();
    unsent.undoes = plan.job.id;
    out().json(writtenJob(unsent).addRaw(QLatin1String("requests"), *requests).text());
    finish(ExitCode::Ok);
}

void JobsUndoCommand::undo(const UndoPlan &plan)
{
    m_job = new ForegroundJob(jobs(), out(), {writtenJobJson, line().output, 0}, this);
    connect(m_job, &ForegroundJob::finished, this, &JobsUndoCommand::finish);
    m_job->begin(plan.order);
}

} // namespace Muster::Cli
