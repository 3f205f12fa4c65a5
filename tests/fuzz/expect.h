// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/tablereader.h"

#include <QString>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace Muster::Fuzz {

/// Ends the program, which libFuzzer takes for a finding, where `holds` is false.
inline void expect(bool holds, const char *rule)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", rule);
    std::abort();
}

/// What is true of every table that a reader gives.
inline void expectSoundTable(const ImportTable &table)
{
    const RowStore &rows = table.rows;
    expect(table.headers.size() >= rows.columnCount(), "each column has a header");
    QStringList names = table.headers;
    expect(names.removeDuplicates() == 0, "no two headers are alike");
    for (size_t row = 0; row < rows.rowCount(); ++row) {
        expect(row == 0 || rows.rowNumber(row - 1) < rows.rowNumber(row), "row numbers rise");
        expect(rows.cellCount(row) > 0, "a row has a cell");
        for (int column = 0; column < rows.cellCount(row); ++column) {
            const std::string_view cell = rows.cell(row, column);
            const QByteArray bytes = '.' + QByteArray(cell.data(), static_cast<qsizetype>(cell.size())); // Qt swallows a mark at the begin
            expect(QString::fromUtf8(bytes).toUtf8() == bytes, "a cell is valid UTF-8");
        }
    }
}

/// Reads bytes as they would be read from a file or the clipboard; a refusal has something to say.
inline tl::expected<ImportTable, ReadError> read(std::string_view bytes, const ReadOptions &options = {})
{
    auto table = readTable(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), QStringLiteral("fuzz"), options);
    if (table)
        expectSoundTable(*table);
    else
        expect(!table.error().message.isEmpty(), "a refusal says why");
    return table;
}

} // namespace Muster::Fuzz
