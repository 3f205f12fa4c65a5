// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"

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

/// "Interrupted": jobStateWord() for people.
[[nodiscard]] QString jobStateText(const JobRecord &job);
/// "12 Mar 2026 10:02", the user's time; empty for an invalid one.
[[nodiscard]] QString jobTimeText(const QDateTime &time);
/// "1,164 of 1,180 · 4 rejected": what was done, then what is worth a look.
[[nodiscard]] QString jobResultText(const JobRecord &job);
/// "0.4 s", "12 s", "3 min 12 s", "2 h 5 min"; empty for nothing.
[[nodiscard]] QString jobDurationText(qint64 milliseconds);
/// Why it stopped, as a sentence; empty where it did not.
[[nodiscard]] QString jobStopText(const JobRecord &job);

} // namespace Muster
