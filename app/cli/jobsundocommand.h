// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/jobcommand.h"

namespace Muster {
struct UndoPlan;
}

namespace Muster::Cli {

class ForegroundJob;

/// `jobs undo`
class JobsUndoCommand final : public JobCommand
{
    Q_OBJECT

public:
    using JobCommand::JobCommand;

    void start() override;
    void interrupt() override;

private:
    void plan(const JobRecord &job);
    /// With how to go on where an undo of this job has only been interrupted.
    void refuse(const JobRecord &job, const QString &obstacle);
    /// Of a roster: may it be changed, and what does that do?
    void askGuard(const UndoPlan &plan);
    void propose(const UndoPlan &plan);
    void tellPlan(const UndoPlan &plan) const;
    void showDryRun(const UndoPlan &plan);
    void undo(const UndoPlan &plan);

    ForegroundJob *m_job = nullptr; ///< null until something is sent
};

} // namespace Muster::Cli
