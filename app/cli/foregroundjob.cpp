// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/foregroundjob.h"

#include "cli/jobreport.h"
#include "cli/output.h"
#include "services/jobservice.h"

#include <QFileInfo>

#include <utility>

namespace Muster::Cli {

ForegroundJob::ForegroundJob(JobService &jobs, Output &output, JobReporting reporting, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_out(output), m_reporting(std::move(reporting))
{
    // This process works on one job only, so these are about it.
    connect(&m_jobs, &JobService::jobProgressed, this, &ForegroundJob::showProgress);
    connect(&m_jobs, &JobService::jobEnded, this, &ForegroundJob::report);
}

void ForegroundJob::begin(const JobOrder &order)
{
    m_jobs.start(order, this, [this](const tl::expected<JobId, QString> &begun) {
        if (begun)
            takeBeginning(*begun);
        else
            refuse(begun.error());
    });
}

void ForegroundJob::resume(const JobId &id, bool consentsToMail)
{
    const auto take = [this](const tl::expected<JobRecord, QString> &resumed) {
        if (resumed)
            takeBeginning(resumed->id);
        else
            refuse(resumed.error());
    };
    m_jobs.resume(id, this, take, consentsToMail);
}

void ForegroundJob::takeBeginning(const JobId &id)
{
    m_id = id;
    if (m_interrupted)
        m_jobs.pause(m_id);
}

void ForegroundJob::refuse(const QString &why)
{
    m_out.fail(ExitCode::Usage, why);
    Q_EMIT finished(ExitCode::Usage);
}

void ForegroundJob::interrupt()
{
    m_interrupted = true;
    if (!m_id.isEmpty())
        m_jobs.pause(m_id);
}

void ForegroundJob::showProgress() const
{
    const JobRecord *job = m_jobs.live(m_id);
    const RunActivity *activity = m_jobs.activity(m_id);
    if (job && activity)
        m_out.progress(progressLine(*job, *activity));
}

void ForegroundJob::report(const JobRecord &job)
{
    if (job.counts.rejected == 0) {
        reportRows(job, {});
        return;
    }
    m_jobs.rows(job.id, 0, maxRejectedShown, {RowState::Rejected}, this,
                [this, job](const tl::expected<QList<JobRow>, QString> &rejected) { reportRows(job, rejected.value_or(QList<JobRow>())); });
}

void ForegroundJob::reportRows(const JobRecord &job, const QList<JobRow> &rejected)
{
    tellCounts(m_out, job, rejected);
    m_out.json(m_reporting.json(job));
    if (!m_reporting.output) {
        end(job, {});
        return;
    }
    m_jobs.writeReport(job.id, *m_reporting.output, {}, this, [this, job](const tl::expected<qint64, QString> &written) {
        if (written)
            m_out.note(tr("What became of each row is in %1.").arg(QFileInfo(*m_reporting.output).absoluteFilePath()));
        end(job, written ? QString() : written.error());
    });
}

void ForegroundJob::end(const JobRecord &job, const QString &notWritten)
{
    const ExitCode code = exitCodeFor(job, m_reporting.invalid);
    const QString unfinished = whyUnfinished(job);
    if (!unfinished.isEmpty())
        m_out.fail(code, unfinished);
    if (!notWritten.isEmpty())
        m_out.fail(ExitCode::Usage, notWritten);
    Q_EMIT finished(notWritten.isEmpty() ? code : ExitCode::Usage);
}

} // namespace Muster::Cli
