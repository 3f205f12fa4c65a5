// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/screeningrun.h"

#include "base/onworker.h"

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

QString textOf(const ImportTable &table, qsizetype row, int column)
{
    const std::string_view text = table.rows.cell(static_cast<size_t>(row), column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The edits that were meant for this table's cells.
CellEdits editsFor(const ImportTable &table, const HandWork &work)
{
    if (!work.table || work.table.get() == &table)
        return work.cells;
    CellEdits edits;
    work.cells.forEach([&](qsizetype from, int column, const QString &text) {
        const qsizetype row = findRow(table.rows, work.table->rows.rowNumber(static_cast<size_t>(from)));
        if (row >= 0 && textOf(table, row, column) == textOf(*work.table, from, column))
            edits.set(row, column, text);
    });
    return edits;
}

Screened screen(const ScreeningOrder &order)
{
    ColumnMap columns = order.columns;
    if (columns.target() == ImportTarget::Blocklist && columns.column(ImportField::Reason) < 0)
        columns.set(ImportField::Reason, static_cast<int>(order.table->headers.size()));
    Screened result{std::make_shared<Screening>(order.table, columns, order.lists, order.keep), order.table,
                    editsFor(*order.table, order.work), {}};
    Screening &screening = *result.screening;
    screening.setDefaultReason(order.defaultReason);
    result.edits.forEach([&](qsizetype row, int column, const QString &text) { screening.edit(row, column, text); });
    if (order.work.table == order.table)
        result.discarded = order.work.discarded;
    for (size_t row = 0; row < result.discarded.size(); ++row) {
        if (result.discarded[row])
            takeOut(screening, static_cast<qsizetype>(row));
    }
    return result;
}

} // namespace

QList<qsizetype> takeOut(Screening &screening, qsizetype row)
{
    if (screening.verdict(row) == Verdict::Invalid)
        return {row};
    return screening.edit(row, screening.columns().identity(), QString());
}

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
