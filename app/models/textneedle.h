// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace Muster {

/// A text to be found in UTF-8 texts, a million of them a moment: plain ASCII is compared byte by byte, all else by Qt.
class TextNeedle
{
public:
    TextNeedle(const QString &text, Qt::CaseSensitivity sensitivity);

    /// The text stands anywhere in this one. An empty text stands in every other.
    [[nodiscard]] bool isIn(std::string_view utf8) const;
    /// The text is this one.
    [[nodiscard]] bool isAll(std::string_view utf8) const;

private:
    [[nodiscard]] bool matchesAt(const char *place) const;

    QString m_text;
    Qt::CaseSensitivity m_sensitivity;
    bool m_isAscii;
    std::string m_lower; ///< of an ASCII text; as it is where case counts
    std::string m_upper;
};

/// ASCII in lower case; other bytes as they are.
[[nodiscard]] inline char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] bool isAscii(std::string_view bytes);

} // namespace Muster
