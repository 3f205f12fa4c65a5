// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QString>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>

namespace Muster::Test {

/// Watches how long the main thread is away from its event loop: the longest time between two ticks of a 1 ms timer is the longest
/// time that the window could not have answered a key. Beside it stands how much of the processor the main thread had in its busiest
/// gap: where that is far less, other programs held the machine, and not we.
class StallWatch
{
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_timer.start();
    }

    /// Does `action`, then lets events run until `isDone`; prints one line. Gives the longest stall in milliseconds; the last one
    /// counts from the action's begin, so work done within it counts.
    double measure(const QString &phase, const std::function<void()> &action, const std::function<bool()> &isDone)
    {
        settle();
        m_longest = 0;
        m_busiest = 0;
        m_ticks = 0;
        QElapsedTimer whole;
        whole.start();
        restart();
        action();
        runUntil(isDone);
        const double total = static_cast<double>(whole.nsecsElapsed()) / 1e6;
        settle(); // what was only scheduled, a repaint for one, belongs to the phase as well
        std::printf("%-44s %10.1f %10.1f %12.1f\n", qPrintable(phase), m_longest, m_busiest, total);
        std::fflush(stdout);
        return m_longest;
    }

    static void printHeading() { std::printf("%-44s %10s %10s %12s\n", "phase", "stall ms", "busy ms", "total ms"); }

private:
    void tick()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_sinceTick.nsecsElapsed()) / 1e6);
        m_busiest = std::max(m_busiest, processorTime() - m_busySince);
        restart();
        ++m_ticks;
        if (m_loop && m_isDone())
            m_loop->quit();
    }

    /// Of this thread, in milliseconds.
    static double processorTime()
    {
        std::timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
    }

    void restart()
    {
        m_sinceTick.start();
        m_busySince = processorTime();
    }

    void runUntil(const std::function<bool()> &isDone)
    {
        QEventLoop loop;
        m_loop = &loop;
        m_isDone = isDone;
        loop.exec();
        m_loop = nullptr;
    }

    void settle()
    {
        const int from = m_ticks;
        runUntil([this, from] { return m_ticks >= from + 20; });
    }

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    double m_longest = 0;
    double m_busiest = 0;
    double m_busySince = 0;
    int m_ticks = 0;
    QEventLoop *m_loop = nullptr;
    std::function<bool()> m_isDone;
};

} // namespace Muster::Test
