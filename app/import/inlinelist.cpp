// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/inlinelist.h"

#include "domain/identity.h"
#include "import/cellscent.h"
#include "import/headermeaning.h"

#include <algorithm>
#include <set>

namespace Muster {

namespace {

/// What a row's cells are.
struct Tally
{
    int cells = 0;
    int filled = 0;
    int people = 0;       ///< may be identifiers or profile URLs
    int unmistakable = 0; ///< have the marks of one
    int profileUrls = 0;
    int addresses = 0; ///< e-mail
    bool hasHeaderWord = false;

    void add(std::string_view cell);
};

void Tally::add(std::string_view cell)
{
    ++cells;
    if (cell.empty())
        return;
    ++filled;
    people += readPersonIdentity(cell).isValid() ? 1 : 0;
    const bool isProfileUrl = looksLikeProfileUrl(cell);
    profileUrls += isProfileUrl ? 1 : 0;
    unmistakable += isProfileUrl || looksLikeSlug(cell) ? 1 : 0;
    addresses += looksLikeEmailAddress(cell) ? 1 : 0;
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    hasHeaderWord = hasHeaderWord || meaningOfHeader(text) != HeaderMeaning::Unknown;
}

Tally tallyOf(const RowStore &rows, size_t row)
{
    Tally tally;
    for (int column = 0; column < rows.cellCount(row); ++column)
        tally.add(rows.cell(row, column));
    return tally;
}

// An address beside a profile is one person's row.
bool isSingleLineList(const Tally &row)
{
    if (row.hasHeaderWord || (row.addresses > 0 && row.unmistakable > 0))
        return false;
    const bool arePeople = row.people >= 2 && row.people * 2 > row.filled && (row.filled > 2 || row.unmistakable == 2);
    return arePeople || (row.addresses >= 2 && row.addresses * 2 > row.filled);
}

} // namespace

bool isInlineList(const RowStore &rows)
{
    if (rows.rowCount() == 1)
        return isSingleLineList(tallyOf(rows, 0));
    Tally all;
    int widest = 0;
    bool isRagged = false;
    std::set<std::string_view> distinct;
    for (size_t row = 0; row < rows.rowCount(); ++row) {
        const Tally tally = tallyOf(rows, row);
        all.filled += tally.filled;
        all.unmistakable += tally.unmistakable;
        all.addresses += tally.addresses;
        all.profileUrls += tally.profileUrls;
        for (int column = 0; column < rows.cellCount(row); ++column)
            distinct.insert(rows.cell(row, column));
        distinct.erase(std::string_view());
        isRagged = isRagged || (row > 0 && tally.filled != widest);
        widest = std::max(widest, tally.filled);
    }
    if (widest < 2)
        return false;
    if (all.profileUrls == all.filled)
        return true;
    // Two columns of addresses may be each person's at work and at home, and "opted-out" may be a reason.
    const bool mayBeTable = (!isRagged && widest == 2) || distinct.size() < static_cast<size_t>(all.filled);
    return !mayBeTable && (all.unmistakable == all.filled || all.addresses == all.filled);
}

RowStore asOneColumn(const RowStore &rows)
{
    RowStore column;
    std::uint32_t number = 0;
    for (size_t row = 0; row < rows.rowCount(); ++row) {
        for (int i = 0; i < rows.cellCount(row); ++i) {
            if (rows.cell(row, i).empty())
                continue;
            column.append(rows.cell(row, i));
            column.endRow(++number);
        }
    }
    return column;
}

} // namespace Muster
