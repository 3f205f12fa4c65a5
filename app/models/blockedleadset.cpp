// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/blockedleadset.h"

#include "domain/identity.h"

#include <algorithm>
#include <utility>
#include <vector>

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
        keepFirst(m_byKey, rowKey(lead), row);
        keepFirst(m_byPerson, personKey(lead.publicIdentifier), row);
        countReason(lead.reason);
        ++m_kinds[static_cast<size_t>(lead.kind)];
        ++row;
    }
    m_rows.append(leads);
}

void BlockedLeadSet::countReason(const QString &reason)
{
    const auto known = m_byReason.constFind(reason);
    if (known != m_byReason.cend()) {
        ++m_reasons[*known].count;
        return;
    }
    m_byReason.insert(reason, m_reasons.size());
    m_reasons.append({reason, 1});
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
    // Numbers are sorted instead of texts: where every row has a reason of its own, moving and comparing those is what takes long.
    std::vector<std::pair<qint64, qsizetype>> order;
    order.reserve(static_cast<size_t>(m_reasons.size()));
    for (qsizetype place = 0; place < m_reasons.size(); ++place)
        order.emplace_back(-m_reasons[place].count, place);
    std::sort(order.begin(), order.end());
    QList<ReasonCount> counts;
    counts.reserve(m_reasons.size());
    for (const auto &[negativeCount, place] : order)
        counts.append(m_reasons[place]);
    return counts;
}

} // namespace Muster
