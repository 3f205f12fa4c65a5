// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewquery.h"

#include <algorithm>
#include <array>

namespace Muster {

namespace {

using Rows = std::vector<quint32>;

Rows matchingRows(const ReviewQuery &query, const ReviewSnapshot &snapshot, const std::atomic<bool> &stale)
{
    std::array<bool, 256> wanted{};
    for (const Verdict verdict : allVerdicts)
        wanted[static_cast<size_t>(verdict)] = query.verdicts.isEmpty() || query.verdicts.contains(verdict);
    const auto matchesText = [&](qsizetype row) {
        return query.text.isEmpty() || snapshot.cell(row, snapshot.columns.identity()).contains(query.text, Qt::CaseInsensitive) ||
               snapshot.shownReason(row).contains(query.text, Qt::CaseInsensitive);
    };
    Rows rows;
    rows.reserve(query.verdicts.isEmpty() && query.text.isEmpty() ? snapshot.verdicts.size() : 0);
    for (size_t row = 0; row < snapshot.verdicts.size() && !stale; ++row) {
        if (wanted[snapshot.verdicts[row]] && matchesText(static_cast<qsizetype>(row)))
            rows.push_back(static_cast<quint32>(row));
    }
    return rows;
}

/// Sorts by a key per row, made once: comparing would make it anew each time.
template <typename Key, typename MakeKey>
Rows sortedBy(const Rows &rows, Qt::SortOrder order, const std::atomic<bool> &stale, const MakeKey &makeKey)
{
    std::vector<std::pair<Key, quint32>> keyed;
    keyed.reserve(rows.size());
    for (const quint32 row : rows) {
        if (stale)
            return {};
        keyed.emplace_back(makeKey(static_cast<qsizetype>(row)), row);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [order](const auto &a, const auto &b) { return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first; });
    Rows sorted;
    sorted.reserve(keyed.size());
    for (const auto &[key, row] : keyed)
        sorted.push_back(row);
    return sorted;
}

} // namespace

QString ReviewSnapshot::cell(qsizetype row, int column) const
{
    if (column < 0)
        return {};
    if (const auto edit = edits.constFind({row, column}); edit != edits.cend())
        return *edit;
    const std::string_view text = table->rows.cell(static_cast<size_t>(row), column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString ReviewSnapshot::shownReason(qsizetype row) const
{
    const QString own = cell(row, columns.column(ImportField::Reason)).trimmed();
    const bool ready = verdicts[static_cast<size_t>(row)] == static_cast<quint8>(Verdict::Ready);
    return own.isEmpty() && ready ? defaultReason : own;
}

Rows answer(const ReviewQuery &query, const ReviewSnapshot &snapshot, const std::atomic<bool> &stale)
{
    Rows rows = matchingRows(query, snapshot, stale);
    using SortBy = ReviewQuery::SortBy;
    switch (query.sortBy) {
    case SortBy::FileOrder:
        if (query.order == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        return rows;
    case SortBy::Verdict:
        return sortedBy<quint8>(rows, query.order, stale, [&](qsizetype row) { return snapshot.verdicts[static_cast<size_t>(row)]; });
    case SortBy::Identifier:
        return sortedBy<QString>(rows, query.order, stale,
                                 [&](qsizetype row) { return snapshot.cell(row, snapshot.columns.identity()).toCaseFolded(); });
    case SortBy::Reason:
        return sortedBy<QString>(rows, query.order, stale, [&](qsizetype row) { return snapshot.shownReason(row).toCaseFolded(); });
    case SortBy::Detail: // the rule that a row breaks; rows with the same one stay together
        return sortedBy<std::pair<quint8, quint8>>(rows, query.order, stale, [&](qsizetype row) {
            const auto at = static_cast<size_t>(row);
            return std::pair(snapshot.verdicts[at], snapshot.problems[at]);
        });
    }
    return rows;
}

} // namespace Muster
