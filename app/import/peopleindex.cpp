// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/peopleindex.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace Muster {

namespace {

constexpr std::size_t leastSlots = 64;

std::uint32_t hashOf(std::string_view key)
{
    const std::size_t hash = std::hash<std::string_view>{}(key);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

} // namespace

std::string_view PeopleIndex::key(std::uint32_t person) const
{
    const std::uint64_t begin = person == 0 ? 0 : m_ends[person - 1];
    return std::string_view(m_arena).substr(begin, m_ends[person] - begin);
}

void PeopleIndex::reserve(std::size_t people)
{
    m_ends.reserve(people);
    m_hashes.reserve(people);
    const std::size_t slots = std::bit_ceil(std::max(leastSlots, people * 2));
    if (slots > m_slots.size())
        grow(slots);
}

void PeopleIndex::grow(std::size_t slots)
{
    m_slots.assign(slots, 0);
    const std::size_t mask = slots - 1;
    for (std::uint32_t person = 0; person < size(); ++person) {
        std::size_t slot = m_hashes[person] & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = person + 1;
    }
}

std::uint32_t PeopleIndex::intern(std::string_view key)
{
    if ((m_hashes.size() + 1) * 2 > m_slots.size())
        grow(std::max(leastSlots, m_slots.size() * 2));
    const std::uint32_t hash = hashOf(key);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const std::uint32_t person = m_slots[slot] - 1;
        if (m_hashes[person] == hash && this->key(person) == key)
            return person;
    }
    m_arena.append(key);
    m_ends.push_back(m_arena.size());
    m_hashes.push_back(hash);
    m_slots[slot] = size();
    return size() - 1;
}

} // namespace Muster
