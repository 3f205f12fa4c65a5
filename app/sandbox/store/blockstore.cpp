// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/store/blockstore.h"

#include "sandbox/store/schema.h"

#include <QJsonDocument>
#include <QUuid>

namespace Muster::Sandbox {

namespace {

QString workspace()
{
    return QString::fromLatin1(practiceWorkspaceId);
}

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QList<StoredBlock> readBlocks(Statement &statement)
{
    QList<StoredBlock> blocks;
    while (statement.step()) {
        blocks.append({.id = statement.text(0),
                       .publicIdentifier = statement.text(1),
                       .reason = statement.text(2),
                       .createdAtMs = statement.number(3)});
    }
    return blocks;
}

} // namespace

BlockStore::BlockStore(const QString &file) : m_database(file)
{
    prepareStore(m_database);
}

QList<StoredBlock> BlockStore::workspaceBlocks(const WorkspaceListing &listing)
{
    const std::scoped_lock lock(m_mutex);
    const QByteArray direction = listing.oldestFirst ? "ASC" : "DESC";
    const QByteArray filter = listing.search.isEmpty() ? QByteArray() : QByteArrayLiteral("AND instr(key, ?4) > 0 ");
    const QByteArray sql = "SELECT id, public_identifier, reason, created_at FROM workspace_block WHERE workspace_id = ?1 " + filter +
                           "ORDER BY created_at " + direction + ", seq " + direction + " LIMIT ?2 OFFSET ?3";
    Statement statement(m_database, sql.constData());
    statement.bind(1, workspace()).bind(2, qint64(workspacePageSize)).bind(3, listing.offset);
    if (!filter.isEmpty())
        statement.bind(4, listing.search.normalized(QString::NormalizationForm_C).toCaseFolded()); // as keys are made
    return readBlocks(statement);
}

int BlockStore::blockInWorkspace(const QList<NewBlock> &people)
{
    const std::scoped_lock lock(m_mutex);
    Transaction transaction(m_database);
    Statement insert(m_database, "INSERT INTO workspace_block (id, workspace_id, public_identifier, key, reason, created_at) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (workspace_id, key) DO NOTHING");
    insert.bind(2, workspace()).bind(6, nowMs());
    int blocked = 0;
    for (const NewBlock &person : people) {
        insert.bind(1, QUuid::createUuid().toString(QUuid::WithoutBraces)).bind(3, person.publicIdentifier);
        insert.bind(4, blockKey(person.publicIdentifier)).bind(5, person.reason).execute();
        blocked += m_database.changes();
    }
    transaction.commit();
    return blocked;
}

int BlockStore::unblock(const QStringList &recordIds)
{
    const std::scoped_lock lock(m_mutex);
    Transaction transaction(m_database);
    Statement remove(m_database, "DELETE FROM workspace_block WHERE id = ?1 AND workspace_id = ?2");
    remove.bind(2, workspace());
    int unblocked = 0;
    for (const QString &id : recordIds) {
        remove.bind(1, id).execute();
        unblocked += m_database.changes();
    }
    transaction.commit();
    return unblocked;
}

std::optional<StoredCampaign> BlockStore::campaign(const QString &id)
{
    const std::scoped_lock lock(m_mutex);
    Statement statement(m_database, "SELECT name, status, progress, created_at, details FROM campaign WHERE id = ?1 AND workspace_id = ?2");
    statement.bind(1, id).bind(2, workspace());
    if (!statement.step())
        return std::nullopt;
    return StoredCampaign{.id = id,
                          .name = statement.text(0),
                          .status = statement.text(1),
                          .progress = statement.real(2),
                          .createdAtMs = statement.number(3),
                          .details = QJsonDocument::fromJson(statement.text(4).toUtf8()).object()};
}

std::optional<QList<StoredBlock>> BlockStore::campaignBlocks(const QString &campaignId, qint64 skip, qint64 take)
{
    const std::scoped_lock lock(m_mutex);
    if (!hasCampaign(campaignId))
        return std::nullopt;
    Statement statement(m_database, "SELECT '', public_identifier, reason, created_at FROM campaign_block WHERE campaign_id = ?1 "
                                    "ORDER BY created_at DESC, seq DESC LIMIT ?2 OFFSET ?3");
    statement.bind(1, campaignId).bind(2, take).bind(3, skip);
    return readBlocks(statement);
}

std::optional<int> BlockStore::blockInCampaign(const QString &campaignId, const QList<NewBlock> &people)
{
    const std::scoped_lock lock(m_mutex);
    Transaction transaction(m_database);
    if (!hasCampaign(campaignId))
        return std::nullopt;
    Statement insert(m_database, "INSERT INTO campaign_block (campaign_id, public_identifier, key, reason, created_at) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (campaign_id, key) DO NOTHING");
    insert.bind(1, campaignId).bind(5, nowMs());
    int blocked = 0;
    for (const NewBlock &person : people) {
        insert.bind(2, person.publicIdentifier).bind(3, blockKey(person.publicIdentifier)).bind(4, person.reason).execute();
        blocked += m_database.changes();
    }
    transaction.commit();
    return blocked;
}

bool BlockStore::hasCampaign(const QString &id)
{
    Statement statement(m_database, "SELECT 1 FROM campaign WHERE id = ?1 AND workspace_id = ?2");
    return statement.bind(1, id).bind(2, workspace()).step();
}

} // namespace Muster::Sandbox
