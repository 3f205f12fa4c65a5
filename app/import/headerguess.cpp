// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/headerguess.h"

#include "base/utf8text.h"
#include "domain/contact.h"
#include "domain/identity.h"
#include "import/cellscent.h"
#include "import/headermeaning.h"

#include <algorithm>
#include <set>

namespace Muster {

namespace {

bool namesSomebody(std::string_view cell)
{
    return looksLikeProfileUrl(cell) || looksLikeEmailAddress(cell);
}

/// How many of a column's filled cells below the first row are what `look` looks for.
struct Share
{
    size_t filled = 0;
    size_t matching = 0;

    [[nodiscard]] bool isMost() const { return matching > 0 && matching * 2 >= filled; }
};

template <typename Look>
Share shareBelow(const RowStore &rows, int column, Look look)
{
    Share share;
    for (size_t row = 1; row < rows.rowCount(); ++row) {
        const std::string_view cell = rows.cell(row, column);
        share.filled += cell.empty() ? 0 : 1;
        share.matching += !cell.empty() && look(cell) ? 1 : 0;
    }
    return share;
}

HeaderMeaning meaningOf(std::string_view cell)
{
    return meaningOfHeader(textOf(cell));
}

// A usual header word can be a value just as well: a status "Lead", a reason "Asked on LinkedIn". A header does not come again below
// itself, nor above more words of its kind, and a word for people stands above people.
bool isHeaderWord(const RowStore &rows, int column)
{
    const std::string_view word = rows.cell(0, column);
    const HeaderMeaning meaning = meaningOf(word);
    if (meaning == HeaderMeaning::Unknown)
        return false;
    if (shareBelow(rows, column, [word](std::string_view cell) { return cell == word; }).matching > 0)
        return false;
    if (shareBelow(rows, column, [](std::string_view cell) { return meaningOf(cell) != HeaderMeaning::Unknown; }).isMost())
        return false;
    const Share people = shareBelow(rows, column, [](std::string_view cell) { return readPersonIdentity(cell).isValid(); });
    return meaning != HeaderMeaning::MaybePerson || rows.columnCount() == 1 || people.filled == 0 || people.isMost();
}

// Beyond doubt: a word for people, and profile URLs below it.
bool isAboveProfiles(const RowStore &rows, int column)
{
    const HeaderMeaning meaning = meaningOf(rows.cell(0, column));
    return (meaning == HeaderMeaning::Person || meaning == HeaderMeaning::MaybePerson) &&
           shareBelow(rows, column, looksLikeProfileUrl).isMost();
}

// Taking a header for a person shows one row too many; taking a person for a header would lose one who must not be contacted.
bool isPersonAmongPeople(const RowStore &rows, int column)
{
    const std::string_view cell = rows.cell(0, column);
    if (!looksLikeSlug(cell) || meaningOf(cell) != HeaderMeaning::Unknown)
        return false;
    const auto isPerson = [](std::string_view below) { return looksLikeSlug(below) || namesSomebody(below); };
    return rows.rowCount() == 1 || shareBelow(rows, column, isPerson).isMost();
}

bool isContact(std::string_view cell)
{
    return !looksLikeNumber(cell) && readContact(cell).isValid();
}

// The same of a domain: on a do-not-contact list it stands for everybody there. A field's path ("contact.email") is written like one.
bool isDomainAmongContacts(const RowStore &rows, int column)
{
    const std::string_view cell = rows.cell(0, column);
    if (!isContact(cell) || meaningOf(cell) != HeaderMeaning::Unknown || hintOfHeader(textOf(cell)).field != FieldHint::None)
        return false;
    return rows.rowCount() == 1 || rows.columnCount() == 1 || shareBelow(rows, column, isContact).isMost();
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

// With several columns a first cell is a person only with the marks of one; alone in its row, anything that can be one may be.
bool mayBePerson(const RowStore &rows, int column)
{
    const std::string_view cell = rows.cell(0, column);
    return looksLikeSlug(cell) || (rows.columnCount() == 1 && readPersonIdentity(cell).isValid());
}

template <typename Look>
bool anyColumn(const RowStore &rows, Look look)
{
    for (int column = 0; column < rows.cellCount(0); ++column) {
        if (look(rows, column))
            return true;
    }
    return false;
}

// Somebody who was put above a table, or whose other cells nobody filled.
bool isLonePerson(const RowStore &rows)
{
    std::string_view lone;
    for (int column = 0; column < rows.cellCount(0); ++column) {
        const std::string_view cell = rows.cell(0, column);
        if (!cell.empty() && !lone.empty())
            return false;
        lone = cell.empty() ? lone : cell;
    }
    return rows.columnCount() > 1 && mayBeSomebody(lone) && meaningOf(lone) == HeaderMeaning::Unknown;
}

bool isAboveNumbers(const RowStore &rows, int column)
{
    const Share share = shareBelow(rows, column, looksLikeNumber);
    return share.filled > 0 && share.matching == share.filled;
}

} // namespace

bool mayBeSomebody(std::string_view cell)
{
    const QString text = textOf(cell);
    const bool isWord = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    // A sentence may speak of LinkedIn without naming anybody there: LinkedIn's own export begins with one.
    const QLatin1String place(isWord ? "linkedin.com" : "linkedin.com/in/");
    if (text.contains(u'@') || text.contains(place, Qt::CaseInsensitive) || looksLikeProfileUrl(cell) || looksLikeSlug(cell))
        return true;
    return isWord && readPersonIdentity(cell).isValid() && meaningOfHeader(text) == HeaderMeaning::Unknown && !looksLikeNumber(cell);
}

bool guessHeaderRow(const RowStore &rows)
{
    if (rows.rowCount() == 0 || anyColumn(rows, [](const RowStore &r, int column) { return namesSomebody(r.cell(0, column)); }))
        return false;
    if (isLonePerson(rows))
        return false;
    if (anyColumn(rows, isAboveProfiles))
        return true;
    if (anyColumn(rows, isPersonAmongPeople) || anyColumn(rows, isDomainAmongContacts))
        return false;
    if (anyColumn(rows, isHeaderWord))
        return true;
    // A row that ends before the column, or has nothing there, says nothing about it.
    for (int column = 0; column < rows.cellCount(0); ++column) {
        if (!rows.cell(0, column).empty() && shareBelow(rows, column, namesSomebody).isMost() && !mayBePerson(rows, column))
            return true;
    }
    return rows.cellCount(0) > 1 && firstRowMayBeHeader(rows) && anyColumn(rows, isAboveNumbers);
}

} // namespace Muster
