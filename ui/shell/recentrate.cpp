// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/recentrate.h"

#include <algorithm>

namespace Muster {

namespace {

constexpr qint64 grain = 100; ///< milliseconds; what comes closer together is one sample

} // namespace

void RecentRate::add(qint64 atMs, qint64 count)
{
    if (m_samples.size() > 1 && atMs - m_samples.back().atMs < grain)
        m_samples.back().count = count;
    else
        m_samples.push_back({atMs, count});
    while (m_samples.size() > 2 && m_samples[1].atMs <= atMs - span)
        m_samples.pop_front();
}

double RecentRate::perSecond(qint64 nowMs) const
{
    if (m_samples.size() < 2 || nowMs - m_samples.front().atMs < soon)
        return 0;
    const auto later = [nowMs](const Sample &sample) { return sample.atMs > nowMs - span; };
    auto first = std::find_if(m_samples.begin(), m_samples.end(), later);
    if (first != m_samples.begin())
        --first;
    const qint64 milliseconds = nowMs - first->atMs;
    return static_cast<double>(m_samples.back().count - first->count) * 1000.0 / static_cast<double>(milliseconds);
}

} // namespace Muster
