// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rowstore.h"

#include <algorithm>

namespace Muster {

void RowStore::append(std::string_view cell)
{
    m_arena.append(cell);
    m_cellEnds.push_back(static_cast<std::uint32_t>(m_arena.size() - m_pendingBegin));
}

void RowStore::endRow(std::uint32_t number)
{
    m_columnCount = std::max(m_columnCount, static_cast<int>(pendingCells()));
    m_rows.push_back({m_pendingBegin, m_pendingCells});
    m_rowNumbers.push_back(number);
    m_pendingBegin = m_arena.size();
    m_pendingCells = m_cellEnds.size();
}

void RowStore::discardRow()
{
    m_arena.resize(m_pendingBegin);
    m_cellEnds.resize(m_pendingCells);
}

void RowStore::clear()
{
    m_arena.clear();
    m_cellEnds.clear();
    m_rows.clear();
    m_rowNumbers.clear();
    m_pendingBegin = 0;
    m_pendingCells = 0;
    m_columnCount = 0;
}

void RowStore::reserve(std::size_t bytes, std::size_t rows, std::size_t cells)
{
    m_arena.reserve(bytes);
    m_rows.reserve(rows);
    m_rowNumbers.reserve(rows);
    m_cellEnds.reserve(cells);
}

void RowStore::shrink()
{
    // Giving back means copying, which takes the memory once more for a moment: only where it is worth that.
    const auto shrinkIfWasteful = [](auto &storage) {
        if (storage.capacity() - storage.size() > storage.size() / 2)
            storage.shrink_to_fit();
    };
    shrinkIfWasteful(m_arena);
    shrinkIfWasteful(m_rows);
    shrinkIfWasteful(m_rowNumbers);
    shrinkIfWasteful(m_cellEnds);
}

int RowStore::cellCount(std::size_t row) const
{
    const std::uint64_t end = row + 1 < m_rows.size() ? m_rows[row + 1].cellBegin : m_pendingCells;
    return static_cast<int>(end - m_rows[row].cellBegin);
}

std::string_view RowStore::cell(std::size_t row, int column) const
{
    if (column < 0 || column >= cellCount(row))
        return {};
    const std::uint32_t *ends = m_cellEnds.data() + m_rows[row].cellBegin;
    const std::uint32_t begin = column == 0 ? 0 : ends[column - 1];
    return std::string_view(m_arena).substr(m_rows[row].arenaBegin + begin, ends[column] - begin);
}

std::size_t RowStore::memoryUsed() const
{
    return m_arena.capacity() + m_cellEnds.capacity() * sizeof(std::uint32_t) + m_rows.capacity() * sizeof(Row) +
           m_rowNumbers.capacity() * sizeof(std::uint32_t);
}

} // namespace Muster
