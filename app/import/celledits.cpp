// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/celledits.h"

namespace Muster {

const QString *CellEdits::find(qsizetype row, int column) const
{
    if (blockOf(row) >= m_blocks.size())
        return nullptr;
    const Block &block = m_blocks.at(blockOf(row));
    const auto found = block.constFind(keyOf(row, column));
    return found == block.cend() ? nullptr : &*found;
}

void CellEdits::set(qsizetype row, int column, const QString &text)
{
    if (blockOf(row) >= m_blocks.size())
        m_blocks.resize(blockOf(row) + 1);
    Block &block = m_blocks[blockOf(row)];
    const qsizetype before = block.size();
    block.insert(keyOf(row, column), text);
    m_size += block.size() - before;
}

void CellEdits::remove(qsizetype row, int column)
{
    if (!contains(row, column))
        return; // nothing is to be copied for it
    m_blocks[blockOf(row)].remove(keyOf(row, column));
    if (--m_size == 0)
        m_blocks.clear();
}

} // namespace Muster
