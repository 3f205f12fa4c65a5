// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edithistory.h"
#include "models/reviewquery.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <vector>

namespace Muster {

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

/// Those of `rows` whose cell holds the text, in their order.
[[nodiscard]] std::vector<quint32> findCells(const CellSearch &search, const ReviewSnapshot &snapshot, const std::vector<quint32> &rows,
                                             const std::atomic<bool> &stale);
/// Each occurrence of the text in those cells gives way to `with`.
[[nodiscard]] ReviewChange replaceInCells(const CellSearch &search, const QString &with, const ReviewSnapshot &snapshot,
                                          const std::vector<quint32> &rows, const std::atomic<bool> &stale);
/// All these cells of a column get the text.
[[nodiscard]] ReviewChange fillCells(int column, const QString &text, const ReviewSnapshot &snapshot, const std::vector<quint32> &rows,
                                     const std::atomic<bool> &stale);
/// Lines of tab-separated cells, one for each row, into these columns; cells beyond the last column are left out.
[[nodiscard]] ReviewChange pasteCells(const QStringList &lines, const QList<int> &columns, const ReviewSnapshot &snapshot,
                                      const std::vector<quint32> &rows);
/// Takes the rows out that are not out yet.
[[nodiscard]] ReviewChange discardRows(const ReviewSnapshot &snapshot, const std::vector<quint32> &rows);
[[nodiscard]] ReviewChange discardInvalidRows(const ReviewSnapshot &snapshot);
[[nodiscard]] ReviewChange bringBackRows(const ReviewSnapshot &snapshot);

/// A change of one cell, to be put into a ReviewChange. `before` is the cell as it stands.
[[nodiscard]] CellChange cellChange(const CellEdits &edits, const ImportTable &table, quint32 row, int column, const QString &text);

} // namespace Muster
