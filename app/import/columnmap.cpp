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

std::optional<ImportField> fieldOfWord(ImportTarget target, const QString &word)
{
    for (const ImportField field : fieldsOf(target)) {
        if (word.compare(fieldWord(field), Qt::CaseInsensitive) == 0)
            return field;
    }
    return std::nullopt;
}

QString knownWords(ImportTarget target)
{
    QStringList words;
    for (const ImportField field : fieldsOf(target))
        words << fieldWord(field);
    return words.join(QLatin1String(", "));
}

} // namespace

ColumnGuess guessColumns(const ImportTable &table, ImportTarget target)
{
    ColumnGuess guess{ColumnMap(target), {}};
    const std::vector<HeaderMeaning> headers = meanings(table);
    const int count = static_cast<int>(headers.size());
    if (count == 1) {
        guess.map.set(identityField(target), 0);
        return guess;
    }
    int bestPerson = 0;
    int bestReason = 0;
    int identifier = -1;
    int reasonColumn = -1;
    for (int column = 0; column < count; ++column) {
        const HeaderMeaning meaning = headers[static_cast<size_t>(column)];
        const int person = personScore(meaning, lookAt(table.rows, column));
        if (person > bestPerson) {
            bestPerson = person;
            identifier = column;
        }
        const int reason = reasonScore(meaning, count);
        if (reason > bestReason) {
            bestReason = reason;
            reasonColumn = column;
        }
    }
    guess.map.set(identityField(target), identifier);
    if (target == ImportTarget::Blocklist && reasonColumn != identifier)
        guess.map.set(ImportField::Reason, reasonColumn);
    return guess;
}

tl::expected<ColumnMap, QString> applyColumnChoices(const ImportTable &table, ColumnMap guess, const QStringList &choices)
{
    for (const QString &choice : choices) {
        const qsizetype equals = choice.indexOf(u'=');
        if (equals < 0)
            return tl::unexpected(Text::tr("“%1” is not of the form FIELD=HEADER.").arg(choice));
        const QString word = choice.left(equals).trimmed();
        const std::optional<ImportField> field = fieldOfWord(guess.target(), word);
        if (!field)
            return tl::unexpected(Text::tr("There is no field “%1”. The fields are: %2.").arg(word, knownWords(guess.target())));
        const QString header = choice.mid(equals + 1).trimmed();
        const int column = columnOfHeader(table, header);
        if (column < 0)
            return tl::unexpected(
                Text::tr("%1 has no column “%2”. Its columns are: %3.").arg(table.name, header, table.headers.join(QLatin1String(", "))));
        // The choice takes the column from a field that it was only guessed for.
        for (const ImportField other : fieldsOf(guess.target())) {
            if (guess.column(other) == column)
                guess.set(other, -1);
        }
        guess.set(*field, column);
    }
    return guess;
}

} // namespace Muster
