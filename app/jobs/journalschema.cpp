// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/journalschema.h"

#include <array>

namespace Muster {

namespace {

constexpr qint32 applicationId = 0x4D75734A; // "MusJ"

// AUTOINCREMENT: the key of a job that was removed never becomes another's. Times are milliseconds since 1970, UTC. The sums of a job's
// rows change with them, in the same transaction. job.headers is a JSON array, job_source.rows is journalsource.h's.
constexpr const char *firstTables = R"sql(
CREATE TABLE job (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    wish INTEGER NOT NULL DEFAULT 0,
    connection TEXT NOT NULL,
    connection_name TEXT NOT NULL,
    campaign TEXT,
    place TEXT NOT NULL,
    source TEXT NOT NULL,
    who TEXT NOT NULL,
    created INTEGER NOT NULL,
    ended INTEGER,
    worked_ms INTEGER NOT NULL,
    bytes_sent INTEGER NOT NULL,
    ready INTEGER NOT NULL DEFAULT 0 CHECK (ready >= 0),
    in_doubt INTEGER NOT NULL DEFAULT 0 CHECK (in_doubt >= 0),
    accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted >= 0),
    duplicates INTEGER NOT NULL DEFAULT 0 CHECK (duplicates >= 0),
    rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected >= 0),
    not_sent INTEGER NOT NULL DEFAULT 0 CHECK (not_sent >= 0),
    unnamed_duplicates INTEGER NOT NULL,
    stopped_by TEXT,
    stop_text TEXT,
    verify INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    undoes TEXT,
    headers TEXT,
    has_header INTEGER NOT NULL,
    delimiter INTEGER NOT NULL
) STRICT;
CREATE INDEX job_by_undone ON job (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE job_row (
    job INTEGER NOT NULL REFERENCES job(key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 5),
    source_row INTEGER,
    identity TEXT NOT NULL,
    payload BLOB NOT NULL,
    detail TEXT,
    PRIMARY KEY (job, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX job_row_by_state ON job_row (job, state, position);

CREATE TABLE job_source (
    job INTEGER NOT NULL REFERENCES job(key) ON DELETE CASCADE,
    chunk INTEGER NOT NULL,
    rows BLOB NOT NULL,
    PRIMARY KEY (job, chunk)
) STRICT;
)sql";

// Only rows that did not simply go through are looked up by state; the others would enter and leave the index with each step.
// job.touched is JobRecord's.
constexpr const char *fateIndex = R"sql(
DROP INDEX job_row_by_state;
CREATE INDEX job_row_by_fate ON job_row (job, state, position) WHERE state >= 3;
ALTER TABLE job ADD COLUMN touched INTEGER;
)sql";

// JobRecord's; nobody was asked for it before.
constexpr const char *mailConsent = R"sql(
ALTER TABLE job ADD COLUMN consents_to_mail INTEGER NOT NULL DEFAULT 0;
)sql";

constexpr std::array migrations{firstTables, fateIndex, mailConsent};

} // namespace

SqliteSchema journalSchema()
{
    return {.applicationId = applicationId, .migrations = migrations};
}

} // namespace Muster
