// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/store/recordids.h"
#include "sandbox/store/sequencestore.h"
#include "sandbox/store/wiredate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <unordered_set>

namespace Muster::Sandbox {

namespace {

/// What an action does to the row with key ?1 of campaign ?2, one statement after the other.
QList<const char *> statementsOf(RowAction action)
{
    switch (action) {
    case RowAction::Pause:
        return {"UPDATE sequence_row SET status = 'paused' WHERE seq = ?1 AND campaign = ?2 AND status IN ('pending', 'active')"};
    case RowAction::Resume:
        return {"UPDATE sequence_row SET status = 'active' WHERE seq = ?1 AND campaign = ?2 AND status = 'paused'"};
    case RowAction::Remove:
        break;
    }
    return {"DELETE FROM sequence_row WHERE seq = ?1 AND campaign = ?2 AND mails = '[]'",
            "UPDATE sequence_row SET status = 'removed' WHERE seq = ?1 AND campaign = ?2 AND status <> 'removed'"};
}

QString compact(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString merged(const QByteArray &stored, const QJsonObject &changes)
{
    QJsonObject fields = QJsonDocument::fromJson(stored).object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        fields.insert(change.key(), change.value());
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

constexpr const char *personRow = R"sql(
SELECT json_object('_id', ?2 || printf('%08x', seq), 'email', email, 'firstName', first_name, 'lastName', last_name,
                   'companyName', company_name, 'jobTitle', job_title, 'linkedinUrl', linkedin_url, 'tags', json(tags),
                   'customFields', json(custom_fields), 'createdAt', created_at, 'updatedAt', updated_at)
FROM sequence_person WHERE seq = ?1
)sql";

constexpr const char *editedRow = R"sql(
SELECT json_object('_id', ?2 || printf('%08x', seq), 'status', status, 'aiTag', ai_tag, 'tags', json(tags),
                   'currentSequenceStep', step, 'replied', json(iif(replied_at IS NULL, 'false', 'true')), 'addedAt', added_at)
FROM sequence_row WHERE seq = ?1
)sql";

} // namespace

std::optional<Enrolled> SequenceStore::addLeads(const QString &campaignId, const QList<SequenceEntry> &entries)
{
    const std::scoped_lock lock(m_mutex);
    Transaction transaction(m_database);
    const std::optional<CampaignState> campaign = state(campaignId);
    if (!campaign)
        return std::nullopt;
    const QString now = wireDateNow();
    Statement insert(m_database, "INSERT INTO sequence_row (campaign, person, status, added_at) VALUES (?1, ?2, ?3, ?4) "
                                 "ON CONFLICT (campaign, person) DO NOTHING");
    insert.bind(1, campaign->seq).bind(4, now);
    insert.bind(3, campaign->status == QLatin1String("active") ? QStringLiteral("active") : QStringLiteral("pending"));
    Enrolled enrolled;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const qint64 person = personFor(entries.at(i), now);
        if (person == 0) {
            enrolled.unknown.append(i);
            continue;
        }
        insert.bind(2, person).execute();
        m_database.changes() > 0 ? ++enrolled.added : ++enrolled.skipped;
    }
    if (enrolled.added > 0)
        membersChanged(campaign->seq);
    transaction.commit();
    return enrolled;
}

/// The key of an entry's person, who is made where the address is new; 0 for an ID that nobody has.
qint64 SequenceStore::personFor(const SequenceEntry &entry, const QString &now)
{
    if (!entry.personId.isEmpty()) {
        const std::optional<qint64> key = recordKey(sequencePersonIds, entry.personId);
        Statement known(m_database, "SELECT 1 FROM sequence_person WHERE seq = ?1");
        return key && known.bind(1, *key).step() ? *key : 0;
    }
    Statement find(m_database, "SELECT seq FROM sequence_person WHERE email = ?1");
    if (find.bind(1, entry.email).step())
        return find.number(0);
    Statement insert(m_database, "INSERT INTO sequence_person (email, first_name, last_name, company_name, created_at, updated_at) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?5)");
    insert.bind(1, entry.email).bind(2, entry.firstName).bind(3, entry.lastName).bind(4, entry.companyName).bind(5, now).execute();
    return m_database.lastKey();
}

