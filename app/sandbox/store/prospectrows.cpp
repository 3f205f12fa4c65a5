// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/store/prospectrows.h"

#include "sandbox/store/wiredate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace Muster::Sandbox {

namespace {

// As rostertables.h says how `seq` is made.
constexpr int rosterBits = 32;
constexpr int chunkBits = 9;
constexpr int rosterChunkBits = rosterBits - chunkBits;

/// SELECTs the contract's Prospect object. SQLite writes the JSON in a fraction of the time that QJsonObject takes. The user is ?1.
QByteArray selectProspects(const char *rest)
{
    static const QByteArray select =
        "SELECT json_object('id', p.id, 'campaign_id', c.id, 'user_id', ?1, 'status', p.status, 'email', p.email, "
        "'linkedin_url', p.linkedin_url, 'first_name', p.first_name, 'last_name', p.last_name, "
        "'name', coalesce(p.name, nullif(trim(coalesce(p.first_name, '') || ' ' || coalesce(p.last_name, '')), '')), "
        "'company', p.company, 'position', p.position, 'headline', p.headline, 'custom_fields', json(p.custom_fields), "
        "'source', p.source, 'source_ref', p.source_ref, 'created_at', p.created_at, 'updated_at', p.updated_at, "
        "'bounced_at', p.bounced_at, 'replied_at', p.replied_at) FROM puffle_prospect p ";
    return select + rest;
}

/// How many prospects of each status came to or went from the chunks.
using ChunkCounts = QMap<std::pair<qint64, QString>, qint64>;

void addToChunks(Database &database, const ChunkCounts &added)
{
    Statement statement(database, "INSERT INTO puffle_count (chunk, status, count) VALUES (?1, ?2, ?3) "
                                  "ON CONFLICT (chunk, status) DO UPDATE SET count = count + excluded.count");
    for (auto count = added.begin(); count != added.end(); ++count)
        statement.bind(1, count.key().first).bind(2, count.key().second).bind(3, count.value()).execute();
}

void takeFromChunks(Database &database, const ChunkCounts &taken)
{
    Statement statement(database, "UPDATE puffle_count SET count = count - ?3 WHERE chunk = ?1 AND status = ?2");
    for (auto count = taken.begin(); count != taken.end(); ++count)
        statement.bind(1, count.key().first).bind(2, count.key().second).bind(3, count.value()).execute();
    database.run("DELETE FROM puffle_count WHERE count = 0");
}

/// Where a page begins.
struct Seek
{
    qint64 total = 0;
    qint64 seq = 0;  ///< of the chunk it begins in
    qint64 skip = 0; ///< prospects of that chunk that stand before it
};

Seek seek(Database &database, qint64 campaign, const QString &status, qint64 skip)
{
    const QByteArray filter = status.isEmpty() ? QByteArray() : QByteArrayLiteral("AND status = ?3 ");
    const QByteArray sql =
        "SELECT chunk, sum(count) FROM puffle_count WHERE chunk >= ?1 AND chunk < ?2 " + filter + "GROUP BY chunk ORDER BY chunk";
    Statement chunks(database, sql.constData());
    chunks.bind(1, campaign << rosterChunkBits).bind(2, (campaign + 1) << rosterChunkBits);
    if (!filter.isEmpty())
        chunks.bind(3, status);
    Seek found;
    while (chunks.step()) {
        if (skip >= found.total)
            found = {.total = found.total, .seq = chunks.number(0) << chunkBits, .skip = skip - found.total};
        found.total += chunks.number(1);
    }
    return found;
}

QByteArray statsJson(const QMap<QString, qint64> &counts)
{
    QJsonObject stats;
    for (const char *status : {"sent", "connection_sent", "connected", "message_sent", "replied", "bounced", "completed", "timed_out"})
        stats.insert(QLatin1String(status), counts.value(QLatin1String(status)));
    qint64 total = 0;
    for (const qint64 count : counts)
        total += count;
    stats.insert(QStringLiteral("total"), total);
    stats.insert(QStringLiteral("contacted"), total - counts.value(QStringLiteral("pending")) - counts.value(QStringLiteral("cancelled")));
    return QJsonDocument(stats).toJson(QJsonDocument::Compact);
}

qint64 nextSeq(Database &database, qint64 campaign)
{
    Statement newest(database, "SELECT max(seq) FROM puffle_prospect WHERE seq >= ?1 AND seq < ?2");
    newest.bind(1, campaign << rosterBits).bind(2, (campaign + 1) << rosterBits).step();
    return newest.isNull(0) ? campaign << rosterBits : newest.number(0) + 1;
}

} // namespace

