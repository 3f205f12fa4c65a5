// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <deque>

namespace Muster {

/// How fast a count rises, told from its last seconds only, so that a slow beginning or a pause does not weigh on it for ever.
class RecentRate
{
public:
    static constexpr qint64 span = 5000; ///< milliseconds that are looked back upon
    static constexpr qint64 soon = 1000; ///< before so much was seen, nothing is told

    /// `atMs` never falls.
    void add(qint64 atMs, qint64 count);
    /// Begins anew.
    void forget() { m_samples.clear(); }
    /// 0 where it is not known. Falls while nothing is added.
    [[nodiscard]] double perSecond(qint64 nowMs) const;

private:
    struct Sample
    {
        qint64 atMs;
        qint64 count;
    };
    std::deque<Sample> m_samples; ///< the first at or before the beginning of the span
};

} // namespace Muster
