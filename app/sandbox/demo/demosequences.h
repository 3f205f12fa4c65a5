// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace Muster {
class Database;
} // namespace Muster

namespace Muster::Sandbox {

/// Writes the demo company's SendKit campaigns, rosters and do-not-contact list into empty tables: the same each time, dated back from
/// `now`. To be called within a transaction. Throws SqliteError.
void fillDemoSequences(Database &database, const QDateTime &now);

} // namespace Muster::Sandbox
