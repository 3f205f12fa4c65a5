// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QTableView;

namespace Muster {

/// Keeps a table's selection, current row and scroll position across its model's resets, by what the rows are and not by where they
/// stood. The current row stays where it was on screen, if it was on screen; otherwise the topmost row does. Rows that are gone (or
/// filtered out) leave the selection: nothing is selected that cannot be seen.
///
/// Make it after the view has its model and selection model; it becomes the view's child. For row selection only.
class RowKeeper : public QObject
{
    Q_OBJECT

public:
    using KeyOf = std::function<QString(int row)>;        ///< what names the row
    using RowOf = std::function<int(const QString &key)>; ///< -1 where it is not shown; should take constant time

    RowKeeper(QTableView &view, KeyOf keyOf, RowOf rowOf);

Q_SIGNALS:
    /// The selection is whole again after a reset. During one, the view's own selection signals tell half of the story.
    void restored();

private:
    void note();
    void restore();
    void restoreSelection();
    void restorePlace();

    QTableView &m_view;
    KeyOf m_keyOf;
    RowOf m_rowOf;
    QStringList m_selected;
    QString m_current;
    int m_currentColumn = 0;
    QString m_anchor;  ///< the row that is to stay where it is on screen; empty: stay at the top
    int m_anchorY = 0; ///< its top edge, from the viewport's
};

} // namespace Muster
