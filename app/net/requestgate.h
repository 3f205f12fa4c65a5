// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>

namespace Muster {

class Clock;

/// Why a connection sends nothing for a while.
enum class HoldReason {
    RateLimited, ///< the server asks for it (429)
    NoNetwork,   ///< the server cannot be reached
};

/// Through here goes every request of one connection: at most so many at once, none while the gate is held (a rate limit's pause,
/// no network), the others in the order they came. Main thread.
class RequestGate : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultConcurrency = 4;

    /// Something taken from the gate and given back when this object goes: a place, or a hold. May outlive the gate. Move-only.
    class Pass
    {
    public:
        Pass() = default;
        Pass(Pass &&other) noexcept;
        Pass &operator=(Pass &&other) noexcept;
        ~Pass() { giveBack(); }

        void giveBack();
        [[nodiscard]] bool isHeld() const { return m_count != nullptr; }

    private:
        friend class RequestGate;
        Pass(RequestGate *gate, int RequestGate::*count);

        QPointer<RequestGate> m_gate;
        int RequestGate::*m_count = nullptr;
    };

    enum class Place {
        Back,
        Front, ///< for a request that was through already and has to go again
    };

    /// `clock` must outlive this object.
    explicit RequestGate(Clock &clock, int concurrency = defaultConcurrency, QObject *parent = nullptr);

    /// From now on; who is inside already goes on.
    void setConcurrency(int concurrency);
    [[nodiscard]] int concurrency() const { return m_concurrency; }

    /// Calls `go` once there is room, always from the event loop. Forgotten where `waiter` is destroyed first. The place is free
    /// again when the Pass given to `go` goes.
    void enter(QObject *waiter, Place place, std::function<void(Pass)> go);

    /// Lets nobody in while the returned Pass lives. Who is inside already goes on. Holds add up.
    [[nodiscard]] Pass block();
    /// Lets nobody in for so long, whatever becomes of the caller.
    void blockFor(std::chrono::milliseconds span, HoldReason reason);

    [[nodiscard]] int inside() const { return m_inside; }

Q_SIGNALS:
    /// blockFor() began a pause, or made one longer that is under way.
    void heldBack(std::chrono::milliseconds span, Muster::HoldReason reason);

private:
    struct Waiting
    {
        QPointer<QObject> waiter;
        std::function<void(Pass)> go;
    };

    void scheduleAdmission();
    void admit();

    Clock &m_clock;
    int m_concurrency;
    int m_inside = 0;
    int m_holds = 0;
    bool m_admissionScheduled = false;
    QDateTime m_heldUntil; ///< the end of the longest pause so far
    std::deque<Waiting> m_queue;
};

} // namespace Muster
