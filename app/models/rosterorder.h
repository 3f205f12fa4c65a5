// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rostercolumn.h"
#include "models/rosterfilter.h"

#include <QLocale>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace Muster {

/// The place of each row of a snapshot in the ascending order of a column, from raw values: texts by the locale's collation without case,
/// statuses by the pipeline, times and numbers by size; no value ranks first. Rows that compare equal have the same rank. Each column is
/// worked out when first asked for and kept, so that filtering again, or turning the order round, compares numbers only. Safe to be asked
/// on several threads, of which one works and the others wait; immutable as seen from outside.
class LeadRanks
{
public:
    LeadRanks(LeadRows rows, QLocale locale);

    [[nodiscard]] const LeadRows &rows() const { return m_rows; }
    /// By source row.
    [[nodiscard]] const std::vector<quint32> &of(const RosterColumn &column) const;

private:
    struct Ranks
    {
        std::once_flag once;
        std::vector<quint32> bySourceRow;
    };
    [[nodiscard]] std::vector<quint32> work(const RosterColumn &column) const;

    LeadRows m_rows;
    QLocale m_locale;
    mutable std::mutex m_mutex;
    mutable std::map<QString, Ranks> m_ranks; ///< by columnKey()
};

/// What is asked of orderedLeads().
struct RosterQuery
{
    RosterMatcher matcher;
    std::shared_ptr<const BlockedMarks> blocked; ///< null: nobody is
    std::optional<RosterColumn> column;          ///< none: in the order they came
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// The rows that match, ordered by the column; equal ones stay in the order they came, whichever way the column is sorted. Works on several
/// threads. Looks at `stale` while it filters and returns nothing once it is set, but not while the ranks are being worked out.
[[nodiscard]] std::vector<quint32> orderedLeads(const LeadRanks &ranks, const RosterQuery &query, const std::atomic<bool> &stale);

} // namespace Muster
