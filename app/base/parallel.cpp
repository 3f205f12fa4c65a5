// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace Muster {

namespace {

/// One piece of work after the other, taken by whoever has time.
class Pieces
{
public:
    Pieces(std::size_t count, const std::function<void(std::size_t)> &work) : m_count(count), m_work(work) {}

    void takeAll() noexcept
    {
        try {
            for (std::size_t piece = m_next++; piece < m_count; piece = m_next++)
                m_work(piece);
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (!m_exception)
                m_exception = std::current_exception();
            m_next = m_count;
        }
    }

    /// Once nobody takes any more.
    void rethrow() const
    {
        if (m_exception)
            std::rethrow_exception(m_exception);
    }

private:
    std::size_t m_count;
    const std::function<void(std::size_t)> &m_work;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::exception_ptr m_exception;
};

} // namespace

std::size_t parallelThreads()
{
    static const std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
    return threads;
}

void inParallel(std::size_t pieces, const std::function<void(std::size_t)> &work)
{
    Pieces taken(pieces, work);
    {
        std::vector<std::jthread> others;
        const std::size_t wanted = std::min(pieces, parallelThreads());
        try {
            others.reserve(wanted);
            while (others.size() + 1 < wanted)
                others.emplace_back([&taken] { taken.takeAll(); });
        } catch (const std::system_error &) { // no thread more to be had: those there are do it all
        } catch (const std::bad_alloc &) {
        }
        taken.takeAll();
    }
    taken.rethrow();
}

} // namespace Muster
