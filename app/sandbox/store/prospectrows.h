// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/store/rosterstore.h"

namespace Muster::Sandbox {

// The SQL of rosters, each a step of one of RosterStore's transactions. `campaign` and `seq` are keys of the tables (rostertables.h).

[[nodiscard]] std::optional<qint64> rosterKey(Database &database, const QString &campaignId);
/// Its prospects must have identities that are theirs alone within the campaign, or are passed over. `updatedAt` null: now.
void insertRoster(Database &database, const StoredRoster &campaign, const QList<Prospect> &people);
/// Brings the campaign's `stats` up to what is in the tables.
void recountRoster(Database &database, qint64 campaign, const QString &updatedAt);

[[nodiscard]] QMap<QString, qint64> rosterCounts(Database &database, qint64 campaign);
[[nodiscard]] RosterPage rosterPage(Database &database, qint64 campaign, const QString &status, qint64 skip, int limit);

// These keep puffle_count true: nothing else may insert or delete prospects.

/// How many were new; all must have identities.
int insertProspects(Database &database, qint64 campaign, const QList<Prospect> &people, const QString &createdAt);
/// How many of these were there.
int deleteProspects(Database &database, qint64 campaign, const QStringList &ids);
int deleteAllProspects(Database &database, qint64 campaign);

[[nodiscard]] std::optional<qint64> prospectSeq(Database &database, qint64 campaign, const QString &id);
[[nodiscard]] std::optional<qint64> identitySeq(Database &database, qint64 campaign, const QString &identity);
/// `column` is one of the table's own names.
void setProspectText(Database &database, qint64 seq, const QString &column, const QString &text);
[[nodiscard]] QByteArray prospectJson(Database &database, qint64 seq);

} // namespace Muster::Sandbox
