// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/dialect.h"

#include "import/preamble.h"
#include "import/quotescanner.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

namespace Muster {

namespace {

constexpr size_t maxRecords = 200;
// In the order in which they win a draw: a tab hardly ever stands in a cell, a bar seldom, a comma often.
constexpr std::array usualDelimiters{'\t', ';', '|', ','};
// Tried where none of those cuts a text.
constexpr std::array rareDelimiters{'\x1f', '\x1e', '^', '~', ':'};

struct Cut
{
    std::vector<int> cellCounts; ///< of each record that is not blank
    bool quotedLineEnd = false;
    bool broken = false;     ///< as QuoteScanner::isBroken()
    bool wellQuoted = false; ///< each quoted cell closes, and no quote stands elsewhere
    bool quotedEnd = false;  ///< a delimiter or line end stands in one
    size_t quotedCells = 0;
};

Cut cut(std::string_view sample, bool isWhole, char delimiter, char quote)
{
    Cut result;
    QuoteScanner scanner(delimiter, quote);
    for (char c : sample) {
        if (scanner.take(c)) {
            result.cellCounts.push_back(scanner.cells());
            if (result.cellCounts.size() == maxRecords)
                break;
        }
    }
    result.wellQuoted = !scanner.sawStrayQuote() && (!isWhole || !scanner.isInQuotes());
    const bool atEnd = result.cellCounts.size() < maxRecords;
    if (atEnd && scanner.finish() && (isWhole || result.cellCounts.empty()))
        result.cellCounts.push_back(scanner.cells());
    result.quotedLineEnd = scanner.sawQuotedLineEnd();
    result.broken = scanner.isBroken();
    result.quotedEnd = scanner.sawQuotedEnd();
    result.quotedCells = static_cast<size_t>(scanner.quotedCells());
    return result;
}

// 0: does not cut this text. Consistency counts most, then that the first record is cut the same way, then the number of columns.
double fitness(const Cut &cut)
{
    std::map<int, size_t> frequencies;
    size_t divided = 0;
    for (int cells : cut.cellCounts) {
        divided += cells > 1 ? 1 : 0;
        if (cells > 1)
            ++frequencies[cells];
    }
    if (divided * 2 < cut.cellCounts.size() || divided == 0)
        return 0;
    const auto usual =
        std::max_element(frequencies.begin(), frequencies.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    const double consistency = double(usual->second) / double(cut.cellCounts.size());
    const double firstAgrees = cut.cellCounts.front() == usual->first ? 0.25 : 0;
    const double whole = cut.broken ? 0.5 : 1; // where all are broken, one is still the likeliest
    return (consistency + firstAgrees + std::min(usual->first, 50) * 0.001) * whole;
}

std::set<std::string_view> firstCells(std::string_view sample, char delimiter)
{
    std::set<std::string_view> cells;
    for (; !sample.empty(); sample.remove_prefix(bytesOfLines(sample, 1))) {
        const std::string_view line = sample.substr(0, sample.find_first_of("\r\n"));
        if (!line.empty())
            cells.insert(line.substr(0, line.find(delimiter)));
    }
    return cells;
}

// They stand in texts of all kinds: only where each record is cut the same way, and not by what all lines begin with (`https:`, `urn:`).
// A colon makes pairs of mail headers and notes too.
bool isClearlyDelimiter(std::string_view sample, bool isWhole, char delimiter, char quote)
{
    const Cut records = cut(sample, isWhole, delimiter, quote);
    const size_t fewestRecords = 2;
    const int fewestCells = delimiter == ':' ? 3 : 2;
    if (records.cellCounts.size() < fewestRecords || records.cellCounts.front() < fewestCells || records.broken)
        return false;
    const auto isAsFirst = [&records](int cells) { return cells == records.cellCounts.front(); };
    return std::all_of(records.cellCounts.begin(), records.cellCounts.end(), isAsFirst) && firstCells(sample, delimiter).size() > 1;
}

char detectDelimiter(std::string_view sample, bool isWhole, char quote)
{
    char best = '\0';
    double bestFitness = 0;
    for (char candidate : usualDelimiters) {
        const double candidateFitness = fitness(cut(sample, isWhole, candidate, quote));
        if (candidateFitness > bestFitness) {
            best = candidate;
            bestFitness = candidateFitness;
        }
    }
    for (char candidate : rareDelimiters) {
        if (best == '\0' && isClearlyDelimiter(sample, isWhole, candidate, quote))
            best = candidate;
    }
    // One column whose quoted cells hold line ends is still CSV: taken as lines, its cells would fall apart.
    if (best == '\0' && cut(sample, isWhole, ',', quote).quotedLineEnd)
        return ',';
    return best;
}

// An apostrophe begins names ('t Hooft) and cells that must not run as a formula: only where apostrophes come in pairs around many a
// cell or around what a quote is needed for, and nothing is quoted in the usual way.
bool isQuotedByApostrophes(std::string_view sample, bool isWhole, char delimiter)
{
    if (delimiter == '\0' || delimiter == '\'' || cut(sample, isWhole, delimiter, '"').quotedCells > 0)
        return false;
    const Cut records = cut(sample, isWhole, delimiter, '\'');
    return records.wellQuoted && records.quotedCells >= 2 && (records.quotedEnd || records.quotedCells * 2 >= records.cellCounts.size());
}

void detectCells(Dialect &dialect, std::string_view sample, bool isWhole, const ReadOptions &options)
{
    const auto delimiterFor = [&](char quote) { return options.delimiter.value_or(detectDelimiter(sample, isWhole, quote)); };
    if (dialect.delimiter == '\0')
        dialect.delimiter = delimiterFor(options.quote.value_or('"'));
    if (options.quote) {
        dialect.quote = *options.quote;
        return;
    }
    const char delimiter = options.delimiter || dialect.preambleLines > 0 ? dialect.delimiter : detectDelimiter(sample, isWhole, '\'');
    if (isQuotedByApostrophes(sample, isWhole, delimiter)) {
        dialect.delimiter = delimiter;
        dialect.quote = '\'';
    }
}

} // namespace

Dialect detectDialect(std::string_view sample, bool isWhole, const ReadOptions &options)
{
    Dialect dialect;
    const SeparatorLine separator = readSeparatorLine(sample);
    dialect.preambleBytes = separator.bytes;
    dialect.preambleLines = separator.bytes > 0 ? 1 : 0;
    dialect.delimiter = options.delimiter.value_or(separator.delimiter);
    const std::string_view below = sample.substr(separator.bytes);
    if (options.skippedLines) {
        dialect.skippedLines = std::max(0, *options.skippedLines);
        detectCells(dialect, below.substr(bytesOfLines(below, dialect.skippedLines)), isWhole, options);
    } else {
        detectCells(dialect, below, isWhole, options);
        dialect.skippedLines = linesAboveTable(below, isWhole, dialect);
    }
    dialect.preambleLines += dialect.skippedLines;
    dialect.preambleBytes += bytesOfLines(below, dialect.skippedLines);
    return dialect;
}

} // namespace Muster
