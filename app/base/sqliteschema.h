// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>

namespace Muster {

class Database;

/// What a kind of file holds, and how it came to.
struct SqliteSchema
{
    qint32 applicationId = 0; ///< in the file's header: tells it from other programs' files
    /// Each brings a file from the version of its index to the next; those that were published never change. A new file takes all of them.
    std::span<const char *const> migrations;
};

/// Sets the connection up (WAL, `synchronous=FULL`, foreign keys) and brings the file to the schema, all or nothing. Throws SqliteError
/// where it is another program's (SQLITE_NOTADB) or a newer Muster's (SQLITE_SCHEMA), untouched. Several processes may do so at once.
void prepareSchema(Database &database, const SqliteSchema &schema);

} // namespace Muster
