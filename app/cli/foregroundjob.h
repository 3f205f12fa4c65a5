// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "domain/job.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <optional>

namespace Muster {
class JobService;
struct JobOrder;
} // namespace Muster

namespace Muster::Cli {

class Output;

/// What a command adds to the report on its job.
struct JobReporting
{
    std::function<QByteArray(const JobRecord &)> json; ///< the command's JSON value
    std::optional<QString> output;                     ///< the result file; none: no file
    qint64 invalid = 0;                                ///< rows of the source that keep the exit status from being Ok
};

/// One job, worked on by this process until it ends, then reported: counts and refused rows for people, JSON, the result file, and why
/// it did not go on. An interruption pauses it.
class ForegroundJob : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    ForegroundJob(JobService &jobs, Output &output, JobReporting reporting, QObject *parent);

    // Call one of these, once. What cannot be begun is said, and nothing is sent.
    void begin(const JobOrder &order);
    void resume(const JobId &id, bool consentsToMail = false);

    /// Pauses the job: what is on its way is waited for.
    void interrupt();

Q_SIGNALS:
    /// Exactly once.
    void finished(Muster::Cli::ExitCode code);

private:
    void takeBeginning(const JobId &id);
    void refuse(const QString &why);
    void showProgress() const;
    void report(const JobRecord &job);
    void reportRows(const JobRecord &job, const QList<JobRow> &rejected);
    void end(const JobRecord &job, const QString &notWritten);

    JobService &m_jobs;
    Output &m_out;
    JobReporting m_reporting;
    JobId m_id; ///< empty until it has begun
    bool m_interrupted = false;
};

} // namespace Muster::Cli
