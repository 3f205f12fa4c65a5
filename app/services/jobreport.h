// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/jobid.h"
#include "export/resultfile.h"
#include "import/importtable.h"
#include "jobs/journal.h"

#include <optional>
#include <vector>

namespace Muster {

/// What became of a job's rows, as the table it was made from. Of a job without one: identifier and reason; of one on a roster the lead's
/// address or profile and, as far as the history holds them, its other fields, or what was edited.
struct JobReport
{
    ImportTable table;
    std::vector<RowResult> results; ///< one per row of the table

    /// For writeResultFile(); must not outlive this object.
    [[nodiscard]] auto lookUp() const
    {
        return [this](qsizetype row) { return std::optional(results.at(static_cast<size_t>(row))); };
    }
};

/// Reads it, as of one moment, from a journal that others may be writing meanwhile. Only rows in `states` where that is not empty:
/// then without those that were never part of the job. Takes as long as reading every row does, and may throw SqliteError: for a worker.
[[nodiscard]] JobReport readJobReport(Journal &journal, const JobRecord &job, const QList<RowState> &states);

} // namespace Muster
