// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace Muster {

/// Follows quotes, delimiters and line ends through a text that comes in pieces, by the same rules as the parser, without keeping
/// anything. Tells how many cells each record has and where a quote that never closes was opened.
class QuoteScanner
{
public:
    /// `quote` '\0': none.
    QuoteScanner(char delimiter, char quote) : m_delimiter(delimiter), m_quote(quote) {}

    /// Takes one character. True where it ends a record that has any cells; `cells` is how many then.
    bool take(char c);

    [[nodiscard]] int cells() const { return m_endedCells; }
    /// True while a quoted cell is open.
    [[nodiscard]] bool isInQuotes() const { return m_state == State::Quoted; }
    /// True where text has followed a quoted cell that holds a line end, which no parser reads on from.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    /// True where a quote has stood within a cell's text or behind a quoted cell: well written tables have none.
    [[nodiscard]] bool sawStrayQuote() const { return m_strayQuote; }
    /// True where a quoted cell has held a line end, and then closed with nothing behind it.
    [[nodiscard]] bool sawQuotedLineEnd() const { return m_quotedLineEnd; }
    /// True where a delimiter or a line end has stood within quotes.
    [[nodiscard]] bool sawQuotedEnd() const { return m_quotedEnd; }
    /// How many cells were quoted.
    [[nodiscard]] int quotedCells() const { return m_quotedCells; }
    /// Where the latest quoted cell was opened; 1-based, in characters.
    [[nodiscard]] std::int64_t openLine() const { return m_openLine; }
    [[nodiscard]] std::int64_t openColumn() const { return m_openColumn; }
    /// Ends the last record where the text does not end with a line end. As take().
    bool finish();

private:
    enum class State : unsigned char { CellBegin, Plain, Quoted, MaybeClosed };

    void advance(char c);
    void noteQuotedLineEnd();
    bool endRecord();

    char m_delimiter;
    char m_quote;
    State m_state = State::CellBegin;
    bool m_recordBegun = false;
    bool m_blankSinceQuote = false;
    bool m_lineEndInCell = false;
    bool m_broken = false;
    bool m_quotedLineEnd = false;
    bool m_strayQuote = false;
    bool m_quotedEnd = false;
    char m_previous = '\0';
    int m_quotedCells = 0;
    int m_delimiters = 0;
    int m_endedCells = 0;
    std::int64_t m_line = 1;
    std::int64_t m_column = 0;
    std::int64_t m_openLine = 0;
    std::int64_t m_openColumn = 0;
};

} // namespace Muster
