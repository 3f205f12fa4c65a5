// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

namespace Muster::Test {

/// A clock that goes on by itself, but a hundred times as fast.
class FastClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_begin.addMSecs(m_begin.msecsTo(QDateTime::currentDateTimeUtc()) * speed); }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override
    {
        m_system.after(delay / speed, context, std::move(action));
    }

private:
    static constexpr int speed = 100;

    QDateTime m_begin = QDateTime::currentDateTimeUtc();
    SystemClock m_system;
};

} // namespace Muster::Test
