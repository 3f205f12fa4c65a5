// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"
#include "jobs/jobrunner.h"

#include <chrono>
#include <optional>

namespace Muster {

/// How long a run waits between rounds, and when it gives up. A round is what is done between two waits. Pure.
class RunPace
{
public:
    explicit RunPace(const RunLimits &limits) : m_limits(limits) {}

    /// A round ended with so many rows of the job settled, because of `why` where a failure ended it. How long to wait before the next;
    /// none: stop. No network (where that is waited for) and a server that says how long to wait are waited for without end; a
    /// server that says less than RunLimits::firstWait says nothing.
    [[nodiscard]] std::optional<std::chrono::milliseconds> next(qint64 settled, const std::optional<ApiError> &why);

private:
    RunLimits m_limits;
    qint64 m_settled = 0;
    int m_fruitless = 0; ///< rounds in a row that settled nothing and count
    std::chrono::milliseconds m_wait{0};
};

} // namespace Muster
