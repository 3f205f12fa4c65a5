// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/blockedtally.h"

#include <QHash>

#include <algorithm>

namespace Muster {

namespace {

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// Counts moments by local month. A list comes in the order of its dates, so the month of the row before is nearly always the right one,
/// and the calendar is seldom asked.
class MonthCounter
{
public:
    void count(const QDateTime &moment)
    {
        const qint64 at = moment.toMSecsSinceEpoch();
        if (m_current == nullptr || at < m_begin || at >= m_end)
            goTo(moment);
        ++*m_current;
    }
    [[nodiscard]] const QMap<QDate, qint64> &months() const { return m_months; }

private:
    void goTo(const QDateTime &moment)
    {
        const QDate month = firstOfMonth(moment.toLocalTime().date());
        m_begin = month.startOfDay().toMSecsSinceEpoch();
        m_end = month.addMonths(1).startOfDay().toMSecsSinceEpoch();
        m_current = &m_months[month]; // a map's values stay where they are
    }

    QMap<QDate, qint64> m_months;
    qint64 *m_current = nullptr;
    qint64 m_begin = 0; ///< of the current month, ms since the epoch
    qint64 m_end = 0;
};

} // namespace

BlockedTally tallyOf(const BlockedLeadRows &rows, const BlockedLeadsFilter &filter)
{
    BlockedLeadsFilter anyReason = filter;
    anyReason.reasons.clear();
    BlockedLeadsFilter anyDay = filter;
    anyDay.from = {};
    anyDay.to = {};
    const BlockedLeadsMatcher forReasons(anyReason);
    const BlockedLeadsMatcher forMonths(anyDay);

    BlockedTally tally;
    QHash<QString, qsizetype> places;
    MonthCounter months;
    for (quint32 row = 0; row < rows.size(); ++row) {
        const BlockedLead &lead = rows[row];
        if (forReasons.matches(lead)) {
            const auto place = places.constFind(lead.reason);
            if (place != places.cend()) {
                ++tally.reasons[*place].count;
            } else {
                places.insert(lead.reason, tally.reasons.size());
                tally.reasons.append({lead.reason, 1});
            }
        }
        if (!forMonths.matches(lead))
            continue;
        if (lead.createdAt.isValid())
            months.count(lead.createdAt);
        else
            ++tally.undated;
    }
    tally.months = months.months();
    std::stable_sort(tally.reasons.begin(), tally.reasons.end(),
                     [](const ReasonCount &a, const ReasonCount &b) { return a.count > b.count; });
    return tally;
}

QList<MonthCount> newestMonths(const QMap<QDate, qint64> &months, QDate today, int most)
{
    if (months.isEmpty())
        return {};
    const QDate newest = months.lastKey();
    const QDate now = firstOfMonth(today);
    const QDate last = newest > now || newest <= now.addMonths(-most) ? newest : now;
    const QDate first = std::max(months.firstKey(), last.addMonths(1 - most));
    QList<MonthCount> columns;
    for (QDate month = first; month <= last; month = month.addMonths(1))
        columns.append({month, months.value(month)});
    return columns;
}

} // namespace Muster
