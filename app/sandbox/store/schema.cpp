// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/store/schema.h"

#include "base/sqlite.h"
#include "base/sqliteschema.h"
#include "domain/identity.h"
#include "sandbox/store/rostertables.h"
#include "sandbox/store/sequencetables.h"

#include <array>

namespace Muster::Sandbox {

namespace {

constexpr qint32 applicationId = 0x4D757374; // "Must"

// AUTOINCREMENT keeps `seq` growing when the newest rows are deleted: it is the order among blocks of one millisecond. It also
// leaves a trace of every row that ever was, which is how a store that was used and emptied differs from a new one.
constexpr const char *firstTables = R"sql(
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

INSERT INTO workspace (id) VALUES ('ws-practice');
)sql";

constexpr std::array migrations{firstTables, rosterTables, sequenceTables};

} // namespace

QString blockKey(const QString &publicIdentifier)
{
    return QString::fromStdString(identityKey(publicIdentifier));
}

void prepareStore(Database &database)
{
    prepareSchema(database, {.applicationId = applicationId, .migrations = migrations});
}

} // namespace Muster::Sandbox
