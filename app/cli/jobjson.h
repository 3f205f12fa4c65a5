// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/orderedjson.h"
#include "domain/job.h"

namespace Muster::Cli {

/// Rows that were not sent: those given up, and those that may still be.
[[nodiscard]] qint64 notSent(const JobCounts &counts);
/// Rows that a server was asked about, with or without an answer.
[[nodiscard]] qint64 sent(const JobCounts &counts);

/// The job's ID; null for one that was never begun.
[[nodiscard]] QJsonValue jobIdJson(const JobRecord &job);
/// What `jobs list --json` prints of a job (product.md, "Command line").
[[nodiscard]] OrderedJson jobJson(const JobRecord &job);
/// The same with what `jobs show --json` adds.
[[nodiscard]] OrderedJson jobDetailsJson(const JobRecord &job);

/// The same after it was worked on here: with "sent"; and, where the list was to be read back, "missing": null where it was not read.
[[nodiscard]] OrderedJson writtenJob(const JobRecord &job);
[[nodiscard]] QByteArray writtenJobJson(const JobRecord &job);

/// "sent", "accepted", "duplicates", "rejected", "not_sent"; "in_doubt" where there are any; "missing" as writtenJob() has it.
void addCounts(OrderedJson &json, const JobRecord &job);

} // namespace Muster::Cli
