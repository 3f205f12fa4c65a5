// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace Muster {

/// Finds the row that stands for a person by a hash of the person's key. It holds no keys: `isSame(row)` of the caller says whether
/// that row's key is the one looked for, and is asked only where the hashes agree. Open addressing, cut into parts by the hash, so
/// that several threads can fill it at once, each a part, and a part stays within the processor's cache.
class PeopleIndex
{
public:
    static constexpr std::uint32_t noRow = UINT32_MAX;
    /// What is kept of a hash within a part.
    using Tag = std::uint32_t;

    /// Of a key. Good enough to tell a million people apart, and quick with a dozen letters.
    [[nodiscard]] static std::uint64_t hashOf(std::string_view key);

    PeopleIndex() : PeopleIndex(0) {}
    /// With as many parts as suit this many people. Empty.
    explicit PeopleIndex(std::size_t people);

    [[nodiscard]] std::size_t partCount() const { return m_parts.size(); }
    [[nodiscard]] std::size_t partOf(std::uint64_t hash) const { return hash >> 1U >> m_shift; }
    [[nodiscard]] static Tag tagOf(std::uint64_t hash) { return static_cast<Tag>(hash); }

    /// Makes room in one part.
    void reserve(std::size_t part, std::size_t people);
    /// The place of the person's row; where there was none, a new one that holds noRow and is to be filled at once. Valid until the
    /// next call for this part.
    template <typename IsSame>
    [[nodiscard]] std::uint32_t &place(std::size_t part, Tag tag, IsSame isSame);
    /// The row under this hash becomes another one, or with noRow nothing is left under it.
    void replace(std::uint64_t hash, std::uint32_t row, std::uint32_t by);

private:
    struct Slot
    {
        Tag tag = 0;
        std::uint32_t row = noRow; ///< noRow: free; goneRow: was taken, so that the search goes on behind it
    };
    struct Part
    {
        std::vector<Slot> slots; ///< a power of two, at most half of them used
        std::size_t used = 0;    ///< gone ones included
    };

    static constexpr std::uint32_t goneRow = noRow - 1;

    static void grow(Part &part, std::size_t slots);

    std::vector<Part> m_parts;
    unsigned m_shift = 63;
};

template <typename IsSame>
std::uint32_t &PeopleIndex::place(std::size_t part, Tag tag, IsSame isSame)
{
    Part &searched = m_parts[part];
    if ((searched.used + 1) * 2 > searched.slots.size())
        grow(searched, searched.slots.size() * 2);
    const std::size_t mask = searched.slots.size() - 1;
    for (std::size_t at = tag & mask;; at = (at + 1) & mask) {
        Slot &slot = searched.slots[at];
        if (slot.row == noRow) {
            slot.tag = tag;
            ++searched.used;
            return slot.row;
        }
        if (slot.tag == tag && slot.row != goneRow && isSame(slot.row))
            return slot.row;
    }
}

} // namespace Muster
