// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jobscancelcommand.h"

#include "cli/jobjson.h"
#include "cli/output.h"
#include "services/jobservice.h"

#include <QTimer>

namespace Muster::Cli {

namespace {

constexpr int lookEvery = 200;   // ms
constexpr int patience = 10'000; // ms

bool hasEnded(const JobRecord &job)
{
    return job.state == JobState::Done || job.state == JobState::Cancelled;
}

} // namespace

void JobsCancelCommand::start()
{
    withJob([this](const JobRecord &job) { cancel(job); });
}

void JobsCancelCommand::interrupt()
{
    if (m_waited.isValid())
        fail(ExitCode::Interrupted, tr("The program that works on this job was asked to cancel it and has not ended yet."));
    else
        JobCommand::interrupt();
}

void JobsCancelCommand::cancel(const JobRecord &job)
{
    if (hasEnded(job)) {
        fail(ExitCode::Usage, tr("This job has ended already. What it did can be taken back: muster-cli jobs undo %1").arg(job.id.text()));
    } else if (line().dryRun) {
        out().note(tr("Dry run: the job was not cancelled."));
        out().json(jobDetailsJson(job).text());
        finish(ExitCode::Ok);
    } else if (job.isOwned) {
        m_waited.start();
        jobs().cancel(job.id);
        lookAgain(job.id);
    } else {
        discard(job.id);
    }
}

void JobsCancelCommand::lookAgain(const JobId &id)
{
    QTimer::singleShot(lookEvery, this, [this, id] {
        jobs().find(id, this, [this](const tl::expected<JobRecord, QString> &job) {
            if (job)
                take(*job);
            else
                fail(ExitCode::Usage, job.error());
        });
    });
}

void JobsCancelCommand::take(const JobRecord &job)
{
    if (hasEnded(job) && !job.isOwned)
        report(job);
    else if (!job.isOwned)
        discard(job.id); // its process is gone, or paused it first
    else if (m_waited.hasExpired(patience))
        fail(ExitCode::ServerFailed,
             tr("The program that works on this job was asked to cancel it and will, but has not ended yet: it waits for answers of %1, or "
                "looks up in its list who was reached.")
                 .arg(job.connectionName));
    else
        lookAgain(job.id);
}

void JobsCancelCommand::discard(const JobId &id)
{
    jobs().discard(id, this, [this](const tl::expected<JobRecord, QString> &job) {
        if (job)
            report(*job);
        else
            fail(ExitCode::Usage, job.error());
    });
}

void JobsCancelCommand::report(const JobRecord &job)
{
    const int inDoubt = static_cast<int>(job.counts.inDoubt);
    const int done = static_cast<int>(sent(job.counts) - job.counts.inDoubt);
    const int unsent = static_cast<int>(notSent(job.counts));
    if (job.state == JobState::Done)
        out().note(tr("The job was done before it could be cancelled."));
    else
        out().note(tr("Cancelled."));
    out().note(tr("%Ln row(s) had been sent.", nullptr, done));
    if (inDoubt > 0)
        out().warning(tr("Up to %Ln more row(s) may have been done: their answer was lost, and they stay in doubt.", nullptr, inDoubt));
    out().note(tr("%Ln row(s) were not sent.", nullptr, unsent));
    if (jobs().whyNotUndoable(job).isEmpty())
        out().note(tr("What was done can be taken back: muster-cli jobs undo %1").arg(job.id.text()));
    out().json(jobDetailsJson(job).text());
    finish(ExitCode::Ok);
}

} // namespace Muster::Cli
