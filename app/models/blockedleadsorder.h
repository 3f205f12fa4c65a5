// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/blockedleadrows.h"
#include "models/blockedleadsfilter.h"

#include <QLocale>
#include <Qt>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace Muster {

class RosterSightings;

/// The columns of a blocklist, in their order. A campaign's list has no Record (seed 000), which is why that one is the last.
enum class BlockedLeadColumn : unsigned char { Identifier, Reason, BlockedOn, OnRosters, Record };
inline constexpr int blockedLeadColumnCount = 5;

/// The place of each row of a snapshot in the ascending order of a column, from raw values: identifiers and reasons by the
/// locale's collation without case, dates by time (none is the earliest), record IDs by code unit. Rows that compare equal have the
/// same rank, no value ranks first. OnRosters goes by the number of rosters of the `sightings` given. Each column is worked out when first
/// asked for and kept, so that filtering again, or turning the order round, compares numbers only. Once begun, a column is worked out to its
/// end even where the request for it has become stale: the next request, one letter typed later, is likely to want it and would have to
/// begin anew. Safe to be asked on several threads, of which one works and the others wait; immutable as seen from outside.
class BlockedLeadRanks
{
public:
    /// `sightings` may be null: then nobody stands on a roster.
    BlockedLeadRanks(BlockedLeadRows rows, QLocale locale, std::shared_ptr<const RosterSightings> sightings = {});

    [[nodiscard]] const BlockedLeadRows &rows() const { return m_rows; }
    [[nodiscard]] const std::shared_ptr<const RosterSightings> &sightings() const { return m_sightings; }
    /// By source row.
    [[nodiscard]] const std::vector<quint32> &of(BlockedLeadColumn column) const;

private:
    struct Ranks
    {
        std::once_flag once;
        std::vector<quint32> bySourceRow;
    };
    [[nodiscard]] std::vector<quint32> work(BlockedLeadColumn column) const;

    BlockedLeadRows m_rows;
    QLocale m_locale;
    std::shared_ptr<const RosterSightings> m_sightings;
    mutable std::array<Ranks, blockedLeadColumnCount> m_ranks;
};

/// The rows that match, ordered by the column; equal ones stay in the order they came, whichever way the column is sorted. Pure.
/// Looks at `stale` while it filters and returns nothing once it is set, but not while the ranks are being worked out.
[[nodiscard]] std::vector<quint32> orderedRows(const BlockedLeadRanks &ranks, const BlockedLeadsMatcher &matcher, BlockedLeadColumn column,
                                               Qt::SortOrder order, const std::atomic<bool> &stale);

/// The raw value that BlockedOn sorts by.
[[nodiscard]] qint64 blockedOnKey(const BlockedLead &lead);

} // namespace Muster
