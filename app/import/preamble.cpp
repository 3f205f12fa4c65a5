// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/preamble.h"

#include "import/cellparser.h"
#include "import/dialect.h"
#include "import/headerguess.h"
#include "import/quotescanner.h"
#include "import/rowassembler.h"

#include <algorithm>
#include <map>
#include <optional>

namespace Muster {

namespace {

constexpr int maxLines = 30;
constexpr std::size_t sampleRows = 60;

RowStore rowsOf(std::string_view text, bool isWhole, const Dialect &dialect)
{
    RowStore rows;
    ReadNotes notes;
    RowAssembler assembler(rows, notes, sampleRows);
    const std::unique_ptr<CellParser> parser = cellParserFor(dialect, assembler);
    for (; !text.empty() && !assembler.isFull(); text.remove_prefix(std::min<std::size_t>(text.size(), 4096))) {
        if (!parser->feed(text.substr(0, 4096)))
            break;
    }
    if (isWhole && text.empty())
        static_cast<void>(parser->finish());
    return rows;
}

int usualWidth(const RowStore &rows)
{
    std::map<int, int> frequencies;
    for (std::size_t row = 0; row < rows.rowCount(); ++row)
        ++frequencies[rows.cellCount(row)];
    const auto usual =
        std::max_element(frequencies.begin(), frequencies.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return usual == frequencies.end() ? 0 : usual->first;
}

/// A title row, or a remark with its value beside it ("Exported on", "2026-03-11").
bool mayStandAbove(const RowStore &rows, std::size_t row, int width)
{
    int filled = 0;
    for (int column = 0; column < rows.cellCount(row); ++column) {
        const std::string_view cell = rows.cell(row, column);
        if (mayBeSomebody(cell))
            return false;
        filled += cell.empty() ? 0 : 1;
    }
    return rows.cellCount(row) * 2 <= width || (filled <= 1 && rows.cellCount(row) < width);
}

// None where a quoted cell goes on in the next line: nobody could say then which lines are meant.
std::optional<std::size_t> bytesOfPlainLines(std::string_view text, int lines, const Dialect &dialect)
{
    QuoteScanner scanner(dialect.delimiter, dialect.quote);
    const std::size_t bytes = bytesOfLines(text, lines);
    for (char c : text.substr(0, bytes)) {
        scanner.take(c);
        if ((c == '\n' || c == '\r') && scanner.isInQuotes())
            return std::nullopt;
    }
    return bytes;
}

} // namespace

SeparatorLine readSeparatorLine(std::string_view text)
{
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    const auto sameLetter = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a | 0x20) : a) == b; };
    constexpr std::string_view word = "sep=";
    if (line.size() != word.size() + 1 ||
        !std::equal(word.begin(), word.end(), line.begin(), [&](char b, char a) { return sameLetter(a, b); }))
        return {};
    return {line.back(), bytesOfLines(text, 1)};
}

std::size_t bytesOfLines(std::string_view text, int lines)
{
    std::size_t bytes = 0;
    for (; lines > 0 && bytes < text.size(); --lines) {
        const std::size_t lineEnd = text.find_first_of("\r\n", bytes);
        if (lineEnd == std::string_view::npos)
            return text.size();
        bytes = lineEnd + (text.substr(lineEnd).starts_with("\r\n") ? 2 : 1);
    }
    return bytes;
}

std::optional<std::size_t> firstRowOfTable(const RowStore &rows)
{
    const int width = usualWidth(rows);
    for (std::size_t row = 0; width > 1 && row < rows.rowCount(); ++row) {
        if (!mayStandAbove(rows, row, width))
            return row;
    }
    return std::nullopt;
}

int linesAboveTable(std::string_view text, bool isWhole, const Dialect &dialect)
{
    const RowStore rows = rowsOf(text, isWhole, dialect);
    const std::optional<std::size_t> first = firstRowOfTable(rows);
    if (first.value_or(0) == 0)
        return 0;
    const int lines = static_cast<int>(rows.rowNumber(*first)) - 1;
    const std::optional<std::size_t> bytes = bytesOfPlainLines(text, lines, dialect);
    if (lines > maxLines || !bytes)
        return 0;
    const RowStore table = rowsOf(text.substr(*bytes), isWhole, dialect);
    return guessHeaderRow(table) ? lines : 0;
}

} // namespace Muster
