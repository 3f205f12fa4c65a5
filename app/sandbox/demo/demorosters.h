// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace Muster {
class Database;
} // namespace Muster

namespace Muster::Sandbox {

/// Writes the demo company's Puffle campaigns and rosters into empty tables: the same each time, dated back from `now` (UTC). Some of
/// the people are on the blocklist that the store holds, some on several rosters. To be called within a transaction. Throws SqliteError.
void fillDemoRosters(Database &database, const QDateTime &now);

} // namespace Muster::Sandbox
