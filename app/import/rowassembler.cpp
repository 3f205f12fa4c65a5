// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rowassembler.h"

#include "import/formulaguard.h"

namespace Muster {

std::string_view RowAssembler::withoutFormulaGuard(std::string_view text)
{
    return isGuardedFormula(text) ? text.substr(1) : text;
}

void RowAssembler::endRow()
{
    ++m_number;
    const bool blank = m_blank;
    m_blank = true;
    if (blank) {
        ++m_notes.blankRows;
        return m_rows.discardRow();
    }
    const std::size_t cells = m_rows.pendingCells();
    const bool first = m_expectedCells == 0;
    if (first)
        m_expectedCells = cells;
    if (first && m_notes.hasHeader)
        return keepHeader();
    if (isFull())
        return m_rows.discardRow();
    m_rows.endRow(m_number);
    if (cells != m_expectedCells)
        noteRagged();
}

void RowAssembler::keepHeader()
{
    m_rows.endRow(m_number);
    for (int column = 0; column < m_rows.cellCount(0); ++column)
        m_header.emplace_back(m_rows.cell(0, column));
    m_rows.clear();
}

void RowAssembler::noteRagged()
{
    m_notes.raggedRows.add(m_number);
}

} // namespace Muster
