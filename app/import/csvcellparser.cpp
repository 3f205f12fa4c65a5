// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/cellparser.h"
#include "import/rowassembler.h"

#include <csv.h>

namespace Muster {

struct CsvCellParser::State
{
    csv_parser parser{};
    RowAssembler &rows;
    bool hasCells = false;
    bool afterReturn = false;

    explicit State(RowAssembler &assembler) : rows(assembler) {}

    static void onCell(void *text, size_t length, void *self)
    {
        auto *state = static_cast<State *>(self);
        state->hasCells = true;
        state->rows.cell(length == 0 ? std::string_view() : std::string_view(static_cast<const char *>(text), length));
    }

    // libcsv reports each character of a line end: the line feed after a carriage return ends nothing.
    static void onRowEnd(int lineEnd, void *self)
    {
        auto *state = static_cast<State *>(self);
        const bool secondHalf = !state->hasCells && lineEnd == '\n' && state->afterReturn;
        state->afterReturn = lineEnd == '\r';
        state->hasCells = false;
        if (!secondHalf)
            state->rows.endRow();
    }
};

CsvCellParser::CsvCellParser(char delimiter, RowAssembler &rows) : m_state(std::make_unique<State>(rows))
{
    csv_init(&m_state->parser, CSV_REPALL_NL);
    csv_set_delim(&m_state->parser, static_cast<unsigned char>(delimiter));
    // Rows of a lead list fit in this; without it the buffer grows by 128 bytes at a time.
    csv_set_blk_size(&m_state->parser, 4096);
}

CsvCellParser::~CsvCellParser()
{
    csv_free(&m_state->parser);
}

bool CsvCellParser::feed(std::string_view piece)
{
    return csv_parse(&m_state->parser, piece.data(), piece.size(), State::onCell, State::onRowEnd, m_state.get()) == piece.size();
}

CellParser::End CsvCellParser::finish()
{
    // Strict only now, when all that is left to be strict about is a quote that is still open.
    csv_set_opts(&m_state->parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    return csv_fini(&m_state->parser, State::onCell, State::onRowEnd, m_state.get()) == 0 ? End::Complete : End::UnclosedQuote;
}

} // namespace Muster
