// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace Muster::Test {

/// While it lives, or until finishWork(), every worker of the global pool is busy, so that what is given to one stays undone.
class BusyPool
{
public:
    BusyPool()
    {
        for (int i = 0; i < m_threads; ++i)
            QThreadPool::globalInstance()->start([this] { m_gate.acquire(); });
    }
    ~BusyPool() { static_cast<void>(finishWork()); }
    Q_DISABLE_COPY_MOVE(BusyPool)

    /// Lets the workers go and waits until they have done everything.
    [[nodiscard]] bool finishWork()
    {
        m_gate.release(m_threads);
        return QThreadPool::globalInstance()->waitForDone(10'000);
    }

private:
    const int m_threads = QThreadPool::globalInstance()->maxThreadCount();
    QSemaphore m_gate;
};

} // namespace Muster::Test
