// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"

#include <QString>

namespace Muster {

/// "Interrupted": jobStateWord() for people; translatable, as everything here. A job that a process works on is "Running".
[[nodiscard]] QString jobStateText(const JobRecord &job);
/// Why it stopped, or why the list of one that is done was not read afterwards, as sentences; empty where neither is so.
[[nodiscard]] QString jobStopText(const JobRecord &job);
/// A sentence where a job that has not ended has nothing left to send, but only the list to read; else empty.
[[nodiscard]] QString jobUncheckedText(const JobRecord &job);

} // namespace Muster
