// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>

class QIODevice;

namespace Muster {

/// Rows taken from a table to be copied or dragged elsewhere: the columns that were shown, in their order.
struct CopiedRows
{
    QStringList headings;
    qsizetype count = 0;
    /// The texts of a row, 0 to count - 1, one for each heading. Owns all it reads; for any thread.
    std::function<QStringList(qsizetype row)> cells;
    qsizetype leftOut = 0; ///< how many rows were wanted and are not among these

    /// A single row goes without headings: it is more often put into a sentence or a field than into a table.
    [[nodiscard]] bool hasHeadings() const { return count > 1; }
};

// What a program reads that rows are put into. Cells that a spreadsheet would run as a formula get an apostrophe before them, as in
// exports; reading a list takes it off again. All return early, with anything, once `stop`.

/// As spreadsheets copy cells: tabs between them, a newline between rows, quotes where a cell holds either. No newline at the end.
[[nodiscard]] QString tabbedText(const CopiedRows &rows, const std::atomic<bool> &stop);
/// A table, for documents and mails.
[[nodiscard]] QString htmlTable(const CopiedRows &rows, const std::atomic<bool> &stop);
/// CSV in UTF-8 with commas and CRLF (RFC 4180).
[[nodiscard]] QByteArray commaText(const CopiedRows &rows, const std::atomic<bool> &stop);
/// The same as a file, with headings always and a byte order mark, without which Excel mistakes the encoding. False where the device
/// refused a write.
[[nodiscard]] bool writeCommaFile(QIODevice &device, const CopiedRows &rows, const std::atomic<bool> &stop);

} // namespace Muster
