// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/dialect.h"

#include "import/quotescanner.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace Muster {

namespace {

constexpr size_t maxRecords = 200;
// In the order in which they win a draw: a tab hardly ever stands in a cell, a bar seldom, a comma often.
constexpr std::array candidates{'\t', ';', '|', ','};

struct Cut
{
    std::vector<int> cellCounts; ///< of each record that is not blank
    bool quotedLineEnd = false;
    bool broken = false; ///< as QuoteScanner::isBroken()
};

Cut cut(std::string_view sample, bool isWhole, char delimiter)
{
    Cut result;
    QuoteScanner scanner(delimiter);
    for (char c : sample) {
        if (scanner.take(c)) {
            result.cellCounts.push_back(scanner.cells());
            if (result.cellCounts.size() == maxRecords)
                break;
        }
    }
    const bool atEnd = result.cellCounts.size() < maxRecords;
    if (atEnd && scanner.finish() && (isWhole || result.cellCounts.empty()))
        result.cellCounts.push_back(scanner.cells());
    result.quotedLineEnd = scanner.sawQuotedLineEnd();
    result.broken = scanner.isBroken();
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

char detectDelimiter(std::string_view sample, bool isWhole)
{
    char best = '\0';
    double bestFitness = 0;
    for (char candidate : candidates) {
        const double candidateFitness = fitness(cut(sample, isWhole, candidate));
        if (candidateFitness > bestFitness) {
            best = candidate;
            bestFitness = candidateFitness;
        }
    }
    // One column whose quoted cells hold line ends is still CSV: taken as lines, its cells would fall apart.
    if (best == '\0' && cut(sample, isWhole, ',').quotedLineEnd)
        return ',';
    return best;
}

// `sep=;` on the first line, as some spreadsheets write and read it.
struct Preamble
{
    char delimiter = '\0';
    size_t bytes = 0;
};

Preamble readPreamble(std::string_view sample)
{
    std::string_view line = sample.substr(0, sample.find_first_of("\r\n"));
    size_t bytes = line.size();
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    const auto sameLetter = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a | 0x20) : a) == b; };
    constexpr std::string_view word = "sep=";
    if (line.size() != word.size() + 1 ||
        !std::equal(word.begin(), word.end(), line.begin(), [&](char b, char a) { return sameLetter(a, b); }))
        return {};
    if (sample.substr(bytes).starts_with("\r\n"))
        bytes += 2;
    else if (bytes < sample.size())
        bytes += 1;
    return {line.back(), bytes};
}

} // namespace

Dialect detectDialect(std::string_view sample, bool isWhole, const ReadOptions &options)
{
    const Preamble preamble = readPreamble(sample);
    if (options.delimiter)
        return {*options.delimiter, preamble.bytes};
    if (preamble.bytes > 0)
        return {preamble.delimiter, preamble.bytes};
    return {detectDelimiter(sample, isWhole), 0};
}

} // namespace Muster
