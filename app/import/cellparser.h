// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/bytescan.h"

#include <memory>
#include <string>
#include <string_view>

namespace Muster {

struct Dialect;
class RowAssembler;

/// Cuts UTF-8 that comes in pieces into cells and rows.
class CellParser
{
public:
    virtual ~CellParser() = default;

    /// False where the text cannot be read on; finish() tells why.
    [[nodiscard]] virtual bool feed(std::string_view piece) = 0;
    /// True where a row has just ended, or nothing has come yet: a new parser would read on from here in the same way, save that
    /// this one knows whether a line feed that comes next belongs to the line end before it.
    [[nodiscard]] virtual bool isBetweenRows() const = 0;
    enum class End {
        Complete,
        UnclosedQuote,
        TextAfterQuote, ///< behind a quoted cell that holds line ends: its quotes are not the ones that belong together
    };
    /// After the last piece.
    [[nodiscard]] virtual End finish() = 0;
};

/// The parser for a dialect; `rows` must outlive it.
[[nodiscard]] std::unique_ptr<CellParser> cellParserFor(const Dialect &dialect, RowAssembler &rows);

/// Delimited cells, quoted or not. Blanks around a cell's text or quotes fall away. Forgiving of stray quotes, but never at the
/// cost of a row: a cell whose closing quote is followed by text ends at the next delimiter or line end and keeps all its text
/// and the quotes within (`"Acme" client`); around the whole they fall away (`"a "b" c"` is `a "b" c`).
class CsvCellParser final : public CellParser
{
public:
    /// `quote` '\0': none, quotes are characters like all others.
    CsvCellParser(char delimiter, char quote, RowAssembler &rows);

    [[nodiscard]] bool feed(std::string_view piece) override;
    [[nodiscard]] bool isBetweenRows() const override { return m_state == State::CellBegin && !m_rowBegun; }
    [[nodiscard]] End finish() override;

private:
    enum class State : unsigned char { CellBegin, Plain, Quoted, Closed, Stray, Broken };

    [[nodiscard]] bool isBlank(char c) const;
    [[nodiscard]] std::string_view withoutBlanksAtEnd(std::string_view text) const;
    // Each takes what it understands off the piece's begin.
    void takeWholeCells(std::string_view &piece);
    [[nodiscard]] const char *takeWholeQuoted(const char *at, const char *end);
    void beginCell(std::string_view &piece);
    void takeUnquoted(std::string_view &piece);
    void takeQuoted(std::string_view &piece);
    void takeAfterQuote(std::string_view &piece);
    void endStrayCell(char by);
    void endCell(std::string_view text, char by);
    void endRow(char by);

    RowAssembler &m_rows;
    CellEndScan m_scan;
    std::string m_text;    ///< of the current cell, as far as it cannot be taken from the piece
    size_t m_closedAt = 0; ///< how much of m_text stood within the quotes
    char m_delimiter;
    char m_quote;
    State m_state = State::CellBegin;
    bool m_lineEndInCell = false;
    bool m_rowBegun = false;
    bool m_afterReturn = false;
};

/// One cell a line. A line that is quoted as a whole loses its quotes; any other quote is a character like all others.
class LineCellParser final : public CellParser
{
public:
    LineCellParser(char quote, RowAssembler &rows) : m_rows(rows), m_quote(quote) {}

    [[nodiscard]] bool feed(std::string_view piece) override;
    [[nodiscard]] bool isBetweenRows() const override { return m_begun.empty(); }
    [[nodiscard]] End finish() override;

private:
    void endLine(std::string_view line);

    RowAssembler &m_rows;
    std::string m_begun; ///< a line whose end is in a later piece
    char m_quote;
    bool m_afterReturn = false;
};

} // namespace Muster
