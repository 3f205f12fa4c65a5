// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/screeningrun.h"

#include "base/onworker.h"

#include <QHash>

#include <string_view>
#include <unordered_map>

namespace Muster {

namespace {

/// The row with this number, or -1. Row numbers rise from row to row.
qsizetype findRow(const RowStore &rows, quint32 number)
{
    size_t low = 0;
    size_t high = rows.rowCount();
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (rows.rowNumber(middle) < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low < rows.rowCount() && rows.rowNumber(low) == number ? static_cast<qsizetype>(low) : -1;
}

bool readsTheSame(const RowStore &one, qsizetype oneRow, const RowStore &other, qsizetype otherRow)
{
    const int cells = std::max(one.cellCount(static_cast<size_t>(oneRow)), other.cellCount(static_cast<size_t>(otherRow)));
    for (int column = 0; column < cells; ++column) {
        if (one.cell(static_cast<size_t>(oneRow), column) != other.cell(static_cast<size_t>(otherRow), column))
            return false;
    }
    return true;
}

/// Finds the rows of a table again in another one, as said at ScreeningOrder::work.
class RowsAgain
{
public:
    /// `rows` are those to look for, each once.
    RowsAgain(const std::vector<qsizetype> &rows, const RowStore &before, int identityBefore, const RowStore &now, int identityNow)
    {
        std::unordered_map<std::string_view, Occurrences> sought;
        for (const qsizetype row : rows) {
            const qsizetype same = findRow(now, before.rowNumber(static_cast<size_t>(row)));
            if (same >= 0 && readsTheSame(before, row, now, same))
                m_places.insert(row, same);
            else
                sought.try_emplace(before.cell(static_cast<size_t>(row), identityBefore));
        }
        sought.erase(std::string_view()); // blank cells name nobody
        if (sought.empty())
            return;
        count(before, identityBefore, sought, &Occurrences::before);
        count(now, identityNow, sought, &Occurrences::now);
        for (const auto &[text, found] : sought) {
            if (found.before.count == 1 && found.now.count == 1)
                m_places.insert(found.before.row, found.now.row);
        }
    }

    /// -1: it has no place.
    [[nodiscard]] qsizetype placeOf(qsizetype row) const { return m_places.value(row, -1); }

private:
    struct Place
    {
        qsizetype count = 0;
        qsizetype row = -1; ///< the last one
    };
    struct Occurrences
    {
        Place before;
        Place now;
    };

    static void count(const RowStore &rows, int column, std::unordered_map<std::string_view, Occurrences> &sought,
                      Place Occurrences::*table)
    {
        for (size_t row = 0; row < rows.rowCount(); ++row) {
            if (const auto found = sought.find(rows.cell(row, column)); found != sought.end()) {
                Place &place = found->second.*table;
                ++place.count;
                place.row = static_cast<qsizetype>(row);
            }
        }
    }

    QHash<qsizetype, qsizetype> m_places;
};

std::vector<qsizetype> changedRows(const HandWork &work)
{
    std::vector<qsizetype> rows;
    work.cells.forEach([&rows](qsizetype row, int, const QString &) { rows.push_back(row); });
    for (size_t row = 0; row < work.discarded.size(); ++row) {
        if (work.discarded[row])
            rows.push_back(static_cast<qsizetype>(row));
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// Does in `result` whatever of this work has a place in its table.
void carryOver(const HandWork &work, const ColumnMap &columns, Screened &result)
{
    const ImportTable &before = *work.table;
    const ImportTable &now = *result.table;
    const RowsAgain rows(changedRows(work), before.rows, work.identity < 0 ? columns.identity() : work.identity, now.rows,
                         columns.identity());
    const int addedBefore = static_cast<int>(before.headers.size());
    const int addedNow = static_cast<int>(now.headers.size());
    work.cells.forEach([&](qsizetype from, int column, const QString &text) {
        const int to = column == addedBefore ? addedNow : column;
        const qsizetype row = rows.placeOf(from);
        const bool hasColumn = to < addedNow || (to == addedNow && columns.column(ImportField::Reason) == to);
        if (row >= 0 && hasColumn && now.rows.cell(static_cast<size_t>(row), to) == before.rows.cell(static_cast<size_t>(from), column))
            result.edits.set(row, to, text);
        else
            ++result.leftOut;
    });
    for (size_t from = 0; from < work.discarded.size(); ++from) {
        if (!work.discarded[from])
            continue;
        const qsizetype row = rows.placeOf(static_cast<qsizetype>(from));
        if (row < 0) {
            ++result.leftOut;
            continue;
        }
        result.discarded.resize(now.rows.rowCount());
        result.discarded[static_cast<size_t>(row)] = true;
    }
}

Screened screen(const ScreeningOrder &order)
{
    ColumnMap columns = order.columns;
    if (isBlocklist(columns.target()) && columns.column(ImportField::Reason) < 0)
        columns.set(ImportField::Reason, static_cast<int>(order.table->headers.size()));
    Screened result{std::make_shared<Screening>(order.table, columns, order.lists, order.keep), order.table, {}, {}, 0};
    if (order.work.table && order.work.table != order.table) {
        carryOver(order.work, columns, result);
    } else {
        result.edits = order.work.cells;
        result.discarded = order.work.discarded;
    }
    Screening &screening = *result.screening;
    screening.setDefaultReason(order.defaultReason);
    result.edits.forEach([&](qsizetype row, int column, const QString &text) { screening.edit(row, column, text); });
    for (size_t row = 0; row < result.discarded.size(); ++row) {
        if (result.discarded[row])
            screening.takeOut(static_cast<qsizetype>(row));
    }
    return result;
}

} // namespace

void ScreeningRun::start(const ScreeningOrder &order)
{
    m_running = true;
    const auto work = [order] { return screen(order); };
    onWorker(this, work, [this, generation = ++m_generation](std::optional<Screened> &&result) {
        if (generation != m_generation)
            return;
        m_running = false;
        if (result)
            Q_EMIT screened(*result);
        else
            Q_EMIT failed(tr("There is not enough memory to check this list. Split it into smaller files and try again."));
    });
}

} // namespace Muster
