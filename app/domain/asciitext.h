// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace Muster {

// <cctype> follows the C locale; identifiers, addresses and hosts do not.

[[nodiscard]] constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

/// Eight bytes at a time: most of a million cells are asked this.
[[nodiscard]] inline bool isAscii(std::string_view text)
{
    std::size_t i = 0;
    for (; i + sizeof(std::uint64_t) <= text.size(); i += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, sizeof word);
        if ((word & 0x8080808080808080U) != 0)
            return false;
    }
    return std::all_of(text.begin() + std::ptrdiff_t(i), text.end(), [](char c) { return (c & '\x80') == 0; });
}

/// The text without ASCII's blanks and line ends around it.
[[nodiscard]] inline std::string_view asciiTrimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\v\f\r";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

} // namespace Muster
