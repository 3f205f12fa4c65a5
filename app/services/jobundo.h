// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/journal.h"
#include "services/jobservice.h"

namespace Muster {

/// Why a job cannot be undone, whatever connections there are: a sentence; empty where it can.
[[nodiscard]] QString whyNotUndoableByItself(const JobRecord &job);

/// What takes this job back on its connection. `now`: for a job that never ended. Takes as long as reading every row does, and may throw
/// SqliteError: for a worker.
[[nodiscard]] UndoPlan readUndoPlan(Journal &journal, const JobRecord &job, const Connection &connection, const QDateTime &now);

} // namespace Muster
