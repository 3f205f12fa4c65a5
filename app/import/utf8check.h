// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace Muster {

/// Tells whether bytes that come in pieces are valid UTF-8 as a whole.
class Utf8Check
{
public:
    void feed(std::string_view piece);
    /// After the last piece.
    [[nodiscard]] bool isValid() const { return m_valid && m_tail.empty(); }
    /// False as soon as nothing can make it valid any more.
    [[nodiscard]] bool mayBeValid() const { return m_valid; }

private:
    void check(std::string_view text);

    std::string m_tail; ///< the begin of a character whose rest is in the next piece
    bool m_valid = true;
};

} // namespace Muster
