// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/sqlite.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <mutex>
#include <optional>

namespace Muster::Sandbox {

/// A block as it is kept.
struct StoredBlock
{
    QString id; ///< empty for a campaign's block: those cannot be named
    QString publicIdentifier;
    QString reason;         ///< null where there is none
    qint64 createdAtMs = 0; ///< since 1970, UTC
};

struct NewBlock
{
    QString publicIdentifier;
    QString reason; ///< null where there is none
};

struct StoredCampaign
{
    QString id;
    QString name;
    QString status;
    double progress = 0;    ///< percent
    qint64 createdAtMs = 0; ///< since 1970, UTC
    QJsonObject details;    ///< the rest of what WaLead tells of a campaign, under its own names
};

struct WorkspaceListing
{
    bool oldestFirst = false;
    qint64 offset = 0;
    QString search; ///< part of a public identifier, compared without case; empty: all
};

/// The workspace's and the campaigns' blocklists in one SQLite file. One person stands on a list once, however written. Each
/// call is one transaction, on disk when it returns, and throws SqliteError where it fails.
///
/// Thread-safe. One connection behind a mutex: a call takes a millisecond or so, SQLite lets only one write at a time anyway, and
/// a pool of connections would only move the waiting into SQLite.
class BlockStore
{
public:
    static constexpr int workspacePageSize = 100;

    /// Makes the file where there is none; its folder must exist.
    explicit BlockStore(const QString &file);

    /// At most workspacePageSize blocks by date, those of one date in the order in which they came.
    [[nodiscard]] QList<StoredBlock> workspaceBlocks(const WorkspaceListing &listing);
    /// How many were new. Somebody blocked already keeps the row as it was.
    int blockInWorkspace(const QList<NewBlock> &people);
    /// How many were there. Unknown IDs are passed over.
    int unblock(const QStringList &recordIds);

    [[nodiscard]] std::optional<StoredCampaign> campaign(const QString &id);
    /// At most `take` blocks after the first `skip`, newest first. None where there is no such campaign.
    [[nodiscard]] std::optional<QList<StoredBlock>> campaignBlocks(const QString &campaignId, qint64 skip, qint64 take);
    /// How many were new. None where there is no such campaign.
    std::optional<int> blockInCampaign(const QString &campaignId, const QList<NewBlock> &people);

private:
    bool hasCampaign(const QString &id);

    std::mutex m_mutex;
    Database m_database;
};

} // namespace Muster::Sandbox
