// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/headerguess.h"

#include "domain/identity.h"
#include "import/cellscent.h"
#include "import/headermeaning.h"

#include <set>

namespace Muster {

namespace {

bool namesSomebody(std::string_view cell)
{
    return looksLikeProfileUrl(cell) || looksLikeEmailAddress(cell);
}

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

/// How many of a column's filled cells below the first row are what `look` looks for.
struct Share
{
    size_t filled = 0;
    size_t matching = 0;
};

Share shareBelow(const RowStore &rows, int column, bool (*look)(std::string_view))
{
    Share share;
    for (size_t row = 1; row < rows.rowCount(); ++row) {
        const std::string_view cell = rows.cell(row, column);
        share.filled += cell.empty() ? 0 : 1;
        share.matching += !cell.empty() && look(cell) ? 1 : 0;
    }
    return share;
}

bool firstRowMayBeHeader(const RowStore &rows)
{
    std::set<std::string_view> distinct;
    for (int column = 0; column < rows.cellCount(0); ++column) {
        const std::string_view cell = rows.cell(0, column);
        if (cell.empty() || looksLikeNumber(cell) || looksLikeSlug(cell) || !distinct.insert(cell).second)
            return false;
    }
    return true;
}

/// A first cell that could itself be a person. Taking a header for a person shows one row too many; taking a person for a header
/// would lose one who must not be contacted.
bool mayBePerson(const RowStore &rows, int column)
{
    const std::string_view cell = rows.cell(0, column);
    return looksLikeSlug(cell) || (rows.columnCount() == 1 && readPersonIdentity(cell).isValid());
}

bool columnsHaveNumbersBelow(const RowStore &rows)
{
    for (int column = 0; column < rows.cellCount(0); ++column) {
        const Share share = shareBelow(rows, column, looksLikeNumber);
        if (share.filled > 0 && share.matching == share.filled)
            return true;
    }
    return false;
}

} // namespace

bool guessHeaderRow(const RowStore &rows)
{
    if (rows.rowCount() == 0)
        return false;
    bool known = false;
    for (int column = 0; column < rows.cellCount(0); ++column) {
        const std::string_view cell = rows.cell(0, column);
        if (namesSomebody(cell))
            return false;
        known = known || meaningOfHeader(textOf(cell)) != HeaderMeaning::Unknown;
    }
    if (known)
        return true;
    for (int column = 0; column < rows.columnCount(); ++column) {
        const Share share = shareBelow(rows, column, namesSomebody);
        if (share.matching > 0 && share.matching * 2 >= share.filled && !mayBePerson(rows, column))
            return true;
    }
    return rows.cellCount(0) > 1 && firstRowMayBeHeader(rows) && columnsHaveNumbersBelow(rows);
}

} // namespace Muster
