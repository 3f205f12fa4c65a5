// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/texttable.h"

#include "cli/output.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <sys/ioctl.h>
#include <unistd.h>

namespace Muster::Cli {

namespace {

constexpr qsizetype gap = 2;
constexpr qsizetype narrowest = 12; ///< no column is cut below this: what is left would say nothing
constexpr qsizetype widestCell = 30;

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
    QList<qsizetype> cuttable;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const bool isFilled = m_rows.size() == 1 || std::any_of(m_rows.begin() + 1, m_rows.end(),
                                                                [column](const QStringList &row) { return !row.at(column).isEmpty(); });
        if (!isFilled)
            widths[column] = 0;
        else if (width > 0 && !m_whole.contains(column))
            cuttable << column;
    }
    for (const qsizetype column : std::as_const(cuttable)) {
        if (column < widths.size() - 1)
            widths[column] = std::min(widths.at(column), widestCell);
    }
    const qsizetype gaps = gap * (widths.size() - widths.count(0) - 1);
    while (!cuttable.isEmpty() && std::accumulate(widths.cbegin(), widths.cend(), gaps) > width) {
        const qsizetype widest = *std::max_element(cuttable.cbegin(), cuttable.cend(),
                                                   [&widths](qsizetype a, qsizetype b) { return widths.at(a) < widths.at(b); });
        if (widths.at(widest) <= narrowest)
            break;
        --widths[widest];
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
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (widths.at(column) == 0)
                continue;
            line += fitted(row.at(column), widths.at(column)) + QString(gap, u' ');
        }
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
