// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/blockedleadrows.h"
#include "models/blockedleadset.h"
#include "models/blockedleadsfilter.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace Muster {

/// How many rows of a blocklist there are by reason and by month.
struct BlockedTally
{
    QList<ReasonCount> reasons;   ///< most frequent first; of equally frequent ones, the one that came first
    QMap<QDate, qint64> months;   ///< by the first day of a local month; only months that have any
    qint64 undated = 0;           ///< rows without a date: in no month

    friend bool operator==(const BlockedTally &, const BlockedTally &) = default;
};

/// Counts the rows that match `filter`, with one exception each: the reasons are counted whatever reasons it asks for, and the months
/// whatever days. So what is chosen in one chart shows in the other and leaves its own whole. Pure; a long list takes its time: on a
/// worker.
[[nodiscard]] BlockedTally tallyOf(const BlockedLeadRows &rows, const BlockedLeadsFilter &filter);

/// One column of a chart by month.
struct MonthCount
{
    QDate month; ///< its first day
    qint64 count = 0;

    friend bool operator==(const MonthCount &, const MonthCount &) = default;
};

/// The newest `most` months without gaps, oldest first, up to this month; up to the newest that has any where that is longer ago than
/// `most` months, or to come. Begins with the first month that has any. Empty where there is none.
[[nodiscard]] QList<MonthCount> newestMonths(const QMap<QDate, qint64> &months, QDate today, int most);

} // namespace Muster
