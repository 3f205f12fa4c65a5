// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/quotescanner.h"

namespace Muster {

namespace {

constexpr bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

void QuoteScanner::advance(char c)
{
    if (isLineEnd(m_previous) && !(m_previous == '\r' && c == '\n')) {
        ++m_line;
        m_column = 0;
    }
    if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) // the first byte of a character
        ++m_column;
    m_previous = c;
}

bool QuoteScanner::take(char c)
{
    advance(c);
    const bool isDelimiter = m_delimiter != '\0' && c == m_delimiter;
    if (m_state == State::Quoted) {
        m_lineEndInCell = m_lineEndInCell || isLineEnd(c);
        m_quotedEnd = m_quotedEnd || isDelimiter || isLineEnd(c);
        if (c == m_quote) {
            m_state = State::MaybeClosed;
            m_blankSinceQuote = false;
        }
        return false;
    }
    if (isDelimiter || isLineEnd(c)) {
        noteQuotedLineEnd();
        m_state = State::CellBegin;
        m_recordBegun = m_recordBegun || isDelimiter;
        m_delimiters += isDelimiter ? 1 : 0;
        return isLineEnd(c) && endRecord();
    }
    const bool isBlank = c == ' ' || c == '\t';
    if (m_state == State::MaybeClosed) {
        if (c == m_quote && !m_blankSinceQuote) {
            m_state = State::Quoted;
        } else if (isBlank) {
            m_blankSinceQuote = true;
        } else {
            m_state = State::Plain;
            m_strayQuote = true;
            m_broken = m_broken || m_lineEndInCell;
        }
    } else if (m_state == State::CellBegin && c == m_quote) {
        m_state = State::Quoted;
        ++m_quotedCells;
        m_recordBegun = true;
        m_lineEndInCell = false;
        m_openLine = m_line;
        m_openColumn = m_column;
    } else if (!isBlank) {
        m_strayQuote = m_strayQuote || (c == m_quote && m_quote != '\0');
        m_state = State::Plain;
        m_recordBegun = true;
    }
    return false;
}

void QuoteScanner::noteQuotedLineEnd()
{
    if (m_state == State::MaybeClosed && m_lineEndInCell)
        m_quotedLineEnd = true;
}

bool QuoteScanner::endRecord()
{
    const bool begun = m_recordBegun;
    m_endedCells = m_delimiters + 1;
    m_delimiters = 0;
    m_recordBegun = false;
    return begun;
}

bool QuoteScanner::finish()
{
    noteQuotedLineEnd();
    return endRecord();
}

} // namespace Muster
