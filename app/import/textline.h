// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Muster {

// A line of a text that people wrote. All pure and thread-safe; the views are into what was given.

/// The lines of a text, whether they end in LF, CR LF or a bare CR, without the ends. `text` must outlive the views.
[[nodiscard]] QList<QStringView> linesOf(QStringView text);

/// The line without blanks around it and without what marks an item of a list or a quotation: "- ", "• ", "3. ", "> ".
[[nodiscard]] QStringView withoutMarker(QStringView line);
[[nodiscard]] bool hasMarker(QStringView line);

/// Cut at commas, semicolons, tabs and bars, wherever a table's row might be.
[[nodiscard]] QList<QStringView> cellsOf(QStringView line);

/// What stands between blanks and has a letter or digit.
[[nodiscard]] QList<QStringView> wordsIn(QStringView cell);

/// The words of a line that has no others than such as may name people: bare identifiers, addresses of pages, e-mail addresses.
/// Empty for a line with anything else in it, and for a closing or signature ("Thanks,", "Bob") that is no item of a list.
[[nodiscard]] QList<QStringView> bareWords(QStringView line);

/// True for words, a dash and a last word that may be an identifier: "Max Moe - maxmoe".
[[nodiscard]] bool endsInBareWord(QStringView line);

/// The e-mail addresses of a line, in their order, whatever signs stand around them.
[[nodiscard]] QStringList emailAddressesIn(QStringView line);

} // namespace Muster
