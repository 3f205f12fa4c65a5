// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/blockedleadset.h"

#include "domain/identity.h"

#include <algorithm>

namespace Muster {

namespace {

QByteArray personKey(const QString &publicIdentifier)
{
    return QByteArray::fromStdString(identityKey(publicIdentifier));
}

template <typename Key>
void keepFirst(QHash<Key, quint32> &rows, const Key &key, quint32 row)
{
    quint32 &known = rows[key]; // stored one higher, so that 0 is a key just made
    if (known == 0)
        known = row + 1;
}

template <typename Key>
std::optional<quint32> found(const QHash<Key, quint32> &rows, const Key &key)
{
    const auto row = rows.constFind(key);
    return row == rows.cend() ? std::nullopt : std::optional(*row - 1);
}

} // namespace

void BlockedLeadSet::append(const QList<BlockedLead> &leads)
{
    quint32 row = m_rows.size();
    for (const BlockedLead &lead : leads) {
        keepFirst(m_byKey, keyOf(lead), row);
        keepFirst(m_byPerson, personKey(lead.publicIdentifier), row);
        ++m_reasons[lead.reason];
        ++row;
    }
    m_rows.append(leads);
}

QString BlockedLeadSet::keyOf(const BlockedLead &lead)
{
    return lead.id.isEmpty() ? lead.publicIdentifier : lead.id.text();
}

std::optional<quint32> BlockedLeadSet::findKey(const QString &key) const
{
    return found(m_byKey, key);
}

std::optional<quint32> BlockedLeadSet::findPerson(const QString &publicIdentifier) const
{
    return found(m_byPerson, personKey(publicIdentifier));
}

QList<ReasonCount> BlockedLeadSet::reasonCounts() const
{
    QList<ReasonCount> counts;
    counts.reserve(m_reasons.size());
    for (auto reason = m_reasons.cbegin(); reason != m_reasons.cend(); ++reason)
        counts.append({reason.key(), reason.value()});
    std::sort(counts.begin(), counts.end(), [](const ReasonCount &a, const ReasonCount &b) {
        return a.count != b.count ? a.count > b.count : QString::localeAwareCompare(a.reason, b.reason) < 0;
    });
    return counts;
}

} // namespace Muster
