// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"

#include <QList>

#include <memory>
#include <vector>

namespace Muster {

/// The rows of a blocklist, in the order they came. A value whose copies share their rows, so that a worker can be given a
/// snapshot for the price of a few pointers while the original goes on growing: appending copies at most one block of rows.
/// Copies may be read on different threads.
class BlockedLeadRows
{
public:
    void append(const QList<BlockedLead> &leads);

    [[nodiscard]] quint32 size() const { return m_size; }
    /// `row` is 0 to size() - 1.
    [[nodiscard]] const BlockedLead &operator[](quint32 row) const { return (*m_blocks[row / blockSize])[row % blockSize]; }

private:
    static constexpr quint32 blockSize = 1024;
    using Block = std::vector<BlockedLead>;

    std::vector<std::shared_ptr<const Block>> m_blocks; ///< all but the last are full
    quint32 m_size = 0;
};

} // namespace Muster
