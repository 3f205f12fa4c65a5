// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/peopleindex.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace Muster {

namespace {

constexpr std::size_t leastSlots = 16;
// With two slots each this is a table of 256 KiB.
constexpr std::size_t peoplePerPart = 16384;
constexpr std::size_t mostParts = 256;

// Odd, with as many ones as zeros in no order: the digits of pi and e.
constexpr std::uint64_t begin = 0x243f6a8885a308d3U;
constexpr std::uint64_t factor = 0xb7e151628aed2a6bU;

std::uint64_t stirred(std::uint64_t hash, std::uint64_t word)
{
    hash = (hash ^ word) * factor;
    return hash ^ (hash >> 32U);
}

} // namespace

std::uint64_t PeopleIndex::hashOf(std::string_view key)
{
    std::uint64_t hash = begin ^ key.size();
    std::uint64_t word = 0;
    while (key.size() > sizeof word) {
        std::memcpy(&word, key.data(), sizeof word);
        hash = stirred(hash, word);
        key.remove_prefix(sizeof word);
    }
    word = 0;
    std::memcpy(&word, key.data(), key.size());
    return stirred(stirred(hash, word), 0);
}

PeopleIndex::PeopleIndex(std::size_t people)
    : m_parts(std::bit_ceil(std::clamp<std::size_t>(people / peoplePerPart, 1, mostParts))),
      m_shift(63U - static_cast<unsigned>(std::countr_zero(m_parts.size())))
{
}

void PeopleIndex::reserve(std::size_t part, std::size_t people)
{
    const std::size_t slots = std::bit_ceil(std::max(leastSlots, (people + 1) * 2));
    if (slots > m_parts[part].slots.size())
        grow(m_parts[part], slots);
}

void PeopleIndex::grow(Part &part, std::size_t slots)
{
    std::vector<Slot> grown(std::max(leastSlots, slots));
    const std::size_t mask = grown.size() - 1;
    part.used = 0;
    for (const Slot &slot : part.slots) {
        if (slot.row == noRow || slot.row == goneRow)
            continue;
        std::size_t at = slot.tag & mask;
        while (grown[at].row != noRow)
            at = (at + 1) & mask;
        grown[at] = slot;
        ++part.used;
    }
    part.slots = std::move(grown);
}

void PeopleIndex::replace(std::uint64_t hash, std::uint32_t row, std::uint32_t by)
{
    std::uint32_t &found = place(partOf(hash), tagOf(hash), [row](std::uint32_t other) { return other == row; });
    found = by == noRow ? goneRow : by;
}

} // namespace Muster
