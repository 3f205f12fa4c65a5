// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace Muster {

/// Rows in the order they came. A value whose copies share their rows, so that a worker can be given a snapshot for the price of a few
/// pointers while the original goes on growing: appending and replacing copy one block of rows at most. Copies may be read on different
/// threads.
template <typename Row>
class SharedRows
{
public:
    void append(const QList<Row> &rows)
    {
        auto next = rows.cbegin();
        while (next != rows.cend()) {
            const quint32 used = m_size % blockSize;
            auto block = std::make_shared<Block>();
            block->reserve(blockSize);
            if (used > 0)
                block->assign(m_blocks.back()->begin(), m_blocks.back()->end());
            const auto taken = std::min<qsizetype>(blockSize - used, rows.cend() - next);
            block->insert(block->end(), next, next + taken);
            if (used > 0)
                m_blocks.back() = std::move(block);
            else
                m_blocks.push_back(std::move(block));
            next += taken;
            m_size += static_cast<quint32>(taken);
        }
    }
    /// `row` is 0 to size() - 1, here and below.
    void replace(quint32 row, const Row &value)
    {
        auto block = std::make_shared<Block>(*m_blocks[row / blockSize]);
        (*block)[row % blockSize] = value;
        m_blocks[row / blockSize] = std::move(block);
    }

    [[nodiscard]] quint32 size() const { return m_size; }
    [[nodiscard]] const Row &operator[](quint32 row) const { return (*m_blocks[row / blockSize])[row % blockSize]; }

private:
    static constexpr quint32 blockSize = 1024;
    using Block = std::vector<Row>;

    std::vector<std::shared_ptr<const Block>> m_blocks; ///< all but the last are full
    quint32 m_size = 0;
};

} // namespace Muster
