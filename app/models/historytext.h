// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/jobtext.h"

#include <QString>

namespace Muster {

/// What a history's filter tells apart.
enum class JobGroup {
    Running,
    Unfinished, ///< interrupted, paused or stopped: somebody has to decide
    Done,
    Cancelled,
};
[[nodiscard]] JobGroup groupOf(const JobRecord &job);
/// "Unfinished"; translatable, as everything here.
[[nodiscard]] QString jobGroupText(JobGroup group);

/// Its rejected rows can be corrected and imported again.
[[nodiscard]] bool canBeCorrected(const JobRecord &job);

/// "12 Mar 2026 10:02", the user's time; empty for an invalid one.
[[nodiscard]] QString jobTimeText(const QDateTime &time);
/// What there is to say of a job that stopped or waits for a decision, as sentences; may be empty.
[[nodiscard]] QString jobRemark(const JobRecord &job);
/// "Block 1,180 people in Workspace blocklist · opt-outs.csv".
[[nodiscard]] QString jobTitleWithSource(const JobRecord &job);
/// "1,164 of 1,180 accepted · 4 rejected": what was done, then what is worth a look.
[[nodiscard]] QString jobResultText(const JobRecord &job);
/// "0.4 s", "12 s", "3 min 12 s", "2 h 5 min"; empty for nothing.
[[nodiscard]] QString jobDurationText(qint64 milliseconds);

} // namespace Muster
