// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Muster {

/// Gives each distinct key a small number, in the order of their coming. Keys lie in one arena and are found by open addressing: a
/// million people cost a few tens of megabytes and some tens of nanoseconds each.
class PeopleIndex
{
public:
    /// The number of `key`; a new one where it was not known.
    [[nodiscard]] std::uint32_t intern(std::string_view key);
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_hashes.size()); }
    /// Valid until the next intern().
    [[nodiscard]] std::string_view key(std::uint32_t person) const;
    void reserve(std::size_t people);

private:
    void grow(std::size_t slots);

    std::string m_arena;
    std::vector<std::uint64_t> m_ends;   ///< end of each key in the arena
    std::vector<std::uint32_t> m_hashes; ///< of each key, so that hardly any other key is compared
    std::vector<std::uint32_t> m_slots;  ///< person + 1; 0: free. A power of two, at most half full
};

} // namespace Muster
