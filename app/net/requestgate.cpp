// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/requestgate.h"

#include "base/clock.h"

#include <memory>
#include <utility>

namespace Muster {

RequestGate::Pass::Pass(RequestGate *gate, int RequestGate::*count) : m_gate(gate), m_count(count)
{
    ++(gate->*count);
}

RequestGate::Pass::Pass(Pass &&other) noexcept : m_gate(std::exchange(other.m_gate, {})), m_count(std::exchange(other.m_count, nullptr)) {}

RequestGate::Pass &RequestGate::Pass::operator=(Pass &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_gate = std::exchange(other.m_gate, {});
        m_count = std::exchange(other.m_count, nullptr);
    }
    return *this;
}

void RequestGate::Pass::giveBack()
{
    if (m_count && m_gate) {
        --(m_gate->*m_count);
        m_gate->scheduleAdmission();
    }
    m_gate = nullptr;
    m_count = nullptr;
}

RequestGate::RequestGate(Clock &clock, int concurrency, QObject *parent) : QObject(parent), m_clock(clock), m_concurrency(concurrency) {}

void RequestGate::setConcurrency(int concurrency)
{
    m_concurrency = concurrency;
    scheduleAdmission();
}

void RequestGate::enter(QObject *waiter, Place place, std::function<void(Pass)> go)
{
    Q_ASSERT(waiter);
    Waiting waiting{waiter, std::move(go)};
    if (place == Place::Front)
        m_queue.push_front(std::move(waiting));
    else
        m_queue.push_back(std::move(waiting));
    scheduleAdmission();
}

RequestGate::Pass RequestGate::block()
{
    return {this, &RequestGate::m_holds};
}

void RequestGate::blockFor(std::chrono::milliseconds span, HoldReason reason)
{
    // Shared, because a std::function must be copyable.
    auto hold = std::make_shared<Pass>(block());
    m_clock.after(span, this, [hold] { hold->giveBack(); });
    const QDateTime end = m_clock.nowUtc().addMSecs(span.count());
    if (m_heldUntil.isValid() && end <= m_heldUntil)
        return;
    m_heldUntil = end;
    Q_EMIT heldBack(span, reason);
}

void RequestGate::scheduleAdmission()
{
    if (std::exchange(m_admissionScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &RequestGate::admit, Qt::QueuedConnection);
}

void RequestGate::admit()
{
    m_admissionScheduled = false;
    const QPointer<RequestGate> alive(this); // `go` may end in anything
    while (alive && m_holds == 0 && m_inside < m_concurrency && !m_queue.empty()) {
        const Waiting next = std::move(m_queue.front());
        m_queue.pop_front();
        if (next.waiter)
            next.go(Pass(this, &RequestGate::m_inside));
    }
}

} // namespace Muster
