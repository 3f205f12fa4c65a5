// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster {
class Database;
} // namespace Muster

namespace Muster::Sandbox {

/// The only workspace of a Practice store.
inline constexpr char practiceWorkspaceId[] = "ws-practice";

/// What the column `key` of a block holds: the identifier as people are compared. No list has a key twice.
[[nodiscard]] QString blockKey(const QString &publicIdentifier);

/// Sets the connection up (WAL, `synchronous=FULL`, foreign keys, busy timeout) and makes the tables where there are none.
/// Throws SqliteError where the file is something else, or was made by a newer Muster. Several processes may do so at once.
void prepareStore(Database &database);

} // namespace Muster::Sandbox
