// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/store/rosterstore.h"

#include "sandbox/store/prospectidentity.h"
#include "sandbox/store/prospectrows.h"
#include "sandbox/store/schema.h"
#include "sandbox/store/wiredate.h"

namespace Muster::Sandbox {

namespace {

StoredRoster readCampaign(const Statement &row)
{
    return {.id = row.text(1),
            .type = row.text(2),
            .name = row.text(3),
            .status = row.text(4),
            .dailyLimit = static_cast<int>(row.number(5)),
            .nodeCount = static_cast<int>(row.number(6)),
            .stats = row.bytes(7),
            .createdAt = row.text(8),
            .updatedAt = row.text(9)};
}

constexpr const char *selectCampaign =
    "SELECT key, id, type, name, status, daily_limit, node_count, stats, created_at, updated_at FROM puffle_campaign WHERE id = ?1";

/// A campaign that a transaction has found in draft.
struct Draft
{
    qint64 key = 0;
    bool isEmail = false;
};

RosterWrite<Draft> readDraft(Database &database, const QString &campaignId)
{
    Statement statement(database, selectCampaign);
    if (!statement.bind(1, campaignId).step())
        return tl::make_unexpected(RosterRefusal{.kind = RosterRefusal::Kind::NoCampaign});
    const StoredRoster campaign = readCampaign(statement);
    if (campaign.status != QLatin1String("draft"))
        return tl::make_unexpected(RosterRefusal{.kind = RosterRefusal::Kind::NotDraft, .status = campaign.status});
    return Draft{.key = statement.number(0), .isEmail = campaign.isEmail()};
}

QString identityOf(const Prospect &person, bool isEmail)
{
    if (!person.identity.isNull())
        return person.identity;
    return isEmail ? emailIdentity(person.email) : linkedinIdentity(person.linkedinUrl);
}

/// What the fields named make of the prospect's identity: null where they leave it alone.
RosterWrite<QString> changedIdentity(const Draft &draft, const QMap<QString, QString> &fields)
{
    QString changed;
    for (const auto &[field, isEmail] : {std::pair(QStringLiteral("email"), true), std::pair(QStringLiteral("linkedin_url"), false)}) {
        if (!fields.contains(field))
            continue;
        const QString text = fields.value(field);
        const QString identity = isEmail ? emailIdentity(text) : linkedinIdentity(text);
        const bool isTheirs = isEmail == draft.isEmail;
        if (identity.isNull() && (isTheirs || !text.isEmpty()))
            return tl::make_unexpected(RosterRefusal{.kind = RosterRefusal::Kind::BadIdentity, .field = field});
        if (isTheirs)
            changed = identity;
    }
    return changed;
}

} // namespace

RosterStore::RosterStore(const QString &file) : m_reading(file), m_writing(file)
{
    prepareStore(m_writing);
    prepareStore(m_reading);
}

QList<StoredRoster> RosterStore::campaigns()
{
    const std::scoped_lock lock(m_readMutex);
    Statement statement(m_reading, "SELECT key, id, type, name, status, daily_limit, node_count, stats, created_at, updated_at "
                                   "FROM puffle_campaign ORDER BY created_at DESC, key DESC");
    QList<StoredRoster> all;
    while (statement.step())
        all.append(readCampaign(statement));
    return all;
}

bool RosterStore::hasCampaign(const QString &id)
{
    const std::scoped_lock lock(m_readMutex);
    return rosterKey(m_reading, id).has_value();
}

std::optional<RosterDetail> RosterStore::detail(const QString &id)
{
    const std::scoped_lock lock(m_readMutex);
    Transaction transaction(m_reading, Transaction::Kind::Reading);
    Statement statement(m_reading, selectCampaign);
    if (!statement.bind(1, id).step())
        return std::nullopt;
    return RosterDetail{.campaign = readCampaign(statement), .byStatus = rosterCounts(m_reading, statement.number(0))};
}

std::optional<RosterPage> RosterStore::page(const QString &campaignId, const QString &status, qint64 skip, int limit)
{
    const std::scoped_lock lock(m_readMutex);
    Transaction transaction(m_reading, Transaction::Kind::Reading);
    const std::optional<qint64> key = rosterKey(m_reading, campaignId);
    if (!key)
        return std::nullopt;
    return rosterPage(m_reading, *key, status, skip, limit);
}

RosterWrite<int> RosterStore::add(const QString &campaignId, const QList<Prospect> &people)
{
    const std::scoped_lock lock(m_writeMutex);
    Transaction transaction(m_writing);
    const RosterWrite<Draft> draft = readDraft(m_writing, campaignId);
    if (!draft)
        return tl::make_unexpected(draft.error());
    QList<Prospect> identified = people;
    for (qsizetype i = 0; i < identified.size(); ++i) {
        identified[i].identity = identityOf(identified.at(i), draft->isEmail);
        if (identified.at(i).identity.isNull()) {
            return tl::make_unexpected(RosterRefusal{.kind = RosterRefusal::Kind::NoIdentity,
                                                     .index = static_cast<int>(i),
                                                     .field = draft->isEmail ? QStringLiteral("email") : QStringLiteral("linkedin_url")});
        }
    }
    const QString moment = wireDateNow();
    const int added = insertProspects(m_writing, draft->key, identified, moment);
    recountRoster(m_writing, draft->key, moment);
    transaction.commit();
    return added;
}

RosterWrite<QByteArray> RosterStore::update(const QString &campaignId, const QString &prospectId, const QMap<QString, QString> &fields)
{
    const std::scoped_lock lock(m_writeMutex);
    Transaction transaction(m_writing);
    const RosterWrite<Draft> draft = readDraft(m_writing, campaignId);
    if (!draft)
        return tl::make_unexpected(draft.error());
    const std::optional<qint64> seq = prospectSeq(m_writing, draft->key, prospectId);
    if (!seq)
        return tl::make_unexpected(RosterRefusal{.kind = RosterRefusal::Kind::NoProspect});
    const RosterWrite<QString> identity = changedIdentity(*draft, fields);
    if (!identity)
        return tl::make_unexpected(identity.error());
    if (!identity->isNull()) {
        const std::optional<qint64> holder = identitySeq(m_writing, draft->key, *identity);
        if (holder && holder != seq)
            return tl::make_unexpected(RosterRefusal{.kind = RosterRefusal::Kind::Conflict});
        setProspectText(m_writing, *seq, QStringLiteral("identity"), *identity);
    }
    for (auto field = fields.begin(); field != fields.end(); ++field)
        setProspectText(m_writing, *seq, field.key(), field.value().isEmpty() ? QString() : field.value());
    setProspectText(m_writing, *seq, QStringLiteral("updated_at"), wireDateNow());
    const QByteArray json = prospectJson(m_writing, *seq);
    transaction.commit();
    return json;
}

RosterWrite<int> RosterStore::remove(const QString &campaignId, const QStringList &prospectIds)
{
    const std::scoped_lock lock(m_writeMutex);
    Transaction transaction(m_writing);
    const RosterWrite<Draft> draft = readDraft(m_writing, campaignId);
    if (!draft)
        return tl::make_unexpected(draft.error());
    const int removed = deleteProspects(m_writing, draft->key, prospectIds);
    recountRoster(m_writing, draft->key, wireDateNow());
    transaction.commit();
    return removed;
}

RosterWrite<int> RosterStore::wipe(const QString &campaignId)
{
    const std::scoped_lock lock(m_writeMutex);
    Transaction transaction(m_writing);
    const RosterWrite<Draft> draft = readDraft(m_writing, campaignId);
    if (!draft)
        return tl::make_unexpected(draft.error());
    const int removed = deleteAllProspects(m_writing, draft->key);
    recountRoster(m_writing, draft->key, wireDateNow());
    transaction.commit();
    return removed;
}

void RosterStore::addCampaign(const StoredRoster &campaign, const QList<Prospect> &people)
{
    QList<Prospect> identified = people;
    for (Prospect &person : identified)
        person.identity = identityOf(person, campaign.isEmail());
    const std::scoped_lock lock(m_writeMutex);
    Transaction transaction(m_writing);
    insertRoster(m_writing, campaign, identified);
    transaction.commit();
}

bool RosterStore::setCampaignStatus(const QString &id, const QString &status)
{
    const std::scoped_lock lock(m_writeMutex);
    Statement(m_writing, "UPDATE puffle_campaign SET status = ?1, updated_at = ?2 WHERE id = ?3")
        .bind(1, status)
        .bind(2, wireDateNow())
        .bind(3, id)
        .execute();
    return m_writing.changes() > 0;
}

} // namespace Muster::Sandbox
