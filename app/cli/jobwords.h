// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"

#include <QList>
#include <QString>

namespace Muster::Cli {

/// "Practice WaLead", or "campaign X of Practice WaLead"; translatable, as everything here.
[[nodiscard]] QString blocklistName(const BlocklistScope &scope, const QString &connectionName);
/// "Q1 Founders of Practice Puffle"
[[nodiscard]] QString campaignOf(const QString &campaign, const QString &connectionName);
/// blocklistName() of the list that the job is about, campaignOf() where it is a roster.
[[nodiscard]] QString placeOf(const JobRecord &job);
/// "Block 3 people in X?", "Add 3 leads to X?"
[[nodiscard]] QString writeQuestion(JobKind kind, qint64 people, const QString &place);
/// "2026-11-21 14:02", in local time; empty for an invalid one.
[[nodiscard]] QString timeText(const QDateTime &time);
/// "1:02:03"
[[nodiscard]] QString durationText(qint64 milliseconds);
/// "muster-cli jobs resume ID goes on."
[[nodiscard]] QString howToGoOn(const JobRecord &job);

/// How many characters tell these jobs' IDs apart: at least 8.
[[nodiscard]] qsizetype distinctLength(const QList<JobRecord> &jobs);

} // namespace Muster::Cli
