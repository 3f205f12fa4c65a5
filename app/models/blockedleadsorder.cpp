// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/blockedleadsorder.h"

#include "services/rosterindex.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace Muster {

namespace {

constexpr quint32 staleCheckInterval = 2048;

/// Ranks of rows whose keys stand in `keys`; `less` compares two keys.
template <typename Key, typename Less>
std::vector<quint32> ranksOf(const std::vector<Key> &keys, Less less)
{
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return less(keys[a], keys[b]); });
    std::vector<quint32> ranks(keys.size());
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && less(keys[order[i - 1]], keys[order[i]]))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

/// Ranks by the locale's order. Each distinct text is keyed once: a list of many people has few reasons.
template <typename Text>
std::vector<quint32> collatedRanks(const BlockedLeadRows &rows, const QLocale &locale, Text text)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QHash<QString, quint32> distinct;
    std::vector<QCollatorSortKey> keys;
    std::vector<quint32> keyOfRow(rows.size());
    for (quint32 row = 0; row < rows.size(); ++row) {
        const QString &value = text(rows[row]);
        const auto known = distinct.constFind(value);
        if (known != distinct.cend()) {
            keyOfRow[row] = *known;
            continue;
        }
        keyOfRow[row] = static_cast<quint32>(keys.size());
        distinct.insert(value, keyOfRow[row]);
        keys.push_back(collator.sortKey(value.toCaseFolded())); // folded: the C locale's collator minds the case
    }
    const std::vector<quint32> ranks = ranksOf(keys, [](const QCollatorSortKey &a, const QCollatorSortKey &b) { return a < b; });
    std::transform(keyOfRow.cbegin(), keyOfRow.cend(), keyOfRow.begin(), [&](quint32 key) { return ranks[key]; });
    return keyOfRow;
}

template <typename Key, typename KeyOf>
std::vector<quint32> plainRanks(const BlockedLeadRows &rows, KeyOf keyOf)
{
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (quint32 row = 0; row < rows.size(); ++row)
        keys.push_back(keyOf(rows[row]));
    return ranksOf(keys, std::less<Key>());
}

} // namespace

qint64 blockedOnKey(const BlockedLead &lead)
{
    return lead.createdAt.isValid() ? lead.createdAt.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

BlockedLeadRanks::BlockedLeadRanks(BlockedLeadRows rows, QLocale locale, std::shared_ptr<const RosterSightings> sightings)
    : m_rows(std::move(rows)), m_locale(std::move(locale)), m_sightings(std::move(sightings))
{
}

const std::vector<quint32> &BlockedLeadRanks::of(BlockedLeadColumn column) const
{
    Ranks &ranks = m_ranks[static_cast<size_t>(column)];
    std::call_once(ranks.once, [&] { ranks.bySourceRow = work(column); });
    return ranks.bySourceRow;
}

std::vector<quint32> BlockedLeadRanks::work(BlockedLeadColumn column) const
{
    switch (column) {
    case BlockedLeadColumn::Identifier:
        return collatedRanks(m_rows, m_locale, [](const BlockedLead &lead) -> const QString & { return lead.publicIdentifier; });
    case BlockedLeadColumn::Reason:
        return collatedRanks(m_rows, m_locale, [](const BlockedLead &lead) -> const QString & { return lead.reason; });
    case BlockedLeadColumn::BlockedOn:
        return plainRanks<qint64>(m_rows, blockedOnKey);
    case BlockedLeadColumn::OnRosters:
        return plainRanks<int>(m_rows, [this](const BlockedLead &lead) { return m_sightings ? m_sightings->count(lead) : 0; });
    case BlockedLeadColumn::Record:
        return plainRanks<QString>(m_rows, [](const BlockedLead &lead) { return lead.id.text(); });
    }
    return {};
}

std::vector<quint32> orderedRows(const BlockedLeadRanks &ranks, const BlockedLeadsMatcher &matcher, BlockedLeadColumn column,
                                 Qt::SortOrder order, const std::atomic<bool> &stale)
{
    const BlockedLeadRows &rows = ranks.rows();
    const std::vector<quint32> &rankOf = ranks.of(column);
    // Rank and row in one number, the rank turned round for a descending order: a plain sort of numbers is then a stable one.
    std::vector<quint64> keyed;
    keyed.reserve(rows.size());
    for (quint32 row = 0; row < rows.size(); ++row) {
        if (row % staleCheckInterval == 0 && stale.load(std::memory_order_relaxed))
            return {};
        if (!matcher.matches(rows[row]))
            continue;
        const quint64 rank = order == Qt::AscendingOrder ? rankOf[row] : std::numeric_limits<quint32>::max() - rankOf[row];
        keyed.push_back(rank << 32 | row);
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<quint32> shown(keyed.size());
    std::transform(keyed.cbegin(), keyed.cend(), shown.begin(), [](quint64 key) { return static_cast<quint32>(key); });
    return shown;
}

} // namespace Muster
