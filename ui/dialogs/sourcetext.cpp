// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/sourcetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Muster {

namespace {

constexpr qsizetype namedRows = 5;

QString separator()
{
    return QStringLiteral(" · ");
}

} // namespace

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return QCoreApplication::translate("SourceText", "comma");
    case ';':
        return QCoreApplication::translate("SourceText", "semicolon");
    case '\t':
        return QCoreApplication::translate("SourceText", "tab");
    case '|':
        return QCoreApplication::translate("SourceText", "pipe");
    case '\0':
        return QCoreApplication::translate("SourceText", "one per line");
    default:
        return QStringLiteral("“%1”").arg(QLatin1Char(delimiter));
    }
}

QString sourceFacts(const ImportTable &table)
{
    const auto rows = static_cast<int>(table.rows.rowCount());
    const QString count = QCoreApplication::translate("SourceText", "%Ln row(s)", nullptr, rows);
    return QStringList{table.name, table.notes.encoding, delimiterName(table.notes.delimiter), count}.join(separator());
}

QString sourceRemarks(const ImportTable &table)
{
    QStringList remarks;
    const ReadNotes &notes = table.notes;
    const auto blank = static_cast<int>(notes.blankRows); // lupdate does not see a plural whose number is an expression
    const auto ragged = static_cast<int>(notes.raggedRows.count);
    if (blank > 0)
        remarks << QCoreApplication::translate("SourceText", "%Ln blank row(s) left out", nullptr, blank);
    if (ragged > 0) {
        QStringList numbers;
        for (const quint32 number : notes.raggedRows.first.first(std::min(notes.raggedRows.first.size(), namedRows)))
            numbers << QLocale().toString(number);
        if (notes.raggedRows.count > numbers.size())
            numbers << QStringLiteral("…");
        remarks << QCoreApplication::translate("SourceText", "%Ln row(s) with fewer or more cells than the header (%1)", nullptr, ragged)
                       .arg(numbers.join(QStringLiteral(", ")));
    }
    return remarks.join(separator());
}

QString errorPlace(const ReadError &error)
{
    const QLocale locale;
    if (error.line > 0 && error.column > 0)
        return QCoreApplication::translate("SourceText", "Line %1, column %2.")
            .arg(locale.toString(error.line), locale.toString(error.column));
    if (error.line > 0)
        return QCoreApplication::translate("SourceText", "Line %1.").arg(locale.toString(error.line));
    return {};
}

} // namespace Muster
