// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/jobrunner.h"

#include "jobs/jobrun.h"

#include <utility>

namespace Muster {

JobRunner::JobRunner(JobRecord job, std::unique_ptr<JobOperation> operation, JournalThread &journal, Clock &clock, RunLimits limits,
                     QObject *parent)
    : QObject(parent), d(std::make_unique<JobRun>(std::move(job), std::move(operation), journal, clock, limits))
{
    connect(d.get(), &JobRun::progressed, this, &JobRunner::progressed);
    connect(d.get(), &JobRun::ended, this, &JobRunner::ended);
}

JobRunner::~JobRunner() = default;

void JobRunner::start()
{
    d->start();
}

void JobRunner::pause()
{
    d->end(JobRun::End::Pause);
}

void JobRunner::cancel()
{
    d->end(JobRun::End::Cancel);
}

const JobRecord &JobRunner::job() const
{
    return d->job();
}

const RunActivity &JobRunner::activity() const
{
    return d->activity();
}

} // namespace Muster
