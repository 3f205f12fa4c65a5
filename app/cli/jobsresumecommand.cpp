// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jobsresumecommand.h"

#include "cli/dryrun.h"
#include "cli/foregroundjob.h"
#include "cli/jobjson.h"
#include "cli/jobwords.h"
#include "cli/output.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"
#include "services/rosterservice.h"
#include "services/screenedcontent.h"

namespace Muster::Cli {

void JobsResumeCommand::start()
{
    if (!canWriteOutput(line().dryRun))
        return;
    withJob([this](const JobRecord &job) {
        if (job.state == JobState::Done || job.state == JobState::Cancelled) {
            fail(ExitCode::Usage, tr("This job has ended; there is nothing to go on with."));
            return;
        }
        withServerOf(job, [this, job] {
            if (line().dryRun)
                readRemaining(job);
            else if (mayBeginMail(job.kind))
                askOfMail(job);
            else
                resume(job, false);
        });
    });
}

void JobsResumeCommand::askOfMail(const JobRecord &job)
{
    RosterService *rosters = connections().rosters(job.connection);
    const CampaignId campaign = job.scope.campaign.value_or(CampaignId());
    // Where it cannot be read, the job says so.
    rosters->campaign(campaign, this)->onDone(this, [this, rosters, job, campaign](const Result<Campaign> &) {
        const int leads = static_cast<int>(job.counts.ready + job.counts.inDoubt);
        const QString consequence = rosters->guard(campaign).consequenceOfAdding(leads);
        if (!consequence.isEmpty())
            out().warning(consequence);
        const bool isToAsk = !consequence.isEmpty() && !job.consentsToMail;
        if (!isToAsk || mayWrite(writeQuestion(job.kind, leads, placeOf(job)), placeOf(job)))
            resume(job, isToAsk);
    });
}

void JobsResumeCommand::interrupt()
{
    if (m_job)
        m_job->interrupt();
    else
        JobCommand::interrupt();
}

void JobsResumeCommand::resume(const JobRecord &job, bool consentsToMail)
{
    jobs().invalidRows(job.id, this, [this, id = job.id, consentsToMail](const tl::expected<qint64, QString> &invalid) {
        if (!invalid) {
            fail(ExitCode::Usage, invalid.error());
            return;
        }
        m_job = new ForegroundJob(jobs(), out(), {writtenJobJson, line().output, *invalid}, this);
        connect(m_job, &ForegroundJob::finished, this, &JobsResumeCommand::finish);
        m_job->resume(id, consentsToMail);
    });
}

void JobsResumeCommand::readRemaining(const JobRecord &job)
{
    jobs().rows(job.id, 0, job.counts.rows, {RowState::Ready}, this, [this, job](const tl::expected<QList<JobRow>, QString> &rows) {
        if (rows)
            showDryRun(job, *rows);
        else
            fail(ExitCode::Usage, rows.error());
    });
}

void JobsResumeCommand::showDryRun(const JobRecord &job, const QList<JobRow> &rows)
{
    JobOrder order;
    order.kind = job.kind;
    order.connection = connections().find(job.connection).value_or(Connection());
    order.scope = job.scope;
    order.content = std::make_shared<ListedContent>(rows);
    const auto requests = showRequests(jobs(), order, out(), line().output);
    if (!requests) {
        fail(ExitCode::Usage, requests.error());
        return;
    }
    const int inDoubt = static_cast<int>(job.counts.inDoubt);
    if (inDoubt > 0)
        out().note(tr("%Ln person(s) in doubt are looked up first; who is missing is sent as well.", nullptr, inDoubt));
    out().json(writtenJob(job).addRaw(QLatin1String("requests"), *requests).text());
    finish(ExitCode::Ok);
}

} // namespace Muster::Cli
