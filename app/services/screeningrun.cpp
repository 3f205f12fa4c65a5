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

Screened screen(const ScreeningOrder &order)
{
    ColumnMap columns = order.columns;
    if (columns.target() == ImportTarget::Blocklist && columns.column(ImportField::Reason) < 0)
        columns.set(ImportField::Reason, static_cast<int>(order.table->headers.size()));
    Screened result{std::make_shared<Screening>(order.table, columns, order.lists, order.keep), order.table, {}};
    result.screening->setDefaultReason(order.defaultReason);
    for (const CellEdit &edit : order.edits) {
        const qsizetype row = findRow(order.table->rows, edit.rowNumber);
        if (row < 0 || result.screening->cell(row, edit.column) != edit.before)
            continue;
        result.screening->edit(row, edit.column, edit.after);
        result.edited.append({row, edit.column});
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
