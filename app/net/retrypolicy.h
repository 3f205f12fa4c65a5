// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/attemptresult.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

namespace Muster {

/// What to do after an attempt that was no success.
struct RetryDecision
{
    /// Wait so long and try again: as the server asks, but no shorter than the back-off. None: give up.
    std::optional<std::chrono::milliseconds> delay;
    bool pausesConnection = false; ///< the wait concerns every request of the connection (rate limit, no network)
};

struct RetryLimits
{
    int attempts = 5;                            ///< the first one included
    std::chrono::milliseconds firstBackOff{500}; ///< the upper bound of the first wait; doubles with each
    std::chrono::milliseconds longestBackOff{30'000};
    std::chrono::milliseconds longestRetryAfter{120'000}; ///< who asks for more is not waited for
};

/// Decides what may be tried again. A list of what may, never "everything but":
///
/// |                                        | reads, DedupedWrite | UnsafeWrite |
/// | the request provably never arrived     | yes                 | yes         |
/// | 429                                    | yes                 | yes         |
/// | lost or timed out after it was sent    | yes                 | no          |
/// | 408, and 5xx but 501 and 505           | yes                 | no          |
/// | TLS refused, unreadable, too large, else | no                | no          |
///
/// Pure: no clock, and the random numbers are injected.
class RetryPolicy
{
public:
    /// `random` gives numbers in [0, 1); by default the system's.
    explicit RetryPolicy(RetryLimits limits = {}, std::function<double()> random = {});

    /// `attemptsMade` counts the one that brought `result`. `result` is no success (2xx). `nowUtc` is for Retry-After dates.
    [[nodiscard]] RetryDecision decide(const AttemptResult &result, HttpRequest::Repeat repeat, int attemptsMade,
                                       const QDateTime &nowUtc) const;

private:
    [[nodiscard]] std::chrono::milliseconds backOff(int attemptsMade) const;

    RetryLimits m_limits;
    std::function<double()> m_random;
};

} // namespace Muster
