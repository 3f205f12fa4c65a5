// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/runpace.h"

#include <algorithm>
#include <utility>

namespace Muster {

std::optional<std::chrono::milliseconds> RunPace::next(qint64 settled, const std::optional<ApiError> &why)
{
    const bool isOffline = why && why->kind == ErrorKind::Offline;
    if (isOffline && !m_limits.waitsForNetwork)
        return std::nullopt;
    const bool isFruitful = std::exchange(m_settled, settled) < settled;
    if (isFruitful)
        m_fruitless = 0;
    if (why && why->kind == ErrorKind::RateLimited && why->retryAfter >= m_limits.firstWait)
        return why->retryAfter;
    if (!isOffline && !isFruitful && ++m_fruitless >= m_limits.fruitlessRounds)
        return std::nullopt;
    m_wait = isFruitful || m_wait.count() == 0 ? m_limits.firstWait : std::min(m_wait * 2, m_limits.longestWait);
    return m_wait;
}

} // namespace Muster
