// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"
#include "widgets/leadtable.h"
#include "widgets/rowfinder.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimerEvent>

#include <algorithm>

namespace Muster {

namespace {

constexpr int typingPause = 1000; ///< milliseconds; what is typed after it begins a new text

} // namespace

// What the hands do in a table: keys, and what is typed. Copying and dragging are in leadtablecopy.cpp.

void LeadTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
    } else if (event->matches(QKeySequence::Delete)) {
        Q_EMIT deleteRequested();
        event->accept();
    } else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        const QPoint place = inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, mapToGlobal(place));
        QCoreApplication::sendEvent(this, &menu);
        event->accept();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && m_typing.isActive()) {
        keyboardSearch(QStringLiteral(" "));
        event->accept();
    } else {
        QTableView::keyPressEvent(event);
    }
}

/// With Ctrl, Qt moves and does not select, also where Shift is to extend.
QItemSelectionModel::SelectionFlags LeadTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const auto *key = event && event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    const bool extends = key && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && key->key() != Qt::Key_Space;
    if (!extends)
        return QTableView::selectionCommand(index, event);
    const QKeyEvent plain(QEvent::KeyPress, key->key(), Qt::ShiftModifier);
    return QTableView::selectionCommand(index, &plain);
}

QVariant LeadTable::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const QModelIndex current = currentIndex();
    if (query != Qt::ImCursorRectangle || !current.isValid() || state() == EditingState)
        return QTableView::inputMethodQuery(query);
    const QRect cell = visualRect(current) & viewport()->rect();
    return QRect(viewport()->mapTo(this, cell.topLeft()), cell.size());
}

void LeadTable::keyboardSearch(const QString &text)
{
    if (model() == nullptr || model()->rowCount() == 0 || text.isEmpty() || !text.front().isPrint())
        return;
    if (!m_typing.isActive())
        m_typed.clear();
    if (m_typed.isEmpty() && text.front().isSpace())
        return; // it selects
    // The same letter again goes to the next row that begins with it.
    const bool isAgain = m_typed.size() == 1 && m_typed.compare(text, Qt::CaseInsensitive) == 0;
    if (!isAgain)
        m_typed += text;
    m_typing.start(typingPause, this);
    const QModelIndex current = currentIndex();
    const int from = current.isValid() ? current.row() + (m_typed.size() == 1 ? 1 : 0) : 0;
    const QList<int> shown = shownColumns();
    const int column = current.isValid() && shown.contains(current.column()) ? current.column() : shown.value(0);
    m_finder->find(*model(), column, m_typed, from);
}

void LeadTable::goTo(int row)
{
    const QList<int> shown = shownColumns();
    const int column = currentIndex().isValid() && shown.contains(currentIndex().column()) ? currentIndex().column() : shown.value(0);
    const QModelIndex cell = model()->index(row, column, rootIndex());
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(cell);
}

void LeadTable::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_typing.timerId())
        m_typing.stop();
    else
        QTableView::timerEvent(event);
}

QList<int> LeadTable::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QStringList LeadTable::headingsOf(const QList<int> &columns) const
{
    QStringList headings;
    for (const int column : columns)
        headings.append(model()->headerData(column, Qt::Horizontal).toString());
    return headings;
}

QItemSelection LeadTable::selectedRanges() const
{
    QItemSelection ranges = selectionModel() ? selectionModel()->selection() : QItemSelection();
    std::sort(ranges.begin(), ranges.end(), [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    return ranges;
}

int LeadTable::selectedRowCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectedRanges())
        count += range.height();
    return count;
}

} // namespace Muster
