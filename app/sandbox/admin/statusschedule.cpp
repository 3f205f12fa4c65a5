// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/admin/statusschedule.h"

namespace Muster::Sandbox {

void StatusSchedule::wait(const QString &campaignPath, Trigger trigger, int count, std::function<void()> apply)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.insert(campaignPath, {.trigger = trigger, .left = count, .apply = std::move(apply)});
}

void StatusSchedule::forget(const QString &campaignPath)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.remove(campaignPath);
}

void StatusSchedule::noteAnswer(const Request &request, const Answer &answer)
{
    const std::scoped_lock lock(m_mutex);
    if (answer.status >= 300)
        return;
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end(); ++waiting) {
        const bool isRead = request.method == "GET";
        const bool isMeant = waiting->trigger == Trigger::Reads ? isRead && request.path == waiting.key()
                                                                : !isRead && request.path.startsWith(waiting.key() + u'/');
        if (!isMeant || --waiting->left > 0)
            continue;
        waiting->apply();
        m_waiting.erase(waiting);
        return;
    }
}

} // namespace Muster::Sandbox
