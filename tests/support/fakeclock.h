// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace Muster::Test {

/// A clock that stands still until a test moves it.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override;

    /// Moves time on and runs what has come due, in order, including what those actions schedule within the span.
    void advance(std::chrono::milliseconds span);
    /// When the next action is due, counted from now; none where nothing is scheduled.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDue() const;

private:
    struct Timer
    {
        QDateTime due;
        QPointer<QObject> context;
        std::function<void()> action;
    };

    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-11-20T10:00:00.000Z"), Qt::ISODateWithMs);
    std::vector<Timer> m_timers; ///< in the order they were set
};

} // namespace Muster::Test
