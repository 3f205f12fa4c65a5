// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/columnmap.h"

#include <QCoreApplication>

namespace Muster {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMap)
};

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

tl::expected<ColumnMap, QString> applyColumnChoices(const ImportTable &table, ColumnMap guess, const QStringList &choices)
{
    QList<ImportField> chosen;
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
            if (guess.column(other) != column || other == *field)
                continue;
            if (chosen.contains(other))
                return tl::unexpected(Text::tr("The column “%1” is given to both %2 and %3. It can serve one of them.")
                                          .arg(table.headers.at(column), fieldWord(other), word));
            guess.set(other, -1);
        }
        guess.set(*field, column);
        chosen << *field;
    }
    return guess;
}

} // namespace Muster
