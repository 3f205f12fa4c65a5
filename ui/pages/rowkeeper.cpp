// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rowkeeper.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <utility>
#include <vector>

namespace Muster {

RowKeeper::RowKeeper(QTableView &view, KeyOf keyOf, RowOf rowOf)
    : QObject(&view), m_view(view), m_keyOf(std::move(keyOf)), m_rowOf(std::move(rowOf))
{
    Q_ASSERT(view.model() && view.selectionModel());
    connect(view.model(), &QAbstractItemModel::modelAboutToBeReset, this, &RowKeeper::note);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &RowKeeper::restore);
}

void RowKeeper::note()
{
    m_selected.clear();
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.append(m_keyOf(row));
    }
    const QModelIndex current = m_view.currentIndex();
    m_current = current.isValid() ? m_keyOf(current.row()) : QString();
    m_currentColumn = std::max(0, current.column());

    m_anchor.clear();
    const int top = m_view.rowAt(0);
    if (top < 0)
        return;
    const int currentY = current.isValid() ? m_view.rowViewportPosition(current.row()) : -1;
    const bool currentIsSeen = current.isValid() && currentY >= 0 && currentY < m_view.viewport()->height();
    const bool atTheTop = m_view.verticalScrollBar()->value() == 0;
    if (!currentIsSeen && atTheTop)
        return; // someone who reads the list from its top wants to go on doing so
    const int row = currentIsSeen ? current.row() : top;
    m_anchor = m_keyOf(row);
    m_anchorY = m_view.rowViewportPosition(row);
}

void RowKeeper::restore()
{
    restoreSelection();
    restorePlace();
    m_selected.clear();
    Q_EMIT restored();
}

void RowKeeper::restoreSelection()
{
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(m_selected.size()));
    for (const QString &key : std::as_const(m_selected)) {
        const int row = m_rowOf(key);
        if (row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());

    const QAbstractItemModel *model = m_view.model();
    const int lastColumn = model->columnCount() - 1;
    QItemSelection selection;
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1)
            ++last;
        selection.append(QItemSelectionRange(model->index(rows[first], 0), model->index(rows[last], lastColumn)));
        first = last + 1;
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int current = m_current.isEmpty() ? -1 : m_rowOf(m_current);
    if (current >= 0)
        m_view.selectionModel()->setCurrentIndex(model->index(current, m_currentColumn), QItemSelectionModel::NoUpdate);
}

void RowKeeper::restorePlace()
{
    m_view.doItemsLayout(); // so that the scroll bar's range is the new one
    QScrollBar *bar = m_view.verticalScrollBar();
    if (m_anchor.isEmpty()) {
        bar->setValue(0);
        return;
    }
    const int row = m_rowOf(m_anchor);
    if (row < 0)
        return;
    const int shift = m_view.rowViewportPosition(row) - m_anchorY;
    const bool perPixel = m_view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel;
    bar->setValue(bar->value() + (perPixel ? shift : shift / std::max(1, m_view.rowHeight(row))));
}

} // namespace Muster
