// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace Muster {

// What a cell looks like at a glance, for guesses about columns and headers.

/// A LinkedIn profile URL or path that names a person.
[[nodiscard]] bool looksLikeProfileUrl(std::string_view cell);
/// A bare public identifier with the marks of one: lower case, a hyphen between letters ("john-doe-1a2b"). A plain word has none.
[[nodiscard]] bool looksLikeSlug(std::string_view cell);
[[nodiscard]] bool looksLikeEmailAddress(std::string_view cell);
/// Digits, with the signs that numbers, dates and telephone numbers have.
[[nodiscard]] bool looksLikeNumber(std::string_view cell);
/// Two to five words as people's names have them ("Jane van der Berg", "Doe, John"), and no company's ("Acme Ltd").
[[nodiscard]] bool looksLikeFullName(std::string_view cell);
/// "Mr.", "Frau", "Dra.": what stands in some exports' column "Title".
[[nodiscard]] bool looksLikeSalutation(std::string_view cell);

} // namespace Muster
