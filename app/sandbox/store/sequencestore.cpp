// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/store/sequencestore.h"

#include "sandbox/demo/demosequences.h"
#include "sandbox/store/recordids.h"
#include "sandbox/store/schema.h"
#include "sandbox/store/wiredate.h"

#include <QJsonDocument>

#include <array>

namespace Muster::Sandbox {

namespace {

constexpr const char *campaignRow = R"sql(
SELECT json_object('_id', ?2 || printf('%08x', seq), 'name', name, 'status', status, 'userId', '664f0a1b2c3d4e5f6a7b8c9d',
                   'workspaceId', ?3, 'stats', json(stats), 'mailboxCount', mailbox_count, 'startedAt', started_at,
                   'completedAt', completed_at, 'createdAt', created_at, 'updatedAt', updated_at)
FROM sequence_campaign WHERE seq = ?1
)sql";

constexpr const char *rosterRow = R"sql(
SELECT json_object('_id', ?2 || printf('%08x', r.seq),
                   'leadId', json_object('_id', ?3 || printf('%08x', p.seq), 'email', p.email, 'firstName', p.first_name,
                                         'lastName', p.last_name, 'companyName', p.company_name),
                   'status', r.status, 'currentSequenceStep', r.step, 'emailsSent', json(r.mails),
                   'replied', json(iif(r.replied_at IS NULL, 'false', 'true')), 'repliedAt', r.replied_at, 'aiTag', r.ai_tag,
                   'tags', json(r.tags), 'addedAt', r.added_at)
FROM sequence_row r JOIN sequence_person p ON p.seq = r.person WHERE r.seq = ?1
)sql";

constexpr std::array leadStatuses{"pending", "active", "paused", "completed", "bounced", "unsubscribed", "replied", "removed"};

bool isCampaignStatus(const QString &status)
{
    static const QStringList known{QStringLiteral("draft"), QStringLiteral("active"), QStringLiteral("paused"),
                                   QStringLiteral("completed")};
    return known.contains(status);
}

void bindCampaignRow(Statement &row)
{
    row.bind(2, QString(sequenceCampaignIds)).bind(3, QString::fromLatin1(practiceWorkspaceId));
}

QJsonObject leadCounts(Database &database, qint64 campaign)
{
    QJsonObject counts;
    for (const char *status : leadStatuses)
        counts.insert(QLatin1String(status), 0);
    qint64 total = 0;
    Statement statement(database, "SELECT status, count(*) FROM sequence_row WHERE campaign = ?1 GROUP BY status");
    statement.bind(1, campaign);
    while (statement.step()) {
        counts.insert(statement.text(0), statement.number(1));
        total += statement.number(1);
    }
    counts.insert(QLatin1String("total"), total);
    return counts;
}

} // namespace

SequenceStore::SequenceStore(const QString &file) : m_database(file)
{
    prepareStore(m_database);
}

QString SequenceStore::addCampaign(const QString &name, const QString &status)
{
    const std::scoped_lock lock(m_mutex);
    Transaction transaction(m_database);
    Statement insert(m_database, "INSERT INTO sequence_campaign (name, status, stats, mailbox_count, created_at, updated_at) "
                                 "VALUES (?1, ?2, '{\"sent\":0,\"replied\":0}', 1, ?3, ?3)");
    insert.bind(1, name).bind(2, status).bind(3, wireDateNow()).execute();
    const QString id = recordId(sequenceCampaignIds, m_database.lastKey());
    transaction.commit();
    return id;
}

bool SequenceStore::setCampaignStatus(const QString &id, const QString &status)
{
    const std::scoped_lock lock(m_mutex);
    const std::optional<qint64> key = recordKey(sequenceCampaignIds, id);
    if (!key || !isCampaignStatus(status))
        return false;
    Statement update(m_database, "UPDATE sequence_campaign SET status = ?2, updated_at = ?3, "
                                 "started_at = iif(?2 = 'active', coalesce(started_at, ?3), started_at), "
                                 "completed_at = iif(?2 = 'completed', ?3, NULL) WHERE seq = ?1");
    update.bind(1, *key).bind(2, status).bind(3, wireDateNow()).execute();
    return m_database.changes() > 0;
}

void SequenceStore::fillWithDemo(const QDateTime &now)
{
    const std::scoped_lock lock(m_mutex);
    Transaction transaction(m_database);
    // AUTOINCREMENT leaves a trace of every row that ever was.
    const bool wasUsed = m_database.number("SELECT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name IN "
                                           "('sequence_campaign', 'sequence_person', 'do_not_contact'))") != 0;
    if (wasUsed)
        return;
    fillDemoSequences(m_database, now);
    transaction.commit();
}

ListedRows SequenceStore::campaigns(const QString &status, const QString &search, const ListPart &part)
{
    const std::scoped_lock lock(m_mutex);
    Transaction reading(m_database, Transaction::Kind::Reading);
    std::vector<qint64> keys;
    Statement all(m_database, "SELECT seq, name, status FROM sequence_campaign ORDER BY seq");
    while (all.step()) {
        if ((status.isEmpty() || all.text(2) == status) && all.text(1).contains(search, Qt::CaseInsensitive))
            keys.push_back(all.number(0));
    }
    ListedRows listed;
    Statement row(m_database, campaignRow);
    bindCampaignRow(row);
    listed.rows = jsonRows(row, partOf(keys, part, listed));
    reading.commit();
    return listed;
}

std::optional<QByteArray> SequenceStore::campaign(const QString &id)
{
    const std::scoped_lock lock(m_mutex);
    Transaction reading(m_database, Transaction::Kind::Reading);
    const std::optional<qint64> key = recordKey(sequenceCampaignIds, id);
    Statement row(m_database, campaignRow);
    bindCampaignRow(row);
    if (!key || !row.bind(1, *key).step())
        return std::nullopt;
    QJsonObject json = QJsonDocument::fromJson(row.bytes(0)).object();
    json.insert(QLatin1String("leadCounts"), leadCounts(m_database, *key));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ListedRows> SequenceStore::leads(const QString &campaignId, const QString &status, const ListPart &part)
{
    const std::scoped_lock lock(m_mutex);
    Transaction reading(m_database, Transaction::Kind::Reading);
    const std::optional<CampaignState> campaign = state(campaignId);
    if (!campaign)
        return std::nullopt;
    Statement all(m_database, status.isEmpty() ? "SELECT seq FROM sequence_row WHERE campaign = ?1 ORDER BY seq"
                                               : "SELECT seq FROM sequence_row WHERE campaign = ?1 AND status = ?2 ORDER BY seq");
    all.bind(1, campaign->seq);
    if (!status.isEmpty())
        all.bind(2, status);
    ListedRows listed;
    Statement row(m_database, rosterRow);
    row.bind(2, QString(sequenceRowIds)).bind(3, QString(sequencePersonIds));
    const std::span<const qint64> keys = m_orders.keys(campaignId + u'/' + status, campaign->revision, all);
    listed.rows = jsonRows(row, partOf(keys, part, listed));
    reading.commit();
    return listed;
}

std::optional<SequenceStore::CampaignState> SequenceStore::state(const QString &campaignId)
{
    const std::optional<qint64> key = recordKey(sequenceCampaignIds, campaignId);
    Statement statement(m_database, "SELECT revision, status FROM sequence_campaign WHERE seq = ?1");
    if (!key || !statement.bind(1, *key).step())
        return std::nullopt;
    return CampaignState{.seq = *key, .revision = statement.number(0), .status = statement.text(1)};
}

} // namespace Muster::Sandbox
