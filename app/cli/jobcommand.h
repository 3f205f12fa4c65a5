// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/job.h"

#include <functional>

namespace Muster::Cli {

/// A command about one job of the profile, which the line names by its ID or the beginning of it.
class JobCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    /// The fewest characters of an ID that may stand for it.
    static constexpr qsizetype shortestPrefix = 4;

protected:
    /// Finds the job and hands it over; where no or more than one job is meant, says so and finishes.
    void withJob(std::function<void(const JobRecord &)> then);
    /// Calls `then` once the job's own connection can be asked. Otherwise says why and finishes.
    void withServerOf(const JobRecord &job, const std::function<void()> &then);
    /// True where --output, if given, can be written. Otherwise finishes and returns false.
    [[nodiscard]] bool canWriteOutput(bool isScript);

private:
    void choose(const QList<JobRecord> &all, const std::function<void(const JobRecord &)> &then);
};

} // namespace Muster::Cli
