// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/store/recordids.h"
#include "sandbox/store/schema.h"
#include "sandbox/store/sequencestore.h"
#include "sandbox/store/wiredate.h"

namespace Muster::Sandbox {

namespace {

constexpr const char *entryRow = R"sql(
SELECT json_object('_id', ?2 || printf('%08x', seq), 'email', email, 'entryType', entry_type, 'workspaceId', ?3, 'reason', reason,
                   'unsubscribedAt', created_at, 'createdAt', created_at, 'updatedAt', created_at)
FROM do_not_contact WHERE seq = ?1
)sql";

} // namespace

ListedRows SequenceStore::doNotContact(const QString &type, const ListPart &part)
{
    const std::scoped_lock lock(m_mutex);
    Transaction reading(m_database, Transaction::Kind::Reading);
    Statement all(m_database, "SELECT seq FROM do_not_contact WHERE ?1 = '' OR entry_type = ?1 ORDER BY seq");
    all.bind(1, type.isEmpty() ? QStringLiteral("") : type);
    const qint64 revision = m_database.number("SELECT revision FROM do_not_contact_revision");
    ListedRows listed;
    Statement row(m_database, entryRow);
    row.bind(2, QString(doNotContactIds)).bind(3, QString::fromLatin1(practiceWorkspaceId));
    const std::span<const qint64> keys = m_orders.keys(QStringLiteral("do not contact/") + type, revision, all);
    listed.rows = jsonRows(row, partOf(keys, part, listed));
    reading.commit();
    return listed;
}

int SequenceStore::addDoNotContact(const QList<DoNotContactEntry> &entries)
{
    const std::scoped_lock lock(m_mutex);
    Transaction transaction(m_database);
    Statement insert(m_database, "INSERT INTO do_not_contact (email, entry_type, reason, created_at) VALUES (?1, ?2, ?3, ?4) "
                                 "ON CONFLICT (email) DO NOTHING");
    insert.bind(4, wireDateNow());
    int added = 0;
    for (const DoNotContactEntry &entry : entries) {
        insert.bind(1, entry.email).bind(2, entry.isDomain ? QStringLiteral("domain") : QStringLiteral("email"));
        insert.bind(3, entry.reason).execute();
        added += m_database.changes();
    }
    if (added > 0)
        doNotContactChanged();
    transaction.commit();
    return added;
}

int SequenceStore::removeDoNotContact(const QStringList &emails)
{
    const std::scoped_lock lock(m_mutex);
    Transaction transaction(m_database);
    Statement remove(m_database, "DELETE FROM do_not_contact WHERE email = ?1");
    int removed = 0;
    for (const QString &email : emails) {
        remove.bind(1, email).execute();
        removed += m_database.changes();
    }
    if (removed > 0)
        doNotContactChanged();
    transaction.commit();
    return removed;
}

int SequenceStore::removeAllDoNotContact(const QString &type, const QString &search)
{
    const std::scoped_lock lock(m_mutex);
    Transaction transaction(m_database);
    Statement remove(m_database, "DELETE FROM do_not_contact WHERE (?1 = '' OR entry_type = ?1) AND (?2 = '' OR instr(email, ?2) > 0)");
    remove.bind(1, type.isEmpty() ? QStringLiteral("") : type).bind(2, search.isEmpty() ? QStringLiteral("") : search).execute();
    const int removed = m_database.changes();
    if (removed > 0)
        doNotContactChanged();
    transaction.commit();
    return removed;
}

void SequenceStore::doNotContactChanged()
{
    m_database.run("UPDATE do_not_contact_revision SET revision = revision + 1");
}

} // namespace Muster::Sandbox
