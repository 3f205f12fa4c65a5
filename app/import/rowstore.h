// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Muster {

/// Rows of cells as UTF-8 in one arena with offsets: a million rows stay a small multiple of their file. Written once by a
/// reader through append(), then only read, also from several threads at once. Rows may be ragged.
class RowStore
{
public:
    /// Adds a cell to the row being built.
    void append(std::string_view cell);
    /// Ends the row being built. `number` is its number as a spreadsheet shows it (1-based, header and blank lines counted).
    void endRow(std::uint32_t number);
    /// Forgets the row being built.
    void discardRow();
    /// Forgets every row and keeps what is reserved.
    void clear();
    void reserve(std::size_t bytes, std::size_t rows, std::size_t cells = 0);
    /// Gives back what was reserved in excess, where that is much.
    void shrink();

    [[nodiscard]] std::size_t rowCount() const { return m_rowNumbers.size(); }
    /// How many cells the row being built has so far.
    [[nodiscard]] std::size_t pendingCells() const { return m_cellEnds.size() - m_pendingCells; }
    /// The widest row's number of cells.
    [[nodiscard]] int columnCount() const { return m_columnCount; }
    /// How many cells this row really has.
    [[nodiscard]] int cellCount(std::size_t row) const;
    /// A cell; empty where the row is shorter. Valid as long as this object is neither changed nor destroyed.
    [[nodiscard]] std::string_view cell(std::size_t row, int column) const;
    [[nodiscard]] std::uint32_t rowNumber(std::size_t row) const { return m_rowNumbers[row]; }
    /// Bytes held.
    [[nodiscard]] std::size_t memoryUsed() const;

private:
    struct Row
    {
        std::uint64_t arenaBegin; ///< where its first cell begins
        std::uint64_t cellBegin;  ///< its first entry in m_cellEnds
    };

    std::string m_arena;
    std::vector<std::uint32_t> m_cellEnds; ///< end of each cell, counted from its row's begin: a row holds at most 4 GiB
    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_rowNumbers;
    std::uint64_t m_pendingBegin = 0; ///< of the row being built, as in Row
    std::uint64_t m_pendingCells = 0;
    int m_columnCount = 0;
};

} // namespace Muster
