// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster {

/// Zero-width joiner and non-joiner.
[[nodiscard]] constexpr bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

/// The text without what nobody sees and copying brings along: soft hyphens, zero-width, byte order and direction marks.
/// A joiner between two characters of a script or emoji that uses it is part of the name and stays.
[[nodiscard]] QString withoutInvisible(const QString &text);

/// The text without blanks and pairs of quotes or angle brackets around it.
[[nodiscard]] QString unwrapped(QString text);

} // namespace Muster
