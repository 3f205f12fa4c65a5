// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/columnmap.h"

#include "domain/identity.h"
#include "import/cellscent.h"
#include "import/headermeaning.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <vector>

namespace Muster {

namespace {

constexpr size_t sampleRows = 200;
// A table this narrow is a blocklist rather than a CRM's export, so its notes may well be the reasons.
constexpr int narrowTable = 3;

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMap)
};

/// What the first cells of a column look like, each as a share of the filled ones.
struct ColumnLook
{
    double urls = 0;   ///< profile URLs
    double slugs = 0;  ///< bare identifiers with the marks of one
    double people = 0; ///< anything that reads as a person, any single word included
    bool filled = false;
    bool varied = false; ///< most cells differ: a column of statuses may look like slugs, but repeats itself
};

ColumnLook lookAt(const RowStore &rows, int column)
{
    double filled = 0;
    ColumnLook look;
    std::set<std::string_view> distinct;
    for (size_t row = 0; row < std::min(rows.rowCount(), sampleRows); ++row) {
        const std::string_view cell = rows.cell(row, column);
        if (cell.empty())
            continue;
        ++filled;
        distinct.insert(cell);
        look.urls += looksLikeProfileUrl(cell) ? 1 : 0;
        look.slugs += looksLikeSlug(cell) ? 1 : 0;
        look.people += readPersonIdentity(cell).isValid() ? 1 : 0;
    }
    if (filled == 0)
        return look;
    return {look.urls / filled, look.slugs / filled, look.people / filled, true, double(distinct.size()) * 2 > filled};
}

// How much speaks for a column as the one that names the people; 0: nothing. A sure header beats any cells but those that hold no
// person at all; cells that are profile URLs or clearly identifiers beat a vague header.
int personScore(HeaderMeaning meaning, const ColumnLook &look)
{
    const bool nobody = look.filled && look.people < 0.05;
    const int cells = look.urls >= 0.5 ? 60 : look.urls > 0.1 ? 30 : look.slugs >= 0.5 && look.varied ? 25 : 0;
    switch (meaning) {
    case HeaderMeaning::Person:
        return nobody ? 20 : 100 + cells;
    case HeaderMeaning::MaybePerson:
        return nobody ? 0 : 22 + cells;
    case HeaderMeaning::Unknown:
        return cells;
    case HeaderMeaning::SomethingElse:
    case HeaderMeaning::MaybeReason:
        return look.urls >= 0.5 ? 40 : 0;
    case HeaderMeaning::Reason:
    case HeaderMeaning::OwnVerdict:
        break;
    }
    return 0;
}

int reasonScore(HeaderMeaning meaning, int columns)
{
    if (meaning == HeaderMeaning::Reason)
        return 2;
    return meaning == HeaderMeaning::MaybeReason && columns <= narrowTable ? 1 : 0;
}

std::vector<HeaderMeaning> meanings(const ImportTable &table)
{
    std::vector<HeaderMeaning> result(static_cast<size_t>(table.headers.size()), HeaderMeaning::Unknown);
    if (table.notes.hasHeader)
        std::transform(table.headers.cbegin(), table.headers.cend(), result.begin(), meaningOfHeader);
    return result;
}

int columnOfHeader(const ImportTable &table, const QString &header)
{
    for (int column = 0; column < table.headers.size(); ++column) {
        if (table.headers.at(column).compare(header, Qt::CaseInsensitive) == 0)
            return column;
    }
    bool isNumber = false;
    const int number = header.toInt(&isNumber);
    return isNumber && number >= 1 && number <= table.headers.size() ? number - 1 : -1;
}

int *fieldOf(BlocklistColumns &columns, const QString &word)
{
    if (word.compare(QLatin1String("identifier"), Qt::CaseInsensitive) == 0)
        return &columns.identifier;
    return word.compare(QLatin1String("reason"), Qt::CaseInsensitive) == 0 ? &columns.reason : nullptr;
}

} // namespace

BlocklistColumns guessBlocklistColumns(const ImportTable &table)
{
    BlocklistColumns columns;
    const std::vector<HeaderMeaning> headers = meanings(table);
    const int count = static_cast<int>(headers.size());
    if (count == 1) {
        columns.identifier = 0;
        return columns;
    }
    int bestPerson = 0;
    int bestReason = 0;
    for (int column = 0; column < count; ++column) {
        const HeaderMeaning meaning = headers[static_cast<size_t>(column)];
        const int person = personScore(meaning, lookAt(table.rows, column));
        if (person > bestPerson) {
            bestPerson = person;
            columns.identifier = column;
        }
        const int reason = reasonScore(meaning, count);
        if (reason > bestReason) {
            bestReason = reason;
            columns.reason = column;
        }
    }
    if (columns.reason == columns.identifier)
        columns.reason = -1;
    return columns;
}

tl::expected<BlocklistColumns, QString> applyColumnChoices(const ImportTable &table, BlocklistColumns guess, const QStringList &choices)
{
    for (const QString &choice : choices) {
        const qsizetype equals = choice.indexOf(u'=');
        if (equals < 0)
            return tl::unexpected(Text::tr("“%1” is not of the form FIELD=HEADER.").arg(choice));
        const QString word = choice.left(equals).trimmed();
        int *const field = fieldOf(guess, word);
        if (!field)
            return tl::unexpected(Text::tr("There is no field “%1”. The fields are: %2.").arg(word, QStringLiteral("identifier, reason")));
        const QString header = choice.mid(equals + 1).trimmed();
        const int column = columnOfHeader(table, header);
        if (column < 0)
            return tl::unexpected(
                Text::tr("%1 has no column “%2”. Its columns are: %3.").arg(table.name, header, table.headers.join(QLatin1String(", "))));
        *field = column;
    }
    // A choice for one field takes the column from the other, which was only guessed.
    if (guess.reason == guess.identifier && guess.reason >= 0)
        guess.reason = -1;
    return guess;
}

} // namespace Muster
