// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/batchsearch.h"

#include <bit>

namespace Muster {

BatchSearch::BatchSearch(qsizetype rows) : m_rows(rows), m_suspects{0, rows}, m_isOver(rows == 1)
{
    Q_ASSERT(rows > 0);
}

BatchSearch::Range BatchSearch::probe() const
{
    if (m_isOver)
        return {m_suspects.begin, m_suspects.begin};
    if (m_suspects.size() == 1)
        return m_suspects;
    const auto size = std::bit_floor(static_cast<quint64>(m_suspects.size() - 1));
    return {m_suspects.begin, m_suspects.begin + static_cast<qsizetype>(size)};
}

void BatchSearch::probeAccepted()
{
    m_suspects.begin = probe().end;
    m_isOver = m_suspects.size() == 0 || (m_suspects.size() == 1 && m_wasRefusedAgain);
}

void BatchSearch::probeRefused()
{
    m_suspects.end = probe().end;
    m_wasRefusedAgain = true;
    m_isOver = m_suspects.size() == 1;
}

} // namespace Muster
