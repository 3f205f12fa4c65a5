// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <string_view>

namespace Muster {

/// How a text is cut into cells.
struct Dialect
{
    char delimiter = '\0';    ///< '\0': each line is one cell
    char quote = '"';         ///< '\0': none
    size_t preambleBytes = 0; ///< a spreadsheet's own `sep=;` line and lines above the table, which are no rows
    int preambleLines = 0;    ///< how many lines that is
    int skippedLines = 0;     ///< how many of them a spreadsheet would show: all but the `sep=` line
};

/// Finds the delimiter in the begin of a text (UTF-8): the one that cuts its first records most consistently.
/// `isWhole`: nothing follows the sample, so that its last record is complete.
[[nodiscard]] Dialect detectDialect(std::string_view sample, bool isWhole, const ReadOptions &options);

} // namespace Muster
