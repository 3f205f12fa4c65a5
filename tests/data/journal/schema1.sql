-- SPDX-FileCopyrightText: 2026 The Muster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A journal as version 1 of its schema left it. Never to be changed: later versions must be able to open it.
BEGIN TRANSACTION;
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
INSERT INTO "job" VALUES(1,'0199-one',1,3,1,'c-1','WaLead','k-7','Spring','leads.csv','ada@engine',1790000000123,1790000004567,4000,2048,1,1,1,0,0,0,0,'{"detail":"slow down","http_status":429,"kind":"rate_limited","raw_body":"","request_id":"r-1","retry_after_ms":12000,"server_code":""}',NULL,1,-1,'0198-gone','["Name","Profile"]',1,59);
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
INSERT INTO "job_row" VALUES(1,0,2,0,'p0',X'7B7D',NULL);
INSERT INTO "job_row" VALUES(1,1,1,NULL,'p1',X'7B7D',NULL);
INSERT INTO "job_row" VALUES(1,2,0,NULL,'p2',X'7B7D','refused');
CREATE TABLE job_source (
    job INTEGER NOT NULL REFERENCES job(key) ON DELETE CASCADE,
    chunk INTEGER NOT NULL,
    rows BLOB NOT NULL,
    PRIMARY KEY (job, chunk)
) STRICT;
INSERT INTO "job_source" VALUES(1,0,X'0000002A7801636262764C49E4494C49D4CDC92F4BCD494C4E656060666276CA4F6260CFCC2B4BCCC94C614DCA49CCCB0600E7B90BCE');
CREATE INDEX job_by_undone ON job (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX job_row_by_state ON job_row (job, state, position);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('job',1);
COMMIT;
PRAGMA application_id = 1299542858;
PRAGMA user_version = 1;
