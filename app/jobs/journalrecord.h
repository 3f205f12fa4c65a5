// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"

#include <QList>

#include <optional>

namespace Muster {

class Database;

// JobRecord to and from the journal's table of jobs. All may throw SqliteError.

/// Newest first.
[[nodiscard]] QList<JobRecord> readRecords(Database &database);
[[nodiscard]] std::optional<JobRecord> readRecord(Database &database, const JobId &id);
/// Its counts stay 0, its source none.
void insertRecord(Database &database, const JobRecord &job);
/// What Journal::update() changes. Does nothing where there is no such job.
void updateRecord(Database &database, const JobRecord &job);

} // namespace Muster
