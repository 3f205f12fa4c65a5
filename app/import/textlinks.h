// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <QString>

#include <optional>
#include <string_view>

namespace Muster {

/// Longer texts are tables and lists, not something that somebody wrote to somebody.
inline constexpr std::size_t longestRunningText = 1024 * 1024;

/// Takes the links to LinkedIn profiles out of a running text, such as a mail: one row for each person, in the order of the text, as
/// the plain profile URL, in one column "LinkedIn profile"; ReadNotes::foundLinks says how many. Links in angle brackets, Markdown,
/// HTML attributes and behind redirects (Safe Links, Google, ...) count.
/// None where there is no such link, or the text is a list or a table: in doubt it is one, since a line that is left out of a text is
/// a person lost of a list. Give it a whole source, decoded, and only while the user has fixed neither a delimiter nor a header row.
/// ReadNotes::encoding is the caller's to set. Pure and thread-safe.
[[nodiscard]] std::optional<ImportTable> findProfileLinks(std::string_view utf8, const QString &name);

} // namespace Muster
