// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/jobcommand.h"

namespace Muster::Cli {

class ForegroundJob;

/// `jobs resume`
class JobsResumeCommand final : public JobCommand
{
    Q_OBJECT

public:
    using JobCommand::JobCommand;

    void start() override;
    void interrupt() override;

private:
    /// It was confirmed when it began, but its campaign may be sending only now: that is confirmed as well.
    void askOfMail(const JobRecord &job);
    void resume(const JobRecord &job, bool consentsToMail);
    void readRemaining(const JobRecord &job);
    void showDryRun(const JobRecord &job, const QList<JobRow> &rows);

    ForegroundJob *m_job = nullptr; ///< null until it goes on
};

} // namespace Muster::Cli
