// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace Muster {

/// Tells the least of a set of rows, or the greatest. Rows drop out of the set without being looked for: they stay in here until they
/// come up, or until there are so many of them that all are swept out. So whatever comes and goes, each change costs the logarithm of
/// the set's size on average, and a sweep, which is rare, that size.
class RowQueue
{
public:
    static constexpr std::uint32_t noRow = UINT32_MAX;

    /// Below noRow each.
    explicit RowQueue(bool wantsGreatest) : m_flip(wantsGreatest ? UINT32_MAX : 0) {}

    /// Rising rows, or falling ones where the greatest is wanted, cost nothing. A row may be added again after it dropped out.
    void add(std::uint32_t row)
    {
        m_heap.push_back(row ^ m_flip);
        std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
    }
    /// To be called after rows dropped out or came back: `holds(row)` tells whether a row is in the set, `size` how many are.
    template <typename Holds>
    void settle(std::size_t size, Holds holds);
    /// As of the last settle(), and what was added since; noRow for an empty set.
    [[nodiscard]] std::uint32_t front() const { return m_heap.empty() ? noRow : m_heap.front() ^ m_flip; }
    /// Rows that dropped out included.
    [[nodiscard]] std::size_t heldRows() const { return m_heap.size(); }

private:
    void removeRepeated();

    std::vector<std::uint32_t> m_heap;
    std::uint32_t m_flip; ///< makes the wanted row the least number
};

template <typename Holds>
void RowQueue::settle(std::size_t size, Holds holds)
{
    if (m_heap.size() > size + size / 16 + 64) {
        std::erase_if(m_heap, [&](std::uint32_t entry) { return !holds(entry ^ m_flip); });
        if (m_heap.size() > size)
            removeRepeated();
        std::make_heap(m_heap.begin(), m_heap.end(), std::greater<>());
    }
    while (!m_heap.empty() && !holds(m_heap.front() ^ m_flip)) {
        std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        m_heap.pop_back();
    }
}

// Of rows that dropped out and came back. Not by sorting: there may be a million.
inline void RowQueue::removeRepeated()
{
    const auto [least, most] = std::minmax_element(m_heap.cbegin(), m_heap.cend());
    const std::uint32_t begin = *least;
    std::vector<bool> isKnown(*most - begin + std::size_t(1));
    std::erase_if(m_heap, [&](std::uint32_t entry) {
        const bool isRepeated = isKnown[entry - begin];
        isKnown[entry - begin] = true;
        return isRepeated;
    });
}

} // namespace Muster
