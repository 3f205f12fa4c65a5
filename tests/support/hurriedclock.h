// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Muster::Test {

/// A clock on which time runs so many times as fast, from now on: a server that never answers is given up in a blink. For tests on real
/// sockets, where a clock that stands still would wait for a network that does not.
class HurriedClock final : public Clock
{
public:
    explicit HurriedClock(int speed) : m_speed(speed) { beginNow(); }

    /// Goes back to the time of day, and runs on from there. What waits is not concerned.
    void beginNow()
    {
        m_began = QDateTime::currentDateTimeUtc();
        m_elapsed.start();
    }

    [[nodiscard]] QDateTime nowUtc() const override { return m_began.addMSecs(m_elapsed.elapsed() * m_speed); }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override
    {
        const std::chrono::milliseconds real{(delay.count() + m_speed - 1) / m_speed};
        QTimer::singleShot(real, Qt::PreciseTimer, context, std::move(action));
    }

private:
    const int m_speed;
    QDateTime m_began;
    QElapsedTimer m_elapsed;
};

} // namespace Muster::Test
