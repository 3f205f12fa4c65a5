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
    void resume(const JobRecord &job);
    void readRemaining(const JobRecord &job);
    void showDryRun(const JobRecord &job, const QList<JobRow> &rows);

    ForegroundJob *m_job = nullptr; ///< null until it goes on
};

} // namespace Muster::Cli
