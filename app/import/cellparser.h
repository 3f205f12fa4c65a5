// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>
#include <string_view>

struct csv_parser;

namespace Muster {

class RowAssembler;

/// Cuts UTF-8 that comes in pieces into cells and rows.
class CellParser
{
public:
    virtual ~CellParser() = default;

    /// False where memory gave out.
    [[nodiscard]] virtual bool feed(std::string_view piece) = 0;
    enum class End { Complete, UnclosedQuote };
    /// After the last piece.
    [[nodiscard]] virtual End finish() = 0;
};

/// Delimited cells, quoted or not, by libcsv: forgiving of stray quotes, blanks around unquoted cells fall away.
class CsvCellParser final : public CellParser
{
public:
    CsvCellParser(char delimiter, RowAssembler &rows);
    ~CsvCellParser() override;

    [[nodiscard]] bool feed(std::string_view piece) override;
    [[nodiscard]] End finish() override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// One cell a line. A line that is quoted as a whole loses its quotes; any other quote is a character like all others.
class LineCellParser final : public CellParser
{
public:
    explicit LineCellParser(RowAssembler &rows) : m_rows(rows) {}

    [[nodiscard]] bool feed(std::string_view piece) override;
    [[nodiscard]] End finish() override;

private:
    void endLine(std::string_view line);

    RowAssembler &m_rows;
    std::string m_begun; ///< a line whose end is in a later piece
    bool m_afterReturn = false;
};

} // namespace Muster
