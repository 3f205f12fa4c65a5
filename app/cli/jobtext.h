// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/orderedjson.h"
#include "domain/job.h"

#include <QList>
#include <QString>

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

/// The same after it was worked on here: with "sent", and "missing" where the list was read back.
[[nodiscard]] OrderedJson writtenJob(const JobRecord &job);
[[nodiscard]] QByteArray writtenJobJson(const JobRecord &job);

/// "Interrupted", translatable.
[[nodiscard]] QString jobStateText(const JobRecord &job);
/// "Practice WaLead", or "campaign X of Practice WaLead".
[[nodiscard]] QString placeOf(const JobRecord &job);
/// Why it stopped, as sentences; empty where it did not.
[[nodiscard]] QString whyStopped(const JobRecord &job);
/// "Block 3 people in X?"
[[nodiscard]] QString writeQuestion(JobKind kind, qint64 people, const QString &place);
/// "2026-11-21 14:02", in local time; empty for an invalid one.
[[nodiscard]] QString timeText(const QDateTime &time);
/// "1:02:03"
[[nodiscard]] QString durationText(qint64 milliseconds);

/// How many characters tell these jobs' IDs apart: at least 8.
[[nodiscard]] qsizetype distinctLength(const QList<JobRecord> &jobs);

} // namespace Muster::Cli
