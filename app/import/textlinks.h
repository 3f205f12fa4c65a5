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

/// Takes the people out of a running text, such as a mail, pasted or in a file: one row for each link to a LinkedIn profile, in the
/// order of the text, as the plain profile URL, each profile once; ReadNotes::foundLinks says how many links. Links in angle brackets,
/// Markdown, HTML attributes and behind redirects (Safe Links, Google, ...) count. Rows of their own, in between, are bare identifiers
/// and addresses of other pages that stand alone on a line or behind a bullet or number, as written, and a whole line like
/// "Max Moe - maxmoe". E-mail addresses, each once, make a second column: beside the links of their line where there are as many, else
/// in a row without a profile.
/// Every other line has no person: it is left out, and ReadNotes::leftOutLines counts and lists it. In a loose list (formOfText())
/// none is: it becomes a row as it stands.
/// None where there is no link, or the text is a table or a plain list, which are read line by line. Give it a whole source, decoded,
/// and only while the user has fixed neither a delimiter nor a header row. ReadNotes::encoding is the caller's to set. Pure and
/// thread-safe.
[[nodiscard]] std::optional<ImportTable> findProfileLinks(std::string_view utf8, const QString &name);

} // namespace Muster
