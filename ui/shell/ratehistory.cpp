// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/ratehistory.h"

#include <algorithm>
#include <numeric>

namespace Muster {

void RateHistory::add(qint64 atMs, qint64 count)
{
    if (m_beginMs < 0) {
        m_beginMs = atMs;
        m_lastMs = atMs;
        m_lastCount = count;
        return;
    }
    m_lastMs = std::max(m_lastMs, atMs);
    qint64 slice = lasted() / m_span;
    while (slice >= mostSlices) {
        for (qsizetype i = 0; i < (m_slices.size() + 1) / 2; ++i)
            m_slices[i] = m_slices.at(2 * i) + m_slices.value(2 * i + 1);
        m_slices.resize((m_slices.size() + 1) / 2);
        m_span *= 2;
        slice = lasted() / m_span;
    }
    if (slice >= m_slices.size())
        m_slices.resize(slice + 1);
    m_slices[slice] += std::max<qint64>(0, count - m_lastCount);
    m_lastCount = count;
}

qint64 RateHistory::risen() const
{
    return std::accumulate(m_slices.cbegin(), m_slices.cend(), qint64(0));
}

} // namespace Muster
