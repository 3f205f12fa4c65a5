// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retrypolicy.h"

#include "net/retryafter.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

using namespace std::chrono_literals;

enum class Why { Never, Connection, RateLimit, ThisRequest };

Why whyAgain(const NetworkFault &fault, bool isHarmless)
{
    switch (fault.fault) {
    case Fault::Unreachable:
        return Why::Connection;
    case Fault::Dropped:
    case Fault::TimedOut:
        return isHarmless ? Why::ThisRequest : Why::Never;
    case Fault::Untrusted:
    case Fault::Garbled:
    case Fault::TooLarge:
        return Why::Never;
    }
    return Why::Never;
}

Why whyAgain(int status, bool isHarmless)
{
    if (status == 429)
        return Why::RateLimit;
    // 501 and 505 say "never", the rest of 5xx says "not now".
    const bool isPassing = status == 408 || (status >= 500 && status <= 599 && status != 501 && status != 505);
    return isPassing && isHarmless ? Why::ThisRequest : Why::Never;
}

} // namespace

RetryPolicy::RetryPolicy(RetryLimits limits, std::function<double()> random)
    : m_limits(limits), m_random(random ? std::move(random) : [] { return QRandomGenerator::global()->generateDouble(); })
{
}

RetryDecision RetryPolicy::decide(const AttemptResult &result, HttpRequest::Repeat repeat, int attemptsMade, const QDateTime &nowUtc) const
{
    const bool isHarmless = repeat != HttpRequest::Repeat::UnsafeWrite;
    const Why why = result ? whyAgain(result->status, isHarmless) : whyAgain(result.error(), isHarmless);
    if (why == Why::Never || attemptsMade >= m_limits.attempts)
        return {};
    const auto asked = result ? readRetryAfter(result->header("retry-after"), nowUtc) : std::nullopt;
    if (asked && *asked > m_limits.longestRetryAfter)
        return {};
    return {std::max(asked.value_or(0ms), backOff(attemptsMade)), why == Why::Connection || why == Why::RateLimit};
}

std::chrono::milliseconds RetryPolicy::backOff(int attemptsMade) const
{
    // Full jitter: anywhere between nothing and the bound, so that many clients do not come back in step.
    auto bound = m_limits.firstBackOff;
    for (int i = 1; i < attemptsMade && bound < m_limits.longestBackOff; ++i)
        bound *= 2;
    bound = std::min(bound, m_limits.longestBackOff);
    return std::chrono::milliseconds(static_cast<qint64>(m_random() * static_cast<double>(bound.count())));
}

} // namespace Muster
