// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/leadtable.h"

#include "theme/painting.h"
#include "theme/theme.h"
#include "widgets/rowfinder.h"
#include "widgets/tabledelegate.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace Muster {

LeadTable::LeadTable(QWidget *parent) : QTableView(parent), m_finder(new RowFinder(this))
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new TableDelegate(this));

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    updateRowHeight();

    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(48);
    setColumnChooser(true);
    connect(header, &QHeaderView::customContextMenuRequested, this, &LeadTable::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &LeadTable::columnsChanged);
    connect(header, &QHeaderView::sectionMoved, this, &LeadTable::columnsChanged);
    connect(m_finder, &RowFinder::found, this, &LeadTable::goTo);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &LeadTable::stopCopying);
}

LeadTable::~LeadTable()
{
    stopCopying();
}

void LeadTable::setColumnChooser(bool enabled)
{
    horizontalHeader()->setContextMenuPolicy(enabled ? Qt::CustomContextMenu : Qt::NoContextMenu);
}

void LeadTable::fillColumnMenu(QMenu &menu)
{
    const QHeaderView *header = horizontalHeader();
    const int visible = header->count() - header->hiddenSectionCount();
    for (int position = 0; position < header->count(); ++position) {
        const int column = header->logicalIndex(position);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || visible > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            Q_EMIT columnsChanged();
        });
    }
}

void LeadTable::showColumnMenu(const QPoint &position)
{
    if (model() == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

QByteArray LeadTable::saveColumns() const
{
    return horizontalHeader()->saveState();
}

bool LeadTable::restoreColumns(const QByteArray &state)
{
    if (state.isEmpty())
        return false;
    const bool restored = horizontalHeader()->restoreState(state);
    // A state saved by an older version may hide everything that this one has.
    if (horizontalHeader()->count() > 0 && horizontalHeader()->hiddenSectionCount() >= horizontalHeader()->count())
        horizontalHeader()->showSection(0);
    return restored;
}

void LeadTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (hasFocus() && !currentIndex().isValid() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        QPainter ring(viewport()); // there is no cell that could have one
        drawBox(ring, viewport()->rect(), QColor(), color(Token::Accent, palette()), 0, 2);
    }
    // Rules and selection reach the edge also where the columns do not.
    const int end = horizontalHeader()->length() - horizontalHeader()->offset();
    if (model() == nullptr || end >= viewport()->width())
        return;
    QPainter painter(viewport());
    const bool mirrored = isRightToLeft();
    const int first = std::max(0, rowAt(event->rect().top()));
    for (int row = first; row < model()->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > event->rect().bottom())
            break;
        const QRect rest = mirrored ? QRect(0, top, viewport()->width() - end, rowHeight(row))
                                    : QRect(end, top, viewport()->width() - end, rowHeight(row));
        if (selectionModel()->isRowSelected(row))
            painter.fillRect(rest, color(Token::Selection, palette()));
        drawRule(painter, rest, Qt::BottomEdge, rowRule(schemeOf(palette())));
    }
}

void LeadTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

void LeadTable::updateRowHeight()
{
    const int height = std::max(tableRowHeight(), fontMetrics().height() + 8) + 1;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

} // namespace Muster
