// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rowassembler.h"

#include "base/formulaguard.h"

#include <algorithm>
#include <array>

namespace Muster {

namespace {

// As result files write them.
constexpr std::string_view verdictHeader = "muster_verdict";
constexpr std::array<std::string_view, 4> failedVerdicts{"invalid", "rejected", "not_sent", "in_doubt"};

bool isFailed(std::string_view verdict)
{
    return std::find(failedVerdicts.begin(), failedVerdicts.end(), verdict) != failedVerdicts.end();
}

} // namespace

std::string_view RowAssembler::withoutFormulaGuard(std::string_view text)
{
    return isGuardedFormula(text) ? text.substr(1) : text;
}

void RowAssembler::continueBelow(const TableHead &head)
{
    m_head = head;
    const bool isEven = head.namedCells == head.mostCells && head.fewestCells == head.mostCells;
    m_plainCells = isEven && head.verdictColumn < 0 && m_maxRows == SIZE_MAX ? head.mostCells : 0;
}

void RowAssembler::endOddRow()
{
    ++m_number;
    if (!m_blank)
        m_widest = std::max(m_widest, m_rows.pendingCells());
    if (m_blank) {
        ++m_notes.blankRows;
        m_rows.discardRow();
    } else if (m_head.mostCells == 0) {
        readHead();
    } else if (isFull()) {
        m_rows.discardRow();
    } else {
        keepRow();
    }
    m_blank = true;
    m_replaced = false;
}

void RowAssembler::readHead()
{
    TableHead head;
    const std::size_t cells = m_rows.pendingCells();
    head.mostCells = cells;
    head.fewestCells = cells;
    if (m_notes.hasHeader) {
        for (std::size_t column = 0; column < cells; ++column) {
            head.header.emplace_back(m_rows.pendingCell(column));
            if (!head.header.back().empty())
                head.namedCells = column + 1;
            if (head.header.back() == verdictHeader)
                head.verdictColumn = static_cast<int>(column);
        }
        head.fewestCells = head.namedCells;
    }
    m_notes.isResult = head.verdictColumn >= 0;
    continueBelow(head);
    if (!m_notes.hasHeader)
        return keepRow();
    if (m_replaced)
        m_notes.replacedRows.add(m_number);
    m_rows.discardRow();
}

void RowAssembler::keepRow()
{
    if (m_head.verdictColumn >= 0) {
        const auto column = static_cast<std::size_t>(m_head.verdictColumn);
        const bool failed = column < m_rows.pendingCells() && isFailed(m_rows.pendingCell(column));
        m_notes.failedRows += failed ? 1 : 0;
        if (m_onlyFailed && !failed)
            return m_rows.discardRow();
    }
    const std::size_t written = m_rows.pendingCells();
    const std::size_t kept = dropCellsAtEnd();
    m_rows.endRow(m_number);
    if (written < m_head.fewestCells || kept > m_head.mostCells)
        m_notes.raggedRows.add(m_number);
    if (m_replaced)
        m_notes.replacedRows.add(m_number);
}

// Those that a delimiter at the line's end makes. Returns how many are left.
std::size_t RowAssembler::dropCellsAtEnd()
{
    const std::size_t written = m_rows.pendingCells();
    std::size_t kept = written;
    while (kept > m_head.namedCells && m_rows.pendingCell(kept - 1).empty())
        --kept;
    m_rows.dropEmptyCells(written - kept);
    return kept;
}

void RowAssembler::finish()
{
    m_notes.droppedColumns = droppedColumns(m_head, m_widest, m_rows);
}

qint64 droppedColumns(const TableHead &head, std::size_t widestRow, const RowStore &rows)
{
    const std::size_t kept = std::max(head.namedCells, static_cast<std::size_t>(rows.columnCount()));
    return static_cast<qint64>(std::max({widestRow, head.mostCells, kept}) - kept);
}

} // namespace Muster
