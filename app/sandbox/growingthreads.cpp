// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/growingthreads.h"

#include <system_error>
#include <utility>

namespace Muster::Sandbox {

void GrowingThreads::enqueue(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_work.push_back(std::move(work));
        try {
            if (m_idle < m_work.size() && m_threads.size() < m_most)
                m_threads.emplace_back([this] { run(); });
        } catch (const std::system_error &) {
            if (m_threads.empty()) // else it waits for one of those
                throw;
        }
    }
    m_wake.notify_one();
}

void GrowingThreads::shutdown()
{
    std::vector<std::thread> threads;
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
        threads.swap(m_threads);
    }
    m_wake.notify_all();
    for (std::thread &thread : threads)
        thread.join();
}

void GrowingThreads::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_wake.wait(lock, [this] { return !m_work.empty() || m_ends; });
        --m_idle;
        if (m_work.empty())
            return;
        std::function<void()> work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
        work = nullptr; // what it holds goes outside of the lock
        lock.lock();
    }
}

} // namespace Muster::Sandbox
