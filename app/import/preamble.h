// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/rowstore.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace Muster {

struct Dialect;

/// `sep=;` on the first line, as some spreadsheets write and read it. No bytes: there is none.
struct SeparatorLine
{
    char delimiter = '\0';
    std::size_t bytes = 0;
};
[[nodiscard]] SeparatorLine readSeparatorLine(std::string_view text);

/// How many bytes the first `lines` lines of a text have, their line ends included, be these of any kind.
[[nodiscard]] std::size_t bytesOfLines(std::string_view text, int lines);

/// The first of a sample's rows that does not look like a title or a remark above the table, by the rules of linesAboveTable; whether
/// there is a header row is not looked at. None where all do, or where the rows are of one cell.
[[nodiscard]] std::optional<std::size_t> firstRowOfTable(const RowStore &rows);

/// How many lines a title and remarks take up above a table, with the blank ones down to the header row: 0 unless there is a header
/// row beyond doubt, and what is above it is narrower than the table and holds nothing that could be a person (a profile, an e-mail
/// address, a lone word that may be an identifier). `text`: the sample behind a separator line.
[[nodiscard]] int linesAboveTable(std::string_view text, bool isWhole, const Dialect &dialect);

} // namespace Muster
