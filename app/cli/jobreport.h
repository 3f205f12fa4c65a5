// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "domain/job.h"

#include <QList>
#include <QString>

namespace Muster {
struct RunActivity;
}

namespace Muster::Cli {

class Output;

/// Refused rows that are told one by one; the report names them all.
constexpr qint64 maxRejectedShown = 20;

/// How a job ended, as an exit status. `invalid`: rows of its source that were no people.
[[nodiscard]] ExitCode exitCodeFor(const JobRecord &job, qint64 invalid);

/// What was done, in sentences; of a job that can go on, so far. `rejected`: the first of the refused rows.
void tellCounts(Output &output, const JobRecord &job, const QList<JobRow> &rejected);

/// Why a job did not come to its end, and how it goes on; or why the list was not read back. Empty where all of it was done.
[[nodiscard]] QString whyUnfinished(const JobRecord &job);

/// "Blocking: 300 of 1,000"
[[nodiscard]] QString progressLine(const JobRecord &job, const RunActivity &activity);

} // namespace Muster::Cli
