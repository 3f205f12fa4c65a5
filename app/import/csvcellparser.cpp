// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/cellparser.h"
#include "import/rowassembler.h"

#include <algorithm>

namespace Muster {

CsvCellParser::CsvCellParser(char delimiter, RowAssembler &rows) : m_rows(rows), m_delimiter(delimiter)
{
    for (char c : {'\r', '\n', delimiter})
        m_endsCell[static_cast<unsigned char>(c)] = true;
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

void CsvCellParser::beginCell(std::string_view &piece)
{
    const char c = piece.front();
    const bool secondHalf = m_afterReturn && c == '\n';
    m_afterReturn = false;
    if (secondHalf || isBlank(c)) {
        piece.remove_prefix(1);
    } else if (c == '"') {
        piece.remove_prefix(1);
        m_state = State::Quoted;
        m_lineEndInCell = false;
    } else if (m_endsCell[static_cast<unsigned char>(c)]) {
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
    const auto isEnd = [this](char c) { return m_endsCell[static_cast<unsigned char>(c)]; };
    const auto *const end = std::find_if(piece.begin(), piece.end(), isEnd);
    std::string_view text = piece.substr(0, static_cast<size_t>(end - piece.begin()));
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
    const size_t quote = piece.find('"');
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
    if (m_endsCell[static_cast<unsigned char>(c)]) {
        piece.remove_prefix(1);
        endCell(std::string_view(m_text).substr(0, m_closedAt), c);
    } else if (isBlank(c)) {
        piece.remove_prefix(1);
        m_text += c;
    } else if (c == '"' && m_text.size() == m_closedAt) {
        piece.remove_prefix(1);
        m_text += c;
        m_state = State::Quoted;
    } else if (m_lineEndInCell) {
        m_state = State::Broken;
    } else {
        m_text.insert(m_closedAt, 1, '"');
        m_state = State::Stray;
    }
}

void CsvCellParser::endStrayCell(char by)
{
    std::string_view text = withoutBlanksAtEnd(m_text);
    if (text.ends_with('"')) {
        text.remove_suffix(1);
        endCell(text, by);
    } else {
        endCell('"' + std::string(text), by);
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
