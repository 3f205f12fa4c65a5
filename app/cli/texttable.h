// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Muster::Cli {

/// Rows of text in aligned columns; a column that no row fills is left out. On a terminal only the last column may be wider than
/// 30 characters, and the widest are cut to its width; elsewhere nothing is cut.
class TextTable
{
public:
    explicit TextTable(const QStringList &headers);

    /// This column is never cut: what stands in it is to be copied.
    void keepWhole(qsizetype column) { m_whole << column; }
    /// As many cells as there are headers.
    void addRow(const QStringList &cells);

    /// `width` in characters; 0 cuts nothing. Lines without trailing blanks, the header line first.
    [[nodiscard]] QStringList lines(int width) const;

private:
    [[nodiscard]] QList<qsizetype> columnWidths(int width) const;

    QList<QStringList> m_rows; ///< the headers first
    QList<qsizetype> m_whole;
};

/// The terminal's width if standard output is one, else 0.
[[nodiscard]] int terminalWidth();

} // namespace Muster::Cli
