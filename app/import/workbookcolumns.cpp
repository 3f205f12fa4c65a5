// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbookcolumns.h"

#include <algorithm>

namespace Muster {

namespace {

bool isEmpty(const RowStore &rows, int column)
{
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        if (!rows.cell(row, column).empty())
            return false;
    }
    return true;
}

} // namespace

NamedColumns withoutEmptyColumns(RowStore &&rows, std::vector<std::string> header)
{
    std::vector<int> kept;
    const int columns = std::max(rows.columnCount(), static_cast<int>(header.size()));
    for (int column = 0; column < columns; ++column) {
        const auto index = static_cast<std::size_t>(column);
        const bool isNamed = index < header.size() && !header[index].empty();
        if (isNamed || !isEmpty(rows, column))
            kept.push_back(column);
    }
    const qint64 dropped = columns - static_cast<int>(kept.size());
    if (dropped == 0)
        return {std::move(rows), std::move(header), 0};
    NamedColumns result;
    result.dropped = dropped;
    for (const int column : kept) {
        const auto index = static_cast<std::size_t>(column);
        result.header.push_back(index < header.size() ? header[index] : std::string());
    }
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        for (const int column : kept)
            result.rows.append(rows.cell(row, column));
        result.rows.endRow(rows.rowNumber(row));
    }
    return result;
}

} // namespace Muster
