// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <bit>
#include <cstddef>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Muster {

/// Finds what ends a cell without quotes: the delimiter or a line end.
class CellEndScan
{
public:
    explicit CellEndScan(char delimiter)
    {
        for (char c : {delimiter, '\r', '\n'})
            m_isEnd[static_cast<unsigned char>(c)] = true;
#ifdef __SSE2__
        m_delimiters = _mm_set1_epi8(delimiter);
#endif
    }

    [[nodiscard]] bool isEnd(char c) const
    {
        return m_isEnd[static_cast<unsigned char>(c)];
    }
    /// The first such byte, or `end`.
    [[nodiscard]] const char *find(const char *at, const char *end) const
    {
#ifdef __SSE2__
        constexpr std::ptrdiff_t width = 16;
        const __m128i returns = _mm_set1_epi8('\r');
        const __m128i lineFeeds = _mm_set1_epi8('\n');
        for (; end - at >= width; at += width) {
            __m128i bytes;
            __builtin_memcpy(&bytes, at, sizeof bytes);
            const __m128i lineEnds = _mm_or_si128(_mm_cmpeq_epi8(bytes, returns), _mm_cmpeq_epi8(bytes, lineFeeds));
            const __m128i ends = _mm_or_si128(lineEnds, _mm_cmpeq_epi8(bytes, m_delimiters));
            if (const auto found = static_cast<unsigned>(_mm_movemask_epi8(ends)); found != 0)
                return at + std::countr_zero(found);
        }
#endif
        while (at != end && !isEnd(*at))
            ++at;
        return at;
    }

private:
    std::array<bool, 256> m_isEnd{};
#ifdef __SSE2__
    __m128i m_delimiters;
#endif
};

} // namespace Muster
