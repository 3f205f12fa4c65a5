// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rowstore.h"

#include <algorithm>
#include <limits>

namespace Muster {

namespace {

// Few enough that a table of 2 GiB has some hundred, small enough that what one reserves in excess does not count.
constexpr std::size_t blockBytes = std::size_t(4) * 1024 * 1024;

} // namespace

RowStore::Block::Block()
{
    cellEnds.push(0);
    rows.push({0, 0});
}

RowStore::RowStore() : m_blocks(1) {}

void RowStore::endRow(std::uint32_t number)
{
    Block &block = m_blocks.back();
    if (block.bytes.size() > std::numeric_limits<std::uint32_t>::max())
        throw std::bad_alloc();
    m_columnCount = std::max(m_columnCount, static_cast<int>(pendingCells()));
    block.rows[block.rows.size() - 1].number = number - block.numberOffset;
    block.rows.push({static_cast<std::uint32_t>(block.cellEnds.size() - 1), 0});
    block.endRow = ++m_rowCount;
    if ((m_rowCount - 1) % stretch == 0)
        indexBlocks();
    if (block.bytes.size() >= blockBytes)
        beginBlock();
}

void RowStore::beginBlock()
{
    Block &last = m_blocks.back();
    last.bytes.shrink();
    last.cellEnds.shrink();
    last.rows.shrink();
    Block next;
    next.bytes.reserve(last.bytes.size());
    next.cellEnds.reserve(last.cellEnds.size());
    next.rows.reserve(last.rows.size());
    next.firstRow = next.endRow = m_rowCount;
    m_blocks.push_back(std::move(next));
}

void RowStore::indexBlocks()
{
    for (std::size_t block = m_firstBlocks.empty() ? 0 : m_firstBlocks.back(); block < m_blocks.size(); ++block) {
        while (m_firstBlocks.size() * stretch < m_blocks[block].endRow)
            m_firstBlocks.push_back(static_cast<std::uint32_t>(block));
    }
}

void RowStore::dropEmptyCells(std::size_t count)
{
    GrowingBuffer<std::uint32_t> &ends = m_blocks.back().cellEnds;
    ends.truncate(ends.size() - count);
}

void RowStore::discardRow()
{
    Block &block = m_blocks.back();
    block.cellEnds.truncate(block.rows.back().firstCell + 1);
    block.bytes.truncate(block.cellEnds.back());
}

void RowStore::clear()
{
    Block first = std::move(m_blocks.front());
    first.bytes.truncate(0);
    first.cellEnds.truncate(1);
    first.rows.truncate(1);
    first.rows[0] = {0, 0};
    first.firstRow = first.endRow = 0;
    first.numberOffset = 0;
    m_blocks.clear();
    m_blocks.push_back(std::move(first));
    m_firstBlocks.clear();
    m_rowCount = 0;
    m_columnCount = 0;
}

void RowStore::reserve(std::size_t bytes, std::size_t rows, std::size_t cells)
{
    Block &block = m_blocks.back();
    block.bytes.reserve(std::min(bytes, blockBytes));
    block.rows.reserve(std::min(rows, blockBytes) + 1);
    block.cellEnds.reserve(std::min(cells, blockBytes) + 1);
    m_firstBlocks.reserve(rows / stretch + 1);
}

void RowStore::shrink()
{
    for (Block &block : m_blocks) {
        block.bytes.shrink();
        block.cellEnds.shrink();
        block.rows.shrink();
    }
}

void RowStore::takeOver(RowStore &&other, std::uint32_t numberOffset)
{
    if (m_blocks.back().firstRow == m_rowCount)
        m_blocks.pop_back();
    for (Block &block : other.m_blocks) {
        block.firstRow += m_rowCount;
        block.endRow += m_rowCount;
        block.numberOffset += numberOffset;
        m_blocks.push_back(std::move(block));
    }
    m_rowCount += other.m_rowCount;
    m_columnCount = std::max(m_columnCount, other.m_columnCount);
    indexBlocks();
}

std::size_t RowStore::memoryUsed() const
{
    std::size_t bytes = m_blocks.capacity() * sizeof(Block) + m_firstBlocks.capacity() * sizeof(std::uint32_t);
    for (const Block &block : m_blocks)
        bytes += block.bytes.capacity() + block.cellEnds.capacity() * sizeof(std::uint32_t) + block.rows.capacity() * sizeof(Row);
    return bytes;
}

} // namespace Muster
