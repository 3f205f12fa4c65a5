// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace Muster::Sandbox {

/// Threads for the HTTP library's server, begun only when there is work and none is idle: the library's own pool begins all of them at
/// once, which costs a start more time than the rest of Practice. Thread-safe.
class GrowingThreads final : public httplib::TaskQueue
{
public:
    /// `most` is at least 1; what is more waits for a thread.
    explicit GrowingThreads(size_t most) : m_most(most) {}
    ~GrowingThreads() override { shutdown(); }

    void enqueue(std::function<void()> work) override;
    /// Waits for all work that was given.
    void shutdown() override;

private:
    void run();

    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_work;
    std::vector<std::thread> m_threads;
    size_t m_idle = 0;
    bool m_ends = false;
};

} // namespace Muster::Sandbox
