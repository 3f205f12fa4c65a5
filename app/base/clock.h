// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace Muster {

/// Time, injected so that tests need not wait. Main thread only.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall-clock time in UTC.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Calls `action` once after `delay`, from the event loop, unless `context` has been destroyed by then. `context` must not be null.
    /// Never calls it synchronously, also for a delay of zero.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override;
};

} // namespace Muster
