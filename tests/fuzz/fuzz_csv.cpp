// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes in any dialect: the reader gives a sound table or says why not, and what our own writer makes of that table is read
// back as the same one.

#include "expect.h"
#include "export/csvwriter.h"

#include <QBuffer>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Muster;

namespace {

constexpr std::string_view delimiters = ",;\t|:^";

// Full of those, a file is taken for none of text.
bool holdsControls(const ImportTable &table)
{
    const auto isControl = [](char c) { return c >= '\0' && c < ' ' && c != '\t' && c != '\n' && c != '\r'; };
    for (size_t row = 0; row < table.rows.rowCount(); ++row) {
        for (int column = 0; column < table.rows.cellCount(row); ++column) {
            const std::string_view cell = table.rows.cell(row, column);
            if (std::any_of(cell.begin(), cell.end(), isControl))
                return true;
        }
    }
    return std::any_of(table.headers.cbegin(), table.headers.cend(), [&](const QString &header) {
        return std::any_of(header.cbegin(), header.cend(), [](QChar c) { return c < QLatin1Char(' '); });
    });
}

QByteArray written(const ImportTable &table, char delimiter)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvStyle style;
    style.delimiter = delimiter;
    style.byteOrderMark = true; // or a first header such as "{\\rtf" would be taken for another kind of file
    CsvWriter csv(buffer, style);
    for (const QString &header : table.headers)
        csv.cell(header);
    csv.endRow();
    for (size_t row = 0; row < table.rows.rowCount(); ++row) {
        for (int column = 0; column < table.headers.size(); ++column)
            csv.cell(table.rows.cell(row, column));
        csv.endRow();
    }
    Fuzz::expect(csv.flush(), "a buffer takes everything");
    return buffer.data();
}

void expectSame(const ImportTable &table, const ImportTable &again)
{
    Fuzz::expect(again.headers == table.headers, "headers come back");
    Fuzz::expect(again.rows.rowCount() == table.rows.rowCount(), "every row comes back");
    for (size_t row = 0; row < table.rows.rowCount(); ++row) {
        for (int column = 0; column < table.headers.size(); ++column)
            Fuzz::expect(again.rows.cell(row, column) == table.rows.cell(row, column), "every cell comes back");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size < 1)
        return 0;
    ReadOptions options;
    const std::uint8_t choice = bytes[0];
    if ((choice & 1U) != 0)
        options.delimiter = delimiters[(choice >> 1U) % delimiters.size()];
    if ((choice & 16U) != 0)
        options.hasHeader = (choice & 32U) != 0;
    if ((choice & 64U) != 0)
        options.quote = (choice & 128U) != 0 ? '\'' : '\0';
    const auto table = Fuzz::read({reinterpret_cast<const char *>(bytes + 1), size - 1}, options);
    if (!table || holdsControls(*table))
        return 0;
    ReadOptions own;
    own.encoding = QStringLiteral("UTF-8");
    own.delimiter = delimiters[(choice >> 1U) % delimiters.size()];
    own.hasHeader = true;
    own.quote = '"';
    own.skippedLines = 0;
    const auto again = readTable(written(*table, *own.delimiter), QStringLiteral("again"), own);
    Fuzz::expect(again.has_value(), "what we write can be read");
    expectSame(*table, *again);
    return 0;
}
