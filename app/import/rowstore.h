// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/growingbuffer.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace Muster {

/// Rows of cells as UTF-8 in arenas with offsets: a million rows stay a small multiple of their file. Written once by a reader
/// through append(), then only read, also from several threads at once. Rows may be ragged. A row holds less than 4 GiB.
class RowStore
{
public:
    RowStore();

    /// Adds a cell to the row being built.
    void append(std::string_view cell)
    {
        Block &block = m_blocks.back();
        block.bytes.append(cell.data(), cell.size());
        block.cellEnds.push(static_cast<std::uint32_t>(block.bytes.size()));
    }
    /// Ends the row being built. `number` is its number as a spreadsheet shows it (1-based, header and blank lines counted).
    void endRow(std::uint32_t number);
    /// Takes the last `count` cells, all of them empty, off the row being built.
    void dropEmptyCells(std::size_t count);
    /// Forgets the row being built.
    void discardRow();
    /// Forgets every row and keeps what is reserved.
    void clear();
    void reserve(std::size_t bytes, std::size_t rows, std::size_t cells = 0);
    /// Gives back what was reserved in excess.
    void shrink();
    /// Adds all rows of `other`, with `numberOffset` added to their numbers. Neither has a row being built. `other` is of no use then.
    void takeOver(RowStore &&other, std::uint32_t numberOffset);

    [[nodiscard]] std::size_t rowCount() const { return m_rowCount; }
    /// How many cells the row being built has so far.
    [[nodiscard]] std::size_t pendingCells() const
    {
        const Block &block = m_blocks.back();
        return block.cellEnds.size() - 1 - block.rows.back().firstCell;
    }
    /// A cell of the row being built; valid until the next cell is added.
    [[nodiscard]] std::string_view pendingCell(std::size_t column) const
    {
        const Block &block = m_blocks.back();
        return block.cell(block.rows.back().firstCell + column);
    }
    /// The widest row's number of cells.
    [[nodiscard]] int columnCount() const { return m_columnCount; }
    /// How many cells this row really has.
    [[nodiscard]] int cellCount(std::size_t row) const
    {
        const Row *const found = rowAt(row, blockOf(row));
        return static_cast<int>(found[1].firstCell - found[0].firstCell);
    }
    /// A cell; empty where the row is shorter. Valid as long as this object is neither changed nor destroyed.
    [[nodiscard]] std::string_view cell(std::size_t row, int column) const
    {
        const Block &block = blockOf(row);
        const Row *const found = rowAt(row, block);
        const auto index = static_cast<std::uint32_t>(column); // a negative one is beyond every row
        return index < found[1].firstCell - found[0].firstCell ? block.cell(found[0].firstCell + index) : std::string_view();
    }
    [[nodiscard]] std::uint32_t rowNumber(std::size_t row) const
    {
        const Block &block = blockOf(row);
        return rowAt(row, block)->number + block.numberOffset;
    }
    /// Bytes held.
    [[nodiscard]] std::size_t memoryUsed() const;

private:
    struct Row
    {
        std::uint32_t firstCell;
        std::uint32_t number; ///< less the block's offset
    };

    /// Some megabytes of rows, so that neither growing nor joining copies them.
    struct Block
    {
        Block();

        [[nodiscard]] std::string_view cell(std::size_t index) const
        {
            const std::uint32_t begin = cellEnds[index];
            return {bytes.data() + begin, cellEnds[index + 1] - begin};
        }

        GrowingBuffer<char> bytes;
        GrowingBuffer<std::uint32_t> cellEnds; ///< after a 0, so that a cell begins where the one before it ends
        GrowingBuffer<Row> rows;               ///< and after them where the row being built begins
        std::size_t firstRow = 0;
        std::size_t endRow = 0;
        std::uint32_t numberOffset = 0;
    };

    static constexpr std::size_t stretch = 4096;

    void beginBlock();
    void indexBlocks();
    [[nodiscard]] const Block &blockOf(std::size_t row) const
    {
        const Block *block = m_blocks.data() + m_firstBlocks[row / stretch];
        while (row >= block->endRow)
            ++block;
        return *block;
    }
    [[nodiscard]] static const Row *rowAt(std::size_t row, const Block &block) { return block.rows.data() + (row - block.firstRow); }

    std::vector<Block> m_blocks;
    std::vector<std::uint32_t> m_firstBlocks; ///< which block each stretch of rows begins in
    std::size_t m_rowCount = 0;
    int m_columnCount = 0;
};

} // namespace Muster
