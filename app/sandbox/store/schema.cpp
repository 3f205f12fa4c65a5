// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/store/schema.h"

#include "domain/identity.h"
#include "base/sqlite.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace Muster::Sandbox {

namespace {

constexpr qint64 applicationId = 0x4D757374; // "Must", in the file's header
constexpr qint64 schemaVersion = 1;
constexpr int busyTimeoutMs = 10000;

// AUTOINCREMENT keeps `seq` growing when the newest rows are deleted: it is the order among blocks of one millisecond. It also
// leaves a trace of every row that ever was, which is how a store that was used and emptied differs from a new one.
constexpr const char *tables = R"sql(
CREATE TABLE workspace (
    id TEXT PRIMARY KEY NOT NULL,
    demo_filled_at INTEGER
) STRICT;

CREATE TABLE workspace_block (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    workspace_id TEXT NOT NULL REFERENCES workspace(id),
    public_identifier TEXT NOT NULL CHECK (length(public_identifier) > 0),
    key TEXT NOT NULL CHECK (length(key) > 0),
    reason TEXT,
    created_at INTEGER NOT NULL,
    UNIQUE (workspace_id, key)
) STRICT;
CREATE INDEX workspace_block_by_date ON workspace_block (workspace_id, created_at, seq);

CREATE TABLE campaign (
    id TEXT PRIMARY KEY NOT NULL,
    workspace_id TEXT NOT NULL REFERENCES workspace(id),
    name TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'paused', 'completed', 'error')),
    progress REAL NOT NULL CHECK (progress BETWEEN 0 AND 100),
    created_at INTEGER NOT NULL,
    details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;

CREATE TABLE campaign_block (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id TEXT NOT NULL REFERENCES campaign(id),
    public_identifier TEXT NOT NULL CHECK (length(public_identifier) > 0),
    key TEXT NOT NULL CHECK (length(key) > 0),
    reason TEXT,
    created_at INTEGER NOT NULL,
    UNIQUE (campaign_id, key)
) STRICT;
CREATE INDEX campaign_block_by_date ON campaign_block (campaign_id, created_at, seq);
)sql";

/// The busy timeout does not cover the change to WAL when two processes open a new store at the same moment.
void useWal(Database &database)
{
    for (int waited = 0;; waited += 20) {
        try {
            Statement(database, "PRAGMA journal_mode = WAL").step();
            return;
        } catch (const SqliteError &failure) {
            if (!failure.isBusy() || waited >= busyTimeoutMs)
                throw;
            sqlite3_sleep(20);
        }
    }
}

void makeTables(Database &database)
{
    database.run(tables);
    Statement(database, "INSERT INTO workspace (id) VALUES (?1)").bind(1, QString::fromLatin1(practiceWorkspaceId)).execute();
    database.run(qPrintable(QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2").arg(applicationId).arg(schemaVersion)));
}

} // namespace

QString blockKey(const QString &publicIdentifier)
{
    return QString::fromStdString(identityKey(publicIdentifier));
}

void prepareStore(Database &database)
{
    database.run(qPrintable(QStringLiteral("PRAGMA busy_timeout = %1").arg(busyTimeoutMs)));
    const bool isForeign =
        database.number("SELECT count(*) FROM sqlite_master") > 0 && database.number("PRAGMA application_id") != applicationId;
    if (isForeign)
        throw SqliteError(SQLITE_NOTADB, QCoreApplication::translate("PracticeServer", "it is another program's database"));
    useWal(database);
    database.run("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    Transaction transaction(database);
    if (database.number("PRAGMA user_version") == 0)
        makeTables(database);
    if (database.number("PRAGMA user_version") > schemaVersion)
        throw SqliteError(SQLITE_SCHEMA, QCoreApplication::translate("PracticeServer", "it was made by a newer version of Muster"));
    transaction.commit();
}

} // namespace Muster::Sandbox
