// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <QString>

#include <tl/expected.hpp>

namespace Muster {

/// Which columns of a table a blocklist import takes. -1: none.
struct BlocklistColumns
{
    int identifier = -1;
    int reason = -1;

    friend bool operator==(const BlocklistColumns &, const BlocklistColumns &) = default;
};

/// Guesses by header synonyms first (English, German, French, Spanish, Portuguese) and by what the first 200 rows' cells look like
/// second. A one-column table is all identifiers. `identifier` stays -1 only for a table in which no column looks like people.
[[nodiscard]] BlocklistColumns guessBlocklistColumns(const ImportTable &table);

/// Applies `FIELD=HEADER` choices (fields: identifier, reason; headers without case, or a 1-based column number) on top of a guess.
/// Fails with a sentence that names the unknown field or header and lists the known ones.
[[nodiscard]] tl::expected<BlocklistColumns, QString> applyColumnChoices(const ImportTable &table, BlocklistColumns guess,
                                                                         const QStringList &choices);

} // namespace Muster
