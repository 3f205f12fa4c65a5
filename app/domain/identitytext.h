// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"

#include <QString>

#include <string_view>

namespace Muster {

/// What one ASCII character may do in an identifier.
enum class SlugCharacter : unsigned char {
    Refused,
    Solid,   ///< a letter or digit; an identifier has at least one
    Link,    ///< hyphen, underscore
    UrlOnly, ///< apostrophe: in a URL it is a person's, in a bare text it is punctuation
    Dot,     ///< as UrlOnly, and only between other characters: "john-d..." is a URL that was cut short
};

[[nodiscard]] constexpr SlugCharacter slugCharacter(unsigned char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return SlugCharacter::Solid;
    switch (c) {
    case '-':
    case '_':
        return SlugCharacter::Link;
    case '\'':
        return SlugCharacter::UrlOnly;
    case '.':
        return SlugCharacter::Dot;
    default:
        return SlugCharacter::Refused;
    }
}

/// True for "jane@example.com" where an identifier was expected.
[[nodiscard]] bool slugIsEmailAddress(std::string_view slug);

/// readPersonIdentity() for any text, by way of Unicode. ASCII takes a shorter way to the same result.
[[nodiscard]] PersonIdentity readUnicodeIdentity(std::string_view utf8);
/// The same for a slug that was cut out of a text already.
[[nodiscard]] PersonIdentity readUnicodeSlug(std::string_view slug, bool inUrl);

/// How texts are compared: without invisible characters and joiners, composed (NFC), case-folded. May be empty. The folding is
/// Unicode's simple one: the full one would make one person of `strasse` and `straße`, which LinkedIn tells apart.
[[nodiscard]] QString comparisonForm(const QString &text);

} // namespace Muster
