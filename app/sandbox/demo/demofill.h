// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace Muster {
class Database;
} // namespace Muster

namespace Muster::Sandbox {

/// Fills a store that never held anything with the demo company's blocklists, and one that holds these with its rosters, if it has none:
/// the same people and IDs each time, dated back from `now`. Leaves any other store alone. One transaction; throws SqliteError.
void fillWithDemo(Database &database, const QDateTime &now);

} // namespace Muster::Sandbox
