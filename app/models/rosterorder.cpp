// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rosterorder.h"

#include "base/parallel.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace Muster {

namespace {

constexpr quint32 pieceSize = 4096; ///< rows that one thread filters before it looks whether they are still wanted

/// Ranks of rows whose keys stand in `keys`.
template <typename Key>
std::vector<quint32> ranksOf(const std::vector<Key> &keys)
{
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    std::vector<quint32> ranks(keys.size());
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]] < keys[order[i]])
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

/// Ranks by the locale's order. Each distinct text is keyed once: many leads share a company.
std::vector<quint32> textRanks(const LeadRows &rows, const RosterColumn &column, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QHash<QString, quint32> distinct;
    std::vector<QCollatorSortKey> keys;
    std::vector<quint32> keyOfRow(rows.size());
    for (quint32 row = 0; row < rows.size(); ++row) {
        const QString value = leadText(rows[row], column);
        const auto known = distinct.constFind(value);
        if (known != distinct.cend()) {
            keyOfRow[row] = *known;
            continue;
        }
        keyOfRow[row] = static_cast<quint32>(keys.size());
        distinct.insert(value, keyOfRow[row]);
        keys.push_back(collator.sortKey(value.toCaseFolded())); // folded: the C locale's collator minds the case
    }
    const std::vector<quint32> ranks = ranksOf(keys);
    std::transform(keyOfRow.cbegin(), keyOfRow.cend(), keyOfRow.begin(), [&](quint32 key) { return ranks[key]; });
    return keyOfRow;
}

template <typename KeyOf>
std::vector<quint32> plainRanks(const LeadRows &rows, KeyOf keyOf)
{
    std::vector<std::decay_t<std::invoke_result_t<KeyOf, const Lead &>>> keys;
    keys.reserve(rows.size());
    for (quint32 row = 0; row < rows.size(); ++row)
        keys.push_back(keyOf(rows[row]));
    return ranksOf(keys);
}

qint64 timeKey(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

/// Which rows match; empty once `stale`.
std::vector<char> matching(const LeadRows &rows, const RosterQuery &query, const std::atomic<bool> &stale)
{
    std::vector<char> matches(rows.size());
    inParallel((rows.size() + pieceSize - 1) / pieceSize, [&](std::size_t piece) {
        if (stale.load(std::memory_order_relaxed))
            return;
        const auto first = static_cast<quint32>(piece * pieceSize);
        for (quint32 row = first; row < std::min(first + pieceSize, rows.size()); ++row)
            matches[row] = query.matcher.matches(rows[row], query.blocked && query.blocked->at(row)) ? 1 : 0;
    });
    return stale.load(std::memory_order_relaxed) ? std::vector<char>() : matches;
}

} // namespace

LeadRanks::LeadRanks(LeadRows rows, QLocale locale) : m_rows(std::move(rows)), m_locale(std::move(locale)) {}

const std::vector<quint32> &LeadRanks::of(const RosterColumn &column) const
{
    Ranks *ranks = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        ranks = &m_ranks[columnKey(column)];
    }
    std::call_once(ranks->once, [&] { ranks->bySourceRow = work(column); });
    return ranks->bySourceRow;
}

std::vector<quint32> LeadRanks::work(const RosterColumn &column) const
{
    if (column.column == LeadColumn::Status)
        return plainRanks(m_rows, [](const Lead &lead) { return std::pair(lead.status, lead.statusWord); });
    if (isNumber(column.column))
        return plainRanks(m_rows, [&](const Lead &lead) { return leadNumber(lead, column.column).value_or(-1); });
    if (column.column == LeadColumn::Replied) // without a date, but replied: after those who have not
        return plainRanks(m_rows, [](const Lead &lead) { return std::pair(lead.replied, timeKey(lead.repliedAt)); });
    if (isTime(column.column))
        return plainRanks(m_rows, [&](const Lead &lead) { return timeKey(leadTime(lead, column.column)); });
    return textRanks(m_rows, column, m_locale);
}

std::vector<quint32> orderedLeads(const LeadRanks &ranks, const RosterQuery &query, const std::atomic<bool> &stale)
{
    const LeadRows &rows = ranks.rows();
    const std::vector<quint32> *rankOf = query.column ? &ranks.of(*query.column) : nullptr;
    const std::vector<char> matches = matching(rows, query, stale);
    std::vector<quint32> shown;
    for (quint32 row = 0; row < matches.size(); ++row) {
        if (matches[row] != 0)
            shown.push_back(row);
    }
    if (!rankOf)
        return shown;
    // Rank and row in one number, the rank turned round for a descending order: a plain sort of numbers is then a stable one.
    std::vector<quint64> keyed(shown.size());
    std::transform(shown.cbegin(), shown.cend(), keyed.begin(), [&](quint32 row) {
        const quint32 rank = (*rankOf)[row];
        return quint64(query.order == Qt::AscendingOrder ? rank : std::numeric_limits<quint32>::max() - rank) << 32 | row;
    });
    std::sort(keyed.begin(), keyed.end());
    std::transform(keyed.cbegin(), keyed.cend(), shown.begin(), [](quint64 key) { return static_cast<quint32>(key); });
    return shown;
}

} // namespace Muster
