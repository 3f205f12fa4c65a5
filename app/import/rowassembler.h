// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <string>
#include <string_view>
#include <vector>

namespace Muster {

/// Takes cells from a parser and makes the rows of a table of them: numbers them as a spreadsheet does, sets the header row apart,
/// skips blank rows and notes what is odd.
class RowAssembler
{
public:
    /// Both outlive this. `maxRows`: what comes after that many rows is dropped; for samples.
    RowAssembler(RowStore &rows, ReadNotes &notes, std::size_t maxRows = SIZE_MAX) : m_rows(rows), m_notes(notes), m_maxRows(maxRows) {}

    /// A cell of the current row. An apostrophe that keeps a spreadsheet from running the cell as a formula is taken off.
    void cell(std::string_view text)
    {
        if (!text.empty()) {
            m_blank = false;
            if (text.front() == '\'')
                text = withoutFormulaGuard(text);
        }
        m_rows.append(text);
    }
    /// The current row is over; one without a cell that holds anything is blank.
    void endRow();

    [[nodiscard]] bool isFull() const { return m_rows.rowCount() >= m_maxRows; }
    /// The header row's cells; empty without one (ReadNotes::hasHeader).
    [[nodiscard]] const std::vector<std::string> &headerCells() const { return m_header; }

private:
    static std::string_view withoutFormulaGuard(std::string_view text);
    void keepHeader();
    void noteRagged();

    RowStore &m_rows;
    ReadNotes &m_notes;
    std::vector<std::string> m_header;
    std::size_t m_maxRows;
    std::size_t m_expectedCells = 0; ///< what the first row that is not blank has
    std::uint32_t m_number = 0;
    bool m_blank = true;
};

} // namespace Muster
