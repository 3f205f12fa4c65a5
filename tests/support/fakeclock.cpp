// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeclock.h"

#include <algorithm>

namespace Muster::Test {

void FakeClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action)
{
    Q_ASSERT(context);
    m_timers.push_back({m_now.addMSecs(delay.count()), context, std::move(action)});
}

void FakeClock::advance(std::chrono::milliseconds span)
{
    const QDateTime end = m_now.addMSecs(span.count());
    const auto earlier = [](const Timer &a, const Timer &b) { return a.due < b.due; };
    for (;;) {
        const auto next = std::min_element(m_timers.begin(), m_timers.end(), earlier);
        if (next == m_timers.end() || next->due > end)
            break;
        const Timer timer = std::move(*next);
        m_timers.erase(next);
        m_now = std::max(m_now, timer.due);
        if (timer.context)
            timer.action();
    }
    m_now = end;
}

std::optional<std::chrono::milliseconds> FakeClock::nextDue() const
{
    std::optional<std::chrono::milliseconds> nearest;
    for (const Timer &timer : m_timers) {
        if (!timer.context)
            continue;
        const std::chrono::milliseconds wait{m_now.msecsTo(timer.due)};
        if (!nearest || wait < *nearest)
            nearest = wait;
    }
    return nearest;
}

} // namespace Muster::Test
