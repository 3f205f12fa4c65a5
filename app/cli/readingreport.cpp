// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"
#include "cli/source.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Muster::Cli {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case '\0':
        return Text::tr("plain lines");
    case '\t':
        return Text::tr("separated by tabs");
    case '\x1f':
        return Text::tr("separated by unit separators");
    default:
        return Text::tr("separated by “%1”").arg(QLatin1Char(delimiter));
    }
}

// "UTF-8, separated by “;”", "sheet “Leads”", "JSON", "JSON, list “leads”".
QString formOf(const ReadNotes &notes)
{
    switch (notes.kind) {
    case SourceKind::Workbook:
        return Text::tr("sheet “%1”").arg(notes.sheet);
    case SourceKind::Json:
        return notes.sheet.isEmpty() ? Text::tr("JSON") : Text::tr("JSON, list “%1”").arg(notes.sheet);
    case SourceKind::Text:
        break;
    }
    if (notes.foundLinks > 0)
        return notes.encoding + QLatin1String(", ") + Text::tr("profile links found in a text");
    QString form = notes.encoding + QLatin1String(", ") + delimiterName(notes.delimiter);
    if (notes.quote != '"')
        form += QLatin1String(", ") +
                (notes.quote == '\0' ? Text::tr("without quotes") : Text::tr("quoted by “%1”").arg(QLatin1Char(notes.quote)));
    return form;
}

QString firstRow(const NotedRows &rows)
{
    return QLocale().toString(rows.first.value(0));
}

// "1, 2, 5, ..."
QString firstLines(const NotedRows &lines)
{
    constexpr qsizetype most = 20;
    QStringList numbers;
    for (const quint32 number : lines.first.first(std::min(lines.first.size(), most)))
        numbers << QLocale().toString(number);
    if (lines.count > numbers.size())
        numbers << QStringLiteral("...");
    return numbers.join(QLatin1String(", "));
}

void tellWhatWasLeftOut(const ReadNotes &notes, Output &output)
{
    const int lines = notes.skippedLines;
    if (lines > 0)
        output.note(Text::tr("%Ln line(s) above the table left out.", nullptr, lines));
    const int nobody = static_cast<int>(notes.leftOutLines.count);
    if (nobody > 0)
        output.note(Text::tr("%Ln line(s) without a person left out: line(s) %1.", nullptr, nobody).arg(firstLines(notes.leftOutLines)));
    const int blank = static_cast<int>(notes.blankRows);
    if (blank > 0)
        output.note(Text::tr("%Ln blank row(s) left out.", nullptr, blank));
    const int columns = static_cast<int>(notes.droppedColumns);
    if (columns > 0)
        output.note(Text::tr("%Ln empty column(s) without a header left out.", nullptr, columns));
    QStringList others = notes.sheets;
    others.removeAll(notes.sheet);
    if (!others.isEmpty()) {
        const QString sentence = notes.kind == SourceKind::Json ? Text::tr("The file has other lists, which were not read: %1.")
                                                                : Text::tr("The workbook has other sheets, which were not read: %1.");
        output.note(printable(sentence.arg(others.join(QLatin1String(", ")))));
    }
    const int failed = static_cast<int>(notes.failedRows);
    if (notes.isResult)
        output.note(Text::tr("This is a result file; %Ln row(s) of it did not go through.", nullptr, failed));
}

void tellWhatMaySurprise(const ReadNotes &notes, Output &output)
{
    const int nuls = static_cast<int>(notes.nulBytes);
    if (nuls > 0)
        output.warning(Text::tr("%Ln NUL byte(s) were replaced by blanks.", nullptr, nuls));
    const int bytes = static_cast<int>(notes.replacedBytes);
    if (bytes > 0) {
        const QString replaced = Text::tr("%Ln byte(s) are not valid %1 and were replaced", nullptr, bytes).arg(notes.encoding);
        output.warning(notes.replacedRows.count > 0 ? Text::tr("%1, the first in row %2.").arg(replaced, firstRow(notes.replacedRows))
                                                    : replaced + u'.');
    }
    const int ragged = static_cast<int>(notes.raggedRows.count);
    if (ragged > 0)
        output.warning(Text::tr("%Ln row(s) have fewer or more cells than the header, the first one is row %1.", nullptr, ragged)
                           .arg(firstRow(notes.raggedRows)));
    const int hidden = static_cast<int>(notes.hiddenRows.count);
    if (hidden > 0)
        output.warning(
            Text::tr("%Ln row(s) are hidden in the workbook and were read all the same, the first one is row %1.", nullptr, hidden)
                .arg(firstRow(notes.hiddenRows)));
    const int merged = static_cast<int>(notes.mergedCells);
    if (merged > 0)
        output.warning(Text::tr("%Ln area(s) of merged cells: their text counts for the first cell only.", nullptr, merged));
}

} // namespace

void tellHowItWasRead(const ImportTable &table, Output &output)
{
    const int rows = static_cast<int>(table.rows.rowCount());
    QString sentence = Text::tr("%1: %Ln row(s)", nullptr, rows).arg(table.name) + QLatin1String(", ") + formOf(table.notes);
    if (table.notes.kind != SourceKind::Json && table.notes.foundLinks == 0)
        sentence += table.notes.hasHeader ? Text::tr(", with a header row") : Text::tr(", without a header row");
    output.note(printable(sentence + u'.'));
    tellWhatWasLeftOut(table.notes, output);
    tellWhatMaySurprise(table.notes, output);
}

} // namespace Muster::Cli