std::optional<qint64> rosterKey(Database &database, const QString &campaignId)
{
    Statement statement(database, "SELECT key FROM puffle_campaign WHERE id = ?1");
    return statement.bind(1, campaignId).step() ? std::optional(statement.number(0)) : std::nullopt;
}

void insertRoster(Database &database, const StoredRoster &campaign, const QList<Prospect> &people)
{
    const QString moment = wireDateNow();
    const QString createdAt = campaign.createdAt.isNull() ? moment : campaign.createdAt;
    const QString updatedAt = campaign.updatedAt.isNull() ? createdAt : campaign.updatedAt;
    Statement insert(database, "INSERT INTO puffle_campaign (id, type, name, status, daily_limit, node_count, created_at, updated_at) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, campaign.id).bind(2, campaign.type).bind(3, campaign.name).bind(4, campaign.status);
    insert.bind(5, qint64(campaign.dailyLimit)).bind(6, qint64(campaign.nodeCount)).bind(7, createdAt).bind(8, updatedAt).execute();
    if (people.isEmpty())
        return; // a fresh draft has no statistics
    const qint64 key = database.lastKey();
    insertProspects(database, key, people, createdAt);
    recountRoster(database, key, updatedAt);
}

void recountRoster(Database &database, qint64 campaign, const QString &updatedAt)
{
    Statement(database, "UPDATE puffle_campaign SET stats = ?1, updated_at = ?2 WHERE key = ?3")
        .bind(1, QString::fromUtf8(statsJson(rosterCounts(database, campaign))))
        .bind(2, updatedAt)
        .bind(3, campaign)
        .execute();
}

QMap<QString, qint64> rosterCounts(Database &database, qint64 campaign)
{
    Statement statement(database, "SELECT status, sum(count) FROM puffle_count WHERE chunk >= ?1 AND chunk < ?2 GROUP BY status");
    statement.bind(1, campaign << rosterChunkBits).bind(2, (campaign + 1) << rosterChunkBits);
    QMap<QString, qint64> counts;
    while (statement.step())
        counts.insert(statement.text(0), statement.number(1));
    return counts;
}

RosterPage rosterPage(Database &database, qint64 campaign, const QString &status, qint64 skip, int limit)
{
    const Seek begin = seek(database, campaign, status, skip);
    RosterPage page{.prospects = {}, .total = begin.total};
    if (skip >= begin.total)
        return page;
    static const QByteArray ofAll = selectProspects("JOIN puffle_campaign c ON c.key = ?2 "
                                                    "WHERE p.seq >= ?3 AND p.seq < ?4 ORDER BY p.seq LIMIT ?5 OFFSET ?6");
    static const QByteArray ofStatus =
        selectProspects("INDEXED BY puffle_prospect_by_status JOIN puffle_campaign c ON c.key = ?2 "
                        "WHERE p.status = ?7 AND p.seq >= ?3 AND p.seq < ?4 ORDER BY p.seq LIMIT ?5 OFFSET ?6");
    Statement rows(database, (status.isEmpty() ? ofAll : ofStatus).constData());
    rows.bind(1, QString::fromLatin1(practiceUserId)).bind(2, campaign);
    rows.bind(3, begin.seq).bind(4, (campaign + 1) << rosterBits).bind(5, qint64(limit)).bind(6, begin.skip);
    if (!status.isEmpty())
        rows.bind(7, status);
    page.prospects.reserve(limit);
    while (rows.step())
        page.prospects.append(rows.bytes(0));
    return page;
}

int insertProspects(Database &database, qint64 campaign, const QList<Prospect> &people, const QString &createdAt)
{
    Statement insert(database,
                     "INSERT INTO puffle_prospect (seq, id, campaign, identity, status, email, linkedin_url, first_name, last_name, name, "
                     "company, position, headline, custom_fields, source, source_ref, created_at, updated_at, bounced_at, replied_at) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20) "
                     "ON CONFLICT (campaign, identity) DO NOTHING");
    insert.bind(3, campaign);
    qint64 seq = nextSeq(database, campaign);
    int added = 0;
    ChunkCounts counts;
    for (const Prospect &person : people) {
        const QString created = person.createdAt.isNull() ? createdAt : person.createdAt;
        insert.bind(1, seq).bind(2, person.id.isNull() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : person.id);
        insert.bind(4, person.identity).bind(5, person.status).bind(6, person.email).bind(7, person.linkedinUrl);
        insert.bind(8, person.firstName).bind(9, person.lastName).bind(10, person.name).bind(11, person.company);
        insert.bind(12, person.position).bind(13, person.headline).bind(14, person.customFields).bind(15, person.source);
        insert.bind(16, person.sourceRef).bind(17, created).bind(18, person.updatedAt.isNull() ? created : person.updatedAt);
        insert.bind(19, person.bouncedAt).bind(20, person.repliedAt).execute();
        if (database.changes() == 0)
            continue;
        ++counts[{seq >> chunkBits, person.status}];
        ++added;
        ++seq;
    }
    addToChunks(database, counts);
    return added;
}

int deleteProspects(Database &database, qint64 campaign, const QStringList &ids)
{
    Statement statement(database, "DELETE FROM puffle_prospect WHERE id = ?1 AND campaign = ?2 RETURNING seq, status");
    statement.bind(2, campaign);
    int deleted = 0;
    ChunkCounts counts;
    for (const QString &id : ids) {
        statement.bind(1, id);
        while (statement.step()) {
            ++counts[{statement.number(0) >> chunkBits, statement.text(1)}];
            ++deleted;
        }
        statement.reset();
    }
    takeFromChunks(database, counts);
    return deleted;
}

int deleteAllProspects(Database &database, qint64 campaign)
{
    Statement(database, "DELETE FROM puffle_prospect WHERE campaign = ?1").bind(1, campaign).execute();
    const int deleted = database.changes();
    Statement(database, "DELETE FROM puffle_count WHERE chunk >= ?1 AND chunk < ?2")
        .bind(1, campaign << rosterChunkBits)
        .bind(2, (campaign + 1) << rosterChunkBits)
        .execute();
    return deleted;
}

std::optional<qint64> prospectSeq(Database &database, qint64 campaign, const QString &id)
{
    Statement statement(database, "SELECT seq FROM puffle_prospect WHERE id = ?1 AND campaign = ?2");
    return statement.bind(1, id).bind(2, campaign).step() ? std::optional(statement.number(0)) : std::nullopt;
}

std::optional<qint64> identitySeq(Database &database, qint64 campaign, const QString &identity)
{
    Statement statement(database, "SELECT seq FROM puffle_prospect WHERE identity = ?1 AND campaign = ?2");
    return statement.bind(1, identity).bind(2, campaign).step() ? std::optional(statement.number(0)) : std::nullopt;
}

void setProspectText(Database &database, qint64 seq, const QString &column, const QString &text)
{
    const QByteArray sql = "UPDATE puffle_prospect SET " + column.toLatin1() + " = ?1 WHERE seq = ?2";
    Statement(database, sql.constData()).bind(1, text).bind(2, seq).execute();
}

QByteArray prospectJson(Database &database, qint64 seq)
{
    static const QByteArray sql = selectProspects("JOIN puffle_campaign c ON c.key = p.campaign WHERE p.seq = ?2");
    Statement statement(database, sql.constData());
    statement.bind(1, QString::fromLatin1(practiceUserId)).bind(2, seq).step();
    return statement.bytes(0);
}

} // namespace Muster::Sandbox
