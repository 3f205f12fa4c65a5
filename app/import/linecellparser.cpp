// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/cellparser.h"
#include "import/rowassembler.h"

namespace Muster {

namespace {

std::string_view trimmed(std::string_view line)
{
    constexpr std::string_view blanks = " \t";
    const size_t begin = line.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view() : line.substr(begin, line.find_last_not_of(blanks) - begin + 1);
}

// "a ""b"" c" as a spreadsheet would write a cell; "a" and "b" are two quotations, and not that.
bool isQuotedWhole(std::string_view line, char quote)
{
    if (line.size() < 2 || line.front() != quote || line.back() != quote)
        return false;
    const std::string_view within = line.substr(1, line.size() - 2);
    for (size_t i = within.find(quote); i != std::string_view::npos; i = within.find(quote, i + 2)) {
        if (i + 1 == within.size() || within[i + 1] != quote)
            return false;
    }
    return true;
}

std::string unquoted(std::string_view line, char quote)
{
    std::string text;
    for (size_t i = 1; i + 1 < line.size(); ++i) {
        text += line[i];
        i += line[i] == quote ? 1 : 0;
    }
    return text;
}

} // namespace

bool LineCellParser::feed(std::string_view piece)
{
    while (!piece.empty()) {
        if (m_afterReturn && piece.front() == '\n')
            piece.remove_prefix(1);
        m_afterReturn = false;
        const size_t end = piece.find_first_of("\r\n");
        if (end == std::string_view::npos) {
            m_begun += piece;
            break;
        }
        m_afterReturn = piece[end] == '\r';
        if (m_begun.empty()) {
            endLine(piece.substr(0, end));
        } else {
            m_begun += piece.substr(0, end);
            endLine(m_begun);
            m_begun.clear();
        }
        piece.remove_prefix(end + 1);
    }
    return true;
}

void LineCellParser::endLine(std::string_view line)
{
    line = trimmed(line);
    if (isQuotedWhole(line, m_quote))
        m_rows.cell(unquoted(line, m_quote));
    else
        m_rows.cell(line);
    m_rows.endRow();
}

CellParser::End LineCellParser::finish()
{
    if (!m_begun.empty())
        endLine(m_begun);
    m_begun.clear();
    return End::Complete;
}

} // namespace Muster
