// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/blockedleadrows.h"

#include <algorithm>
#include <utility>

namespace Muster {

void BlockedLeadRows::append(const QList<BlockedLead> &leads)
{
    auto next = leads.cbegin();
    while (next != leads.cend()) {
        const quint32 used = m_size % blockSize;
        auto block = std::make_shared<Block>();
        block->reserve(blockSize);
        if (used > 0)
            block->assign(m_blocks.back()->begin(), m_blocks.back()->end());
        const auto taken = std::min<qsizetype>(blockSize - used, leads.cend() - next);
        block->insert(block->end(), next, next + taken);
        if (used > 0)
            m_blocks.back() = std::move(block);
        else
            m_blocks.push_back(std::move(block));
        next += taken;
        m_size += static_cast<quint32>(taken);
    }
}

} // namespace Muster
