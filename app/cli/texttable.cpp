// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/texttable.h"

#include "cli/output.h"

#include <algorithm>
#include <numeric>

#include <sys/ioctl.h>
#include <unistd.h>

namespace Muster::Cli {

namespace {

constexpr qsizetype gap = 2;
constexpr qsizetype narrowest = 12; ///< no column is cut below this: what is left would say nothing

QString fitted(const QString &cell, qsizetype width)
{
    return cell.size() <= width ? cell.leftJustified(width) : cell.left(width - 1) + QChar(0x2026);
}

QString trimmedRight(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

TextTable::TextTable(const QStringList &headers)
{
    m_rows << headers;
}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_rows.first().size());
    QStringList row;
    row.reserve(cells.size());
    for (const QString &cell : cells)
        row << printable(cell);
    m_rows << row;
}

QList<qsizetype> TextTable::columnWidths(int width) const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    const qsizetype gaps = gap * (widths.size() - 1);
    while (width > 0 && std::accumulate(widths.cbegin(), widths.cend(), gaps) > width) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowest)
            break;
        --*widest;
    }
    return widths;
}

QStringList TextTable::lines(int width) const
{
    const QList<qsizetype> widths = columnWidths(width);
    QStringList all;
    all.reserve(m_rows.size());
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += fitted(row.at(column), widths.at(column)) + QString(gap, u' ');
        all << trimmedRight(line);
    }
    return all;
}

int terminalWidth()
{
    winsize size{};
    return isatty(STDOUT_FILENO) == 1 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

} // namespace Muster::Cli
