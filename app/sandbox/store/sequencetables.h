// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Muster::Sandbox {

// What SendKit keeps: campaigns, the workspace's leads, their rows in campaigns, and the do-not-contact list. Dates are texts as on the
// wire (nothing is ever compared by them), lists and objects are compact JSON. IDs on the wire are made from the keys (recordids.h);
// AUTOINCREMENT keeps one from ever meaning somebody else. A `revision` rises with whatever changes a list's members or their order.
inline constexpr const char *sequenceTables = R"sql(
CREATE TABLE sequence_campaign (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'paused', 'completed')),
    stats TEXT NOT NULL CHECK (json_valid(stats)),
    mailbox_count INTEGER NOT NULL,
    started_at TEXT,
    completed_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE sequence_person (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    email TEXT NOT NULL UNIQUE CHECK (length(email) > 0),
    first_name TEXT,
    last_name TEXT,
    company_name TEXT,
    job_title TEXT,
    linkedin_url TEXT,
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
    custom_fields TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(custom_fields)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE sequence_row (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign INTEGER NOT NULL REFERENCES sequence_campaign(seq),
    person INTEGER NOT NULL REFERENCES sequence_person(seq),
    status TEXT NOT NULL CHECK (status IN ('pending', 'active', 'paused', 'completed', 'bounced', 'unsubscribed', 'replied', 'removed')),
    step INTEGER NOT NULL DEFAULT 0,
    mails TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(mails)),
    replied_at TEXT,
    ai_tag TEXT,
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
    added_at TEXT NOT NULL,
    UNIQUE (campaign, person)
) STRICT;
CREATE INDEX sequence_row_by_status ON sequence_row (campaign, status, seq);

CREATE TABLE do_not_contact (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    email TEXT NOT NULL UNIQUE CHECK (length(email) > 0),
    entry_type TEXT NOT NULL CHECK (entry_type IN ('email', 'domain')),
    reason TEXT,
    created_at TEXT NOT NULL
) STRICT;
CREATE TABLE do_not_contact_revision (revision INTEGER NOT NULL) STRICT;
INSERT INTO do_not_contact_revision VALUES (0);
)sql";

} // namespace Muster::Sandbox
