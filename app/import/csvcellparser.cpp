// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/cellparser.h"
#include "import/dialect.h"
#include "import/rowassembler.h"

#include <cstring>

namespace Muster {

std::unique_ptr<CellParser> cellParserFor(const Dialect &dialect, RowAssembler &rows)
{
    if (dialect.delimiter == '\0')
        return std::make_unique<LineCellParser>(dialect.quote, rows);
    return std::make_unique<CsvCellParser>(dialect.delimiter, dialect.quote, rows);
}

CsvCellParser::CsvCellParser(char delimiter, char quote, RowAssembler &rows)
    : m_rows(rows), m_scan(delimiter), m_delimiter(delimiter), m_quote(quote)
{
}

bool CsvCellParser::isBlank(char c) const
{
    return (c == ' ' || c == '\t') && c != m_delimiter;
}

std::string_view CsvCellParser::withoutBlanksAtEnd(std::string_view text) const
{
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool CsvCellParser::feed(std::string_view piece)
{
    while (!piece.empty() && m_state != State::Broken) {
        switch (m_state) {
        case State::CellBegin:
            takeWholeCells(piece);
            if (!piece.empty())
                beginCell(piece);
            break;
        case State::Plain:
        case State::Stray:
            takeUnquoted(piece);
            break;
        case State::Quoted:
            takeQuoted(piece);
            break;
        case State::Closed:
            takeAfterQuote(piece);
            break;
        case State::Broken:
            break;
        }
    }
    return m_state != State::Broken;
}

// Those that begin and end in this piece and need no second look, which are nearly all; the steps below take any others and would
// take these in the same way.
void CsvCellParser::takeWholeCells(std::string_view &piece)
{
    const char *at = piece.data();
    const char *const end = at + piece.size();
    while (at != end) {
        const char c = *at;
        const char *cellEnd = at;
        if (c == m_quote) {
            cellEnd = takeWholeQuoted(at, end);
        } else if (static_cast<unsigned char>(c) > ' ' || !(c == '\n' || c == '\r' || isBlank(c))) {
            cellEnd = m_scan.find(at, end);
            if (cellEnd == end)
                break;
            // Nearly no text ends with a blank, nor with what is below it.
            const std::string_view text(at, static_cast<size_t>(cellEnd - at));
            m_rows.cell(!text.empty() && static_cast<unsigned char>(text.back()) > ' ' ? text : withoutBlanksAtEnd(text));
        } else if (c == '\n' && m_afterReturn) {
            m_afterReturn = false;
            ++at;
            continue;
        } else if (m_rowBegun && !isBlank(c)) {
            m_rows.cell({});
        } else {
            break;
        }
        if (!cellEnd)
            break;
        m_afterReturn = false;
        m_rowBegun = true;
        if (*cellEnd != m_delimiter)
            endRow(*cellEnd);
        at = cellEnd + 1;
    }
    piece.remove_prefix(static_cast<size_t>(at - piece.data()));
}

// Returns where the cell ends, or null where that does not follow the next quote.
const char *CsvCellParser::takeWholeQuoted(const char *at, const char *end)
{
    ++at;
    const void *const found = std::memchr(at, m_quote, static_cast<size_t>(end - at));
    const char *const quote = static_cast<const char *>(found);
    if (!quote || quote + 1 == end || !m_scan.isEnd(quote[1]))
        return nullptr;
    m_rows.cell({at, static_cast<size_t>(quote - at)});
    return quote + 1;
}

void CsvCellParser::beginCell(std::string_view &piece)
{
    const char c = piece.front();
    const bool secondHalf = m_afterReturn && c == '\n';
    m_afterReturn = false;
    if (secondHalf || isBlank(c)) {
        piece.remove_prefix(1);
    } else if (c == m_quote) {
        piece.remove_prefix(1);
        m_state = State::Quoted;
        m_lineEndInCell = false;
    } else if (m_scan.isEnd(c)) {
        piece.remove_prefix(1);
        // A line without a cell is a blank row; behind a delimiter there is a cell even if nothing is in it.
        if (m_rowBegun || c == m_delimiter)
            endCell({}, c);
        else
            endRow(c);
    } else {
        m_state = State::Plain;
    }
}

void CsvCellParser::takeUnquoted(std::string_view &piece)
{
    const char *const end = m_scan.find(piece.data(), piece.data() + piece.size());
    std::string_view text = piece.substr(0, static_cast<size_t>(end - piece.data()));
    piece.remove_prefix(text.size());
    if (piece.empty() || !m_text.empty())
        text = m_text.append(text);
    if (piece.empty())
        return;
    const char c = piece.front();
    piece.remove_prefix(1);
    if (m_state == State::Stray)
        endStrayCell(c);
    else
        endCell(withoutBlanksAtEnd(text), c);
}

void CsvCellParser::takeQuoted(std::string_view &piece)
{
    const size_t quote = piece.find(m_quote);
    const std::string_view text = piece.substr(0, quote);
    m_lineEndInCell = m_lineEndInCell || text.find_first_of("\r\n") != std::string_view::npos;
    m_text += text;
    piece.remove_prefix(text.size());
    if (piece.empty())
        return;
    piece.remove_prefix(1);
    m_closedAt = m_text.size();
    m_state = State::Closed;
}

// Blanks are kept for the time being: they count if more than blanks follows.
void CsvCellParser::takeAfterQuote(std::string_view &piece)
{
    const char c = piece.front();
    if (m_scan.isEnd(c)) {
        piece.remove_prefix(1);
        endCell(std::string_view(m_text).substr(0, m_closedAt), c);
    } else if (isBlank(c)) {
        piece.remove_prefix(1);
        m_text += c;
    } else if (c == m_quote && m_text.size() == m_closedAt) {
        piece.remove_prefix(1);
        m_text += c;
        m_state = State::Quoted;
    } else if (m_lineEndInCell) {
        m_state = State::Broken;
    } else {
        m_text.insert(m_closedAt, 1, m_quote);
        m_state = State::Stray;
    }
}

void CsvCellParser::endStrayCell(char by)
{
    std::string_view text = withoutBlanksAtEnd(m_text);
    if (text.ends_with(m_quote)) {
        text.remove_suffix(1);
        endCell(text, by);
    } else {
        endCell(m_quote + std::string(text), by);
    }
}

void CsvCellParser::endCell(std::string_view text, char by)
{
    m_rows.cell(text);
    m_text.clear();
    m_state = State::CellBegin;
    m_rowBegun = true;
    if (by != m_delimiter)
        endRow(by);
}

void CsvCellParser::endRow(char by)
{
    m_rows.endRow();
    m_rowBegun = false;
    m_afterReturn = by == '\r';
}

CellParser::End CsvCellParser::finish()
{
    if (m_state == State::Quoted)
        return End::UnclosedQuote;
    if (m_state == State::Broken)
        return End::TextAfterQuote;
    if (m_state != State::CellBegin || m_rowBegun)
        static_cast<void>(feed("\n"));
    return End::Complete;
}

} // namespace Muster
