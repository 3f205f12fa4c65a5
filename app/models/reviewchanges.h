// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edithistory.h"
#include "models/reviewquery.h"

#include <QList>
#include <QString>

#include <atomic>
#include <vector>

namespace Muster {

/// Cells from a clipboard.
struct PastedCells
{
    RowStore rows; ///< numbered from 1 by their lines; blank lines are none
    int lines = 0; ///< up to the last that is not blank
    int width = 0; ///< of the widest line; the others end in empty cells

    /// The first cell; empty where there is none.
    [[nodiscard]] QString first() const;
};

/// Tab-separated lines, as spreadsheets put them on the clipboard: a cell that holds a line break is quoted.
[[nodiscard]] PastedCells readPastedCells(const QString &text);

// What changes of a whole review consist of. Pure, for any thread; each returns early, with anything, once `stale`. Rows and columns
// are the table's.

/// What to look for in a column.
struct CellSearch
{
    int column = -1;
    QString text; ///< empty finds nothing, but empty cells where it is to be the whole cell
    Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive;
    bool wholeCell = false;

    [[nodiscard]] bool isEmpty() const { return column < 0 || (text.isEmpty() && !wholeCell); }
    friend bool operator==(const CellSearch &, const CellSearch &) = default;
};

// Rows that were discarded meanwhile are left out of all of these.

/// Those of `rows` whose cell holds the text, in their order.
[[nodiscard]] std::vector<quint32> findCells(const CellSearch &search, const ReviewSnapshot &snapshot, const std::vector<quint32> &rows,
                                             const std::atomic<bool> &stale);
/// Each occurrence of the text in those cells gives way to `with`.
[[nodiscard]] ReviewChange replaceInCells(const CellSearch &search, const QString &with, const ReviewSnapshot &snapshot,
                                          const std::vector<quint32> &rows, const std::atomic<bool> &stale);
/// All these cells of a column get the text.
[[nodiscard]] ReviewChange fillCells(int column, const QString &text, const ReviewSnapshot &snapshot, const std::vector<quint32> &rows,
                                     const std::atomic<bool> &stale);
/// One line of cells for each row, into these columns. Left out are cells beyond the last column and those for column -1.
[[nodiscard]] ReviewChange pasteCells(const PastedCells &cells, const QList<int> &columns, const ReviewSnapshot &snapshot,
                                      const std::vector<quint32> &rows);
/// Takes the rows out that are not out yet.
[[nodiscard]] ReviewChange discardRows(const ReviewSnapshot &snapshot, const std::vector<quint32> &rows);
[[nodiscard]] ReviewChange discardInvalidRows(const ReviewSnapshot &snapshot);
[[nodiscard]] ReviewChange bringBackRows(const ReviewSnapshot &snapshot);

/// A change of one cell, to be put into a ReviewChange. `before` is the cell as it stands.
[[nodiscard]] CellChange cellChange(const CellEdits &edits, const ImportTable &table, quint32 row, int column, const QString &text);

} // namespace Muster
