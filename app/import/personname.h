// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster {

/// What a person is called, in the two parts that rosters take. Either may be empty.
struct PersonName
{
    QString first; ///< all given names: it stands in a letter's "Dear ..."
    QString last;  ///< with its particles and with Jr. or III

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// Splits a name as people write it: "Jane van der Berg", "Doe, John", "Dr. Mary Ann Smith Jr., MBA". Titles, degrees, remarks in
/// parentheses and words without a letter are left out. The last word is the last name, with the particles before it; a single word,
/// as also a Chinese or Japanese name without a blank, is all first name; where such a name has a blank, the family comes first. Pure.
[[nodiscard]] PersonName splitFullName(const QString &name);

/// "Jane Doe"; a Chinese, Japanese or Korean name as it is written, family first.
[[nodiscard]] QString joinNames(const PersonName &name);

} // namespace Muster
