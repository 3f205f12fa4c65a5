// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <string>
#include <string_view>
#include <vector>

namespace Muster {

/// What a table's first row says about those below it.
struct TableHead
{
    std::vector<std::string> header; ///< its cells, where it is a header row
    std::size_t namedCells = 0;      ///< up to the last with a header; empty cells behind them are no part of a row
    std::size_t fewestCells = 0;     ///< a row with fewer is ragged
    std::size_t mostCells = 0;       ///< so is one with more; 0 until there was a first row
    int verdictColumn = -1;          ///< of a result file that Muster wrote

    friend bool operator==(const TableHead &, const TableHead &) = default;
};

/// Takes cells from a parser and makes the rows of a table of them: numbers them as a spreadsheet does, sets the header row apart,
/// skips blank rows, leaves out what was not asked for and notes what is odd. ReadNotes::hasHeader says whether the first row that is
/// not blank is a header row.
class RowAssembler
{
public:
    /// Both outlive this. `maxRows`: what comes after that many rows is dropped; for samples.
    RowAssembler(RowStore &rows, ReadNotes &notes, std::size_t maxRows = SIZE_MAX) : m_rows(rows), m_notes(notes), m_maxRows(maxRows) {}

    /// Leaves out what ReadOptions::onlyFailed does, in a result file.
    void keepOnlyFailed(bool only) { m_onlyFailed = only; }
    /// Goes on below a head that another one has read. Row numbers start at 1 all the same.
    void continueBelow(const TableHead &head);
    /// Counts rows that no parser saw, above the first.
    void skipRows(std::uint32_t count) { m_number += count; }

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
    void endRow()
    {
        if (m_blank || m_replaced || m_rows.pendingCells() != m_plainCells)
            return endOddRow();
        m_blank = true;
        m_rows.endRow(++m_number);
    }
    /// The current row holds a byte that was replaced.
    void noteReplacedByte() { m_replaced = true; }
    /// After the last row: notes how many columns were left out for want of a header and of any value.
    void finish();

    [[nodiscard]] bool isFull() const { return m_rows.rowCount() >= m_maxRows; }
    [[nodiscard]] const TableHead &head() const { return m_head; }
    /// The header row's cells; empty without one.
    [[nodiscard]] const std::vector<std::string> &headerCells() const { return m_head.header; }
    /// How many rows there were, the blank ones and the header counted.
    [[nodiscard]] std::uint32_t number() const { return m_number; }
    /// The most cells that any row had, those left out counted.
    [[nodiscard]] std::size_t widestRow() const { return m_widest; }

private:
    static std::string_view withoutFormulaGuard(std::string_view text);
    void endOddRow();
    void readHead();
    void keepRow();
    std::size_t dropCellsAtEnd();

    RowStore &m_rows;
    ReadNotes &m_notes;
    TableHead m_head;
    std::size_t m_maxRows;
    std::size_t m_plainCells = 0; ///< a row with that many that is not blank is an ordinary one; 0: none is
    std::size_t m_widest = 0;
    std::uint32_t m_number = 0;
    bool m_blank = true;
    bool m_replaced = false;
    bool m_onlyFailed = false;
};

/// How many columns of a table are left out that have neither a header nor a value.
[[nodiscard]] qint64 droppedColumns(const TableHead &head, std::size_t widestRow, const RowStore &rows);

} // namespace Muster