std::optional<int> SequenceStore::act(const QString &campaignId, RowAction action, const RowSelection &selection)
{
    const std::scoped_lock lock(m_mutex);
    Transaction transaction(m_database);
    const std::optional<CampaignState> campaign = state(campaignId);
    if (!campaign)
        return std::nullopt;
    const std::vector<qint64> keys = selected(campaign->seq, selection);
    int modified = 0;
    for (const char *sql : statementsOf(action)) {
        Statement statement(m_database, sql);
        statement.bind(2, campaign->seq);
        for (const qint64 key : keys) {
            statement.bind(1, key).execute();
            modified += m_database.changes();
        }
    }
    if (modified > 0)
        membersChanged(campaign->seq);
    transaction.commit();
    return modified;
}

std::vector<qint64> SequenceStore::selected(qint64 campaign, const RowSelection &selection)
{
    std::vector<qint64> named;
    for (const QString &id : selection.ids) {
        if (const std::optional<qint64> key = recordKey(sequenceRowIds, id))
            named.push_back(*key);
    }
    if (!selection.all)
        return named;
    const std::unordered_set<qint64> excluded(named.begin(), named.end());
    std::vector<qint64> keys;
    Statement all(m_database, "SELECT seq FROM sequence_row WHERE campaign = ?1 ORDER BY seq");
    all.bind(1, campaign);
    while (all.step()) {
        if (!excluded.contains(all.number(0)))
            keys.push_back(all.number(0));
    }
    return keys;
}

SequenceStore::Edited SequenceStore::editRow(const QString &campaignId, const QString &rowId, const RowEdit &edit)
{
    const std::scoped_lock lock(m_mutex);
    Transaction transaction(m_database);
    const std::optional<CampaignState> campaign = state(campaignId);
    const std::optional<qint64> key = recordKey(sequenceRowIds, rowId);
    Statement row(m_database, "SELECT status FROM sequence_row WHERE seq = ?1 AND campaign = ?2");
    if (!campaign || !key || !row.bind(1, *key).bind(2, campaign->seq).step())
        return Edited::NotFound;
    static const QStringList open{QStringLiteral("pending"), QStringLiteral("active"), QStringLiteral("paused")};
    if (edit.status && !open.contains(row.text(0)))
        return Edited::Ended;
    row.reset();
    Statement update(m_database, "UPDATE sequence_row SET status = coalesce(?2, status), ai_tag = coalesce(?3, ai_tag), "
                                 "tags = coalesce(?4, tags) WHERE seq = ?1");
    update.bind(1, *key).bind(2, edit.status.value_or(QString())).bind(3, edit.aiTag.value_or(QString()));
    update.bind(4, edit.tags ? compact(*edit.tags) : QString()).execute();
    membersChanged(campaign->seq);
    transaction.commit();
    return Edited::Done;
}

QByteArray SequenceStore::rowAfterEdit(const QString &rowId)
{
    const std::scoped_lock lock(m_mutex);
    Statement row(m_database, editedRow);
    row.bind(1, recordKey(sequenceRowIds, rowId).value_or(0)).bind(2, QString(sequenceRowIds));
    return row.step() ? row.bytes(0) : QByteArray();
}

std::optional<QByteArray> SequenceStore::editPerson(const QString &personId, const PersonEdit &edit)
{
    const std::scoped_lock lock(m_mutex);
    Transaction transaction(m_database);
    const std::optional<qint64> key = recordKey(sequencePersonIds, personId);
    Statement person(m_database, "SELECT custom_fields FROM sequence_person WHERE seq = ?1");
    if (!key || !person.bind(1, *key).step())
        return std::nullopt;
    const QString customFields = merged(person.bytes(0), edit.customFields);
    person.reset();
    Statement update(m_database, "UPDATE sequence_person SET first_name = coalesce(?2, first_name), last_name = coalesce(?3, last_name), "
                                 "company_name = coalesce(?4, company_name), job_title = coalesce(?5, job_title), "
                                 "tags = coalesce(?6, tags), custom_fields = ?7, updated_at = ?8 WHERE seq = ?1");
    update.bind(1, *key).bind(2, edit.firstName).bind(3, edit.lastName).bind(4, edit.companyName).bind(5, edit.jobTitle);
    update.bind(6, edit.tags ? compact(*edit.tags) : QString()).bind(7, customFields).bind(8, wireDateNow()).execute();
    Statement row(m_database, personRow);
    row.bind(1, *key).bind(2, QString(sequencePersonIds));
    const QByteArray json = row.step() ? row.bytes(0) : QByteArray();
    row.reset();
    transaction.commit();
    return json;
}

void SequenceStore::membersChanged(qint64 campaign)
{
    Statement update(m_database, "UPDATE sequence_campaign SET revision = revision + 1, updated_at = ?2 WHERE seq = ?1");
    update.bind(1, campaign).bind(2, wireDateNow()).execute();
}

} // namespace Muster::Sandbox
