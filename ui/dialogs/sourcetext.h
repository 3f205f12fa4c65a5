// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <QList>
#include <QString>

namespace Muster {

/// "semicolon", "tab", "one per line"; a sign without a name in quotes, one that cannot be seen by its number. Translatable.
[[nodiscard]] QString delimiterName(char delimiter);
/// "double", "single", "none". Translatable.
[[nodiscard]] QString quoteName(char quote);

/// What was found out about a source, in one line: "opt-outs-march.csv · UTF-8 · semicolon · 1,240 rows",
/// "leads.xlsx · sheet Q1 · 1,240 rows".
[[nodiscard]] QString sourceFacts(const ImportTable &table);

/// Something that the reader left out, changed or could not make sense of.
struct SourceRemark
{
    QString text;
    QString whole = {};     ///< the text with all row numbers that are known; empty where `text` has them all
    bool isWarning = false; ///< rows may not be what the user takes them for

    friend bool operator==(const SourceRemark &, const SourceRemark &) = default;
};

/// Everything in the notes that may surprise, warnings first. Empty where there is nothing to say.
[[nodiscard]] QList<SourceRemark> sourceRemarks(const ReadNotes &notes);

} // namespace Muster
