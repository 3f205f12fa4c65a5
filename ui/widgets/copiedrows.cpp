// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/copiedrows.h"

#include "base/formulaguard.h"

#include <QIODevice>

namespace Muster {

namespace {

constexpr qsizetype bufferBytes = 256 * 1024;

QByteArray guarded(const QString &cell)
{
    QByteArray text = cell.toUtf8();
    if (needsFormulaGuard({text.constData(), static_cast<size_t>(text.size())}))
        text.prepend('\'');
    return text;
}

void appendRow(QByteArray &lines, const QStringList &cells, char delimiter)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column > 0)
            lines += delimiter;
        QByteArray text = guarded(cells[column]);
        if (text.contains(delimiter) || text.contains('"') || text.contains('\n') || text.contains('\r'))
            text = '"' + text.replace("\"", "\"\"") + '"';
        lines += text;
    }
}

QString htmlRow(const QStringList &cells, QLatin1String tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells) {
        const QString text = QString::fromUtf8(guarded(cell)).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
        row += QLatin1Char('<') + tag + QLatin1Char('>') + text + QLatin1String("</") + tag + QLatin1Char('>');
    }
    return row + QLatin1String("</tr>\n");
}

} // namespace

QString tabbedText(const CopiedRows &rows, const std::atomic<bool> &stop)
{
    QByteArray lines;
    if (rows.hasHeadings())
        appendRow(lines, rows.headings, '\t');
    for (qsizetype row = 0; row < rows.count && !stop; ++row) {
        if (!lines.isEmpty())
            lines += '\n';
        appendRow(lines, rows.cells(row), '\t');
    }
    return QString::fromUtf8(lines);
}

QString htmlTable(const CopiedRows &rows, const std::atomic<bool> &stop)
{
    QString table = QStringLiteral("<meta charset=\"utf-8\"><table>\n");
    if (rows.hasHeadings())
        table += htmlRow(rows.headings, QLatin1String("th"));
    for (qsizetype row = 0; row < rows.count && !stop; ++row)
        table += htmlRow(rows.cells(row), QLatin1String("td"));
    return table + QLatin1String("</table>");
}

QByteArray commaText(const CopiedRows &rows, const std::atomic<bool> &stop)
{
    QByteArray lines;
    if (rows.hasHeadings()) {
        appendRow(lines, rows.headings, ',');
        lines += "\r\n";
    }
    for (qsizetype row = 0; row < rows.count && !stop; ++row) {
        appendRow(lines, rows.cells(row), ',');
        lines += "\r\n";
    }
    return lines;
}

bool writeCommaFile(QIODevice &device, const CopiedRows &rows, const std::atomic<bool> &stop)
{
    QByteArray buffer("\xef\xbb\xbf");
    appendRow(buffer, rows.headings, ',');
    buffer += "\r\n";
    for (qsizetype row = 0; row < rows.count && !stop; ++row) {
        appendRow(buffer, rows.cells(row), ',');
        buffer += "\r\n";
        if (buffer.size() >= bufferBytes) {
            if (device.write(buffer) != buffer.size())
                return false;
            buffer.resize(0); // keeps its memory
        }
    }
    return device.write(buffer) == buffer.size();
}

} // namespace Muster
