// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Muster::Sandbox {

/// The store's second migration: Puffle's campaigns and their rosters.
///
/// A prospect's `seq` is its campaign's `key` * 2^32 and, below that, its place in the order in which the campaign's prospects came: so a
/// roster stands together on disk and in order. `identity` is what the campaign tells people apart by, as it is compared.
/// Dates are text as the contract writes them.
///
/// puffle_count says how many prospects of each status stand in each 512 of a roster (`chunk` is seq / 512); prospectrows.cpp keeps it
/// true. With it, any page is found, and everything counted, without walking over the prospects before it.
inline constexpr const char *rosterTables = R"sql(
CREATE TABLE puffle_campaign (
    key INTEGER PRIMARY KEY NOT NULL CHECK (key BETWEEN 1 AND 1000000),
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL CHECK (type IN ('email', 'linkedin')),
    name TEXT NOT NULL,
    status TEXT NOT NULL CHECK (length(status) > 0),
    daily_limit INTEGER NOT NULL,
    node_count INTEGER NOT NULL,
    stats TEXT CHECK (stats IS NULL OR json_valid(stats)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE puffle_prospect (
    seq INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    campaign INTEGER NOT NULL REFERENCES puffle_campaign(key),
    identity TEXT NOT NULL CHECK (length(identity) > 0),
    status TEXT NOT NULL CHECK (length(status) > 0),
    email TEXT,
    linkedin_url TEXT,
    first_name TEXT,
    last_name TEXT,
    name TEXT,
    company TEXT,
    position TEXT,
    headline TEXT,
    custom_fields TEXT CHECK (custom_fields IS NULL OR json_valid(custom_fields)),
    source TEXT,
    source_ref TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    bounced_at TEXT,
    replied_at TEXT,
    UNIQUE (campaign, identity),
    CHECK (seq >> 32 = campaign)
) STRICT;
CREATE INDEX puffle_prospect_by_status ON puffle_prospect (status, seq);

CREATE TABLE puffle_count (
    chunk INTEGER NOT NULL,
    status TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (chunk, status)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace Muster::Sandbox
