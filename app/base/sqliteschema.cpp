// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sqliteschema.h"

#include "base/sqlite.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SqliteSchema)
};

constexpr int longestWaitMs = 10000;

/// The busy timeout does not cover the change to WAL when two processes open a new file at the same moment.
void useWal(Database &database)
{
    for (int waited = 0;; waited += 20) {
        try {
            Statement(database, "PRAGMA journal_mode = WAL").step();
            return;
        } catch (const SqliteError &failure) {
            if (!failure.isBusy() || waited >= longestWaitMs)
                throw;
            sqlite3_sleep(20);
        }
    }
}

bool isNew(Database &database)
{
    return database.number("SELECT count(*) FROM sqlite_master") == 0;
}

void refuseOthers(Database &database, const SqliteSchema &schema)
{
    if (!isNew(database) && database.number("PRAGMA application_id") != schema.applicationId)
        throw SqliteError(SQLITE_NOTADB, Text::tr("it is another program's database"));
    if (database.number("PRAGMA user_version") > qint64(schema.migrations.size()))
        throw SqliteError(SQLITE_SCHEMA, Text::tr("it was made by a newer version of Muster"));
}

} // namespace

void prepareSchema(Database &database, const SqliteSchema &schema)
{
    refuseOthers(database, schema);
    if (isNew(database))
        database.run("PRAGMA auto_vacuum = INCREMENTAL"); // can be chosen only before WAL writes the first page
    useWal(database);
    database.run("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    const auto newest = qint64(schema.migrations.size());
    if (database.number("PRAGMA user_version") == newest)
        return;
    Transaction transaction(database);
    refuseOthers(database, schema); // again: somebody else may have been first
    for (qint64 version = database.number("PRAGMA user_version"); version < newest; ++version)
        database.run(schema.migrations[size_t(version)]);
    database.run(qPrintable(QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2").arg(schema.applicationId).arg(newest)));
    transaction.commit();
}

} // namespace Muster
