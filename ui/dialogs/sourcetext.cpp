// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/sourcetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace Muster {

namespace {

constexpr qsizetype namedRows = 5;

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

// A plural's number is an int; lupdate does not see one that is an expression, so that each stands in a variable below.
int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

// "4, 9, 12, …"
QString numbersOf(const NotedRows &rows, qsizetype most)
{
    QStringList numbers;
    for (const quint32 number : rows.first.first(std::min(rows.first.size(), most)))
        numbers << QLocale().toString(number);
    if (rows.count > numbers.size())
        numbers << QStringLiteral("…");
    return numbers.join(QStringLiteral(", "));
}

QString rowNumbers(const NotedRows &rows, qsizetype most)
{
    const int count = plural(rows.count);
    //: Numbers of rows follow; the plural goes by how many there are
    return Text::tr("row(s) %1", nullptr, count).arg(numbersOf(rows, most));
}

// "12 lines without a person left out: lines 1, 2, 5".
SourceRemark leftOutLines(const NotedRows &lines)
{
    const int count = plural(lines.count);
    const QString pattern = Text::tr("%Ln line(s) without a person left out: line(s) %1", nullptr, count);
    SourceRemark remark{pattern.arg(numbersOf(lines, namedRows))};
    if (lines.first.size() > namedRows)
        remark.whole = pattern.arg(numbersOf(lines, NotedRows::maxListed));
    return remark;
}

// "3 rows ...: rows 4, 9, 12".
SourceRemark warning(const QString &sentence, const NotedRows &rows)
{
    SourceRemark remark{sentence, {}, true};
    if (rows.first.isEmpty())
        return remark;
    //: What is the matter, then the rows that it is about: "2 rows have fewer cells: rows 4, 9"
    const QString pattern = Text::tr("%1: %2");
    remark.text = pattern.arg(sentence, rowNumbers(rows, namedRows));
    if (rows.first.size() > namedRows)
        remark.whole = pattern.arg(sentence, rowNumbers(rows, NotedRows::maxListed));
    return remark;
}

QList<SourceRemark> warnings(const ReadNotes &notes)
{
    QList<SourceRemark> remarks;
    const int replaced = plural(notes.replacedBytes);
    const int ragged = plural(notes.raggedRows.count);
    const int hidden = plural(notes.hiddenRows.count);
    if (replaced > 0)
        remarks << warning(Text::tr("%Ln byte(s) show as �, since they cannot be read as %1 (try another encoding)", nullptr, replaced)
                               .arg(notes.encoding),
                           notes.replacedRows);
    if (ragged > 0)
        remarks << warning(Text::tr("%Ln row(s) have fewer or more cells than the header", nullptr, ragged), notes.raggedRows);
    if (hidden > 0)
        remarks << warning(Text::tr("%Ln hidden row(s) of the sheet were read too", nullptr, hidden), notes.hiddenRows);
    return remarks;
}

QStringList quietRemarks(const ReadNotes &notes)
{
    QStringList remarks;
    const int skipped = notes.skippedLines;
    const int blank = plural(notes.blankRows);
    const int columns = plural(notes.droppedColumns);
    const int nuls = plural(notes.nulBytes);
    const int merged = plural(notes.mergedCells);
    const int links = plural(notes.foundLinks);
    if (links > 0)
        remarks << Text::tr("%Ln profile link(s) found in the text", nullptr, links);
    if (skipped > 0)
        remarks << Text::tr("%Ln line(s) above the table left out", nullptr, skipped);
    if (blank > 0)
        remarks << Text::tr("%Ln blank row(s) left out", nullptr, blank);
    if (columns > 0)
        remarks << Text::tr("%Ln empty column(s) left out", nullptr, columns);
    if (nuls > 0)
        remarks << Text::tr("%Ln NUL byte(s) read as blanks", nullptr, nuls);
    if (merged > 0)
        remarks << Text::tr("%Ln merged area(s), whose text stands in the first cell only", nullptr, merged);
    if (notes.kind == SourceKind::Text && notes.quote == '\'')
        remarks << Text::tr("quoted by single quotes");
    return remarks;
}

} // namespace

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Text::tr("comma");
    case ';':
        return Text::tr("semicolon");
    case '\t':
        return Text::tr("tab");
    case '|':
        return Text::tr("pipe");
    case ' ':
        return Text::tr("blank");
    case '\0':
        return Text::tr("one per line");
    default:
        break;
    }
    const bool isVisible = delimiter > ' ' && delimiter < '\x7f';
    return isVisible ? QStringLiteral("“%1”").arg(QLatin1Char(delimiter))
                     : QStringLiteral("U+%1").arg(static_cast<uchar>(delimiter), 4, 16, QLatin1Char('0')).toUpper();
}

QString quoteName(char quote)
{
    if (quote == '\0')
        return Text::tr("none");
    return quote == '\'' ? Text::tr("single '") : Text::tr("double \"");
}

QString sourceFacts(const ImportTable &table)
{
    const ReadNotes &notes = table.notes;
    const int rows = plural(static_cast<qint64>(table.rows.rowCount()));
    QStringList facts{table.name};
    switch (notes.kind) {
    case SourceKind::Text:
        facts << notes.encoding << (notes.foundLinks > 0 ? Text::tr("links in a text") : delimiterName(notes.delimiter));
        break;
    case SourceKind::Workbook:
        facts << Text::tr("sheet %1").arg(notes.sheet);
        break;
    case SourceKind::Json:
        facts << QStringLiteral("JSON");
        if (!notes.sheet.isEmpty())
            facts << Text::tr("list %1").arg(notes.sheet);
        break;
    }
    facts << Text::tr("%Ln row(s)", nullptr, rows);
    return facts.join(QStringLiteral(" · "));
}

QList<SourceRemark> sourceRemarks(const ReadNotes &notes)
{
    QList<SourceRemark> remarks = warnings(notes);
    if (notes.leftOutLines.count > 0)
        remarks << leftOutLines(notes.leftOutLines);
    for (const QString &text : quietRemarks(notes))
        remarks << SourceRemark{text};
    return remarks;
}

} // namespace Muster
