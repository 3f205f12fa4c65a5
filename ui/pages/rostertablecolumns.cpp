// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of a roster's table, and what is remembered of them.

#include "models/rostermodel.h"
#include "pages/rostertable.h"
#include "store/settings.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>

namespace Muster {

using namespace std::chrono_literals;

namespace {

constexpr QLatin1String columnsKey("columns");
constexpr QLatin1String keyKey("key");
constexpr QLatin1String widthKey("width");
constexpr QLatin1String hiddenKey("hidden");
constexpr QLatin1String sortKey("sort");
constexpr QLatin1String descendingKey("descending");
constexpr double widest = 1.6; ///< times its usual width: what a column takes of room that is left

/// Those that are shown at first fit beside the details panel in a window of usual size.
int usualWidth(const RosterColumn &column)
{
    switch (column.column) {
    case LeadColumn::Name:
        return 130;
    case LeadColumn::Email:
        return 172;
    case LeadColumn::LinkedIn:
    case LeadColumn::Headline:
        return 200;
    case LeadColumn::Company:
    case LeadColumn::Position:
        return 124;
    case LeadColumn::Status:
        return 124;
    default:
        return isNumber(column.column) ? 66 : 136;
    }
}

} // namespace

void RosterTable::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    dressColumns(0, header->count() - 1);
    applyLook(QJsonDocument::fromJson(m_settings.windowState(m_settingsName)).object());
    setSortingEnabled(true);
    connect(&m_model, &QAbstractItemModel::columnsInserted, this, [this](const QModelIndex &, int first, int last) {
        dressColumns(first, last);
        placeColumns();
        if (m_awaitsSort)
            applySort();
        // A row is selected with all its columns, or it is not.
        selectionModel()->select(selectionModel()->selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    });

    m_rememberSoon.setSingleShot(true);
    m_rememberSoon.setInterval(300ms);
    connect(&m_rememberSoon, &QTimer::timeout, this, &RosterTable::remember);
    connect(header, &QHeaderView::sectionResized, this, &RosterTable::takeSize);
    connect(this, &LeadTable::columnsChanged, this, [this] {
        if (!m_isSharing)
            m_rememberSoon.start();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        m_awaitsSort = false;
        m_rememberSoon.start();
    });
}

void RosterTable::dressColumns(int first, int last)
{
    const QScopedValueRollback sharing(m_isSharing, true);
    for (int column = first; column <= last; ++column) {
        setColumnHidden(column, !isShownAtFirst(m_model.columns()[column], m_model.provider()));
        setColumnWidth(column, usualWidth(m_model.columns()[column]));
    }
}

QJsonObject RosterTable::look() const
{
    const QHeaderView *header = horizontalHeader();
    QJsonArray columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        // A hidden one has no width, and gets its usual one when it is shown again.
        columns.append(QJsonObject{{keyKey, columnKey(m_model.columns()[column])},
                                   {widthKey, m_isSized ? header->sectionSize(column) : 0},
                                   {hiddenKey, isColumnHidden(column)}});
    }
    // What was wished for a custom field that no row has brought yet is still wished.
    const QJsonArray wished = m_look.value(columnsKey).toArray();
    for (const QJsonValue &each : wished) {
        if (columnOfKey(each.toObject().value(keyKey).toString()) < 0)
            columns.append(each);
    }
    if (m_awaitsSort)
        return {{columnsKey, columns}, {sortKey, m_look.value(sortKey)}, {descendingKey, m_look.value(descendingKey)}};
    const int sorted = m_model.sortColumn();
    return {{columnsKey, columns},
            {sortKey, sorted < 0 ? QString() : columnKey(m_model.columns()[sorted])},
            {descendingKey, m_model.sortOrder() == Qt::DescendingOrder}};
}

void RosterTable::applyLook(const QJsonObject &look)
{
    m_look = look;
    placeColumns();
    applySort();
}

/// A custom field that no row has brought yet has no column to sort by.
void RosterTable::applySort()
{
    const QString wanted = m_look.value(sortKey).toString();
    const int column = columnOfKey(wanted);
    sortByColumn(column, m_look.value(descendingKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_awaitsSort = column < 0 && !wanted.isEmpty();
}

void RosterTable::sortBy(int column, Qt::SortOrder order)
{
    m_awaitsSort = false; // even where it is the order of now
    m_rememberSoon.start();
    sortByColumn(column, order);
}

/// -1 where there is no such column, or not yet.
int RosterTable::columnOfKey(const QString &key) const
{
    const QList<RosterColumn> &known = m_model.columns();
    const auto column = std::find_if(known.cbegin(), known.cend(), [&](const RosterColumn &other) { return columnKey(other) == key; });
    return column == known.cend() ? -1 : static_cast<int>(column - known.cbegin());
}

void RosterTable::placeColumns()
{
    QHeaderView *header = horizontalHeader();
    const QJsonArray columns = m_look.value(columnsKey).toArray();
    int place = 0;
    for (const QJsonValue &each : columns) {
        const QJsonObject wanted = each.toObject();
        const int logical = columnOfKey(wanted.value(keyKey).toString());
        if (logical < 0)
            continue;
        header->moveSection(header->visualIndex(logical), place++);
        header->setSectionHidden(logical, wanted.value(hiddenKey).toBool());
        const int width = wanted.value(widthKey).toInt();
        m_isSized = m_isSized || width > 0;
        if (!header->isSectionHidden(logical) && width > 0)
            header->resizeSection(logical, width);
    }
    if (header->hiddenSectionCount() == header->count()) // never an empty table, whatever was kept
        header->setSectionHidden(0, false);
    shareRoom();
    doItemsLayout();
}

/// Until the user has sized a column, all of them are wider where there is room.
void RosterTable::shareRoom()
{
    if (m_isSized || m_isSharing)
        return;
    const QScopedValueRollback sharing(m_isSharing, true);
    const QHeaderView *header = horizontalHeader();
    int usual = 0;
    for (int column = 0; column < header->count(); ++column)
        usual += isColumnHidden(column) ? 0 : usualWidth(m_model.columns()[column]);
    const double factor = usual > 0 ? std::clamp(double(viewport()->width()) / usual, 1.0, widest) : 1.0;
    for (int column = 0; column < header->count(); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, static_cast<int>(usualWidth(m_model.columns()[column]) * factor));
    }
}

/// The last column's width follows the others', and one that is shown again gets its usual one: neither is a wish.
void RosterTable::takeSize(int column, int before, int now)
{
    const QHeaderView *header = horizontalHeader();
    int last = header->count() - 1;
    while (last > 0 && isColumnHidden(header->logicalIndex(last)))
        --last;
    if (!m_isSharing && before > 0 && now > 0 && header->visualIndex(column) != last && (QGuiApplication::mouseButtons() & Qt::LeftButton))
        m_isSized = true;
}

void RosterTable::resizeEvent(QResizeEvent *event)
{
    LeadTable::resizeEvent(event);
    shareRoom();
}

void RosterTable::remember()
{
    m_look = look();
    m_settings.setWindowState(m_settingsName, QJsonDocument(m_look).toJson(QJsonDocument::Compact));
}

QAction *RosterTable::columnsMenu() const
{
    return m_columnsMenu->menuAction();
}

QAction *RosterTable::sortMenu() const
{
    return m_sortMenu->menuAction();
}

void RosterTable::setUpMenus()
{
    connect(m_columnsMenu, &QMenu::aboutToShow, this, [this] {
        m_columnsMenu->clear();
        fillColumnMenu(*m_columnsMenu);
    });
    connect(m_sortMenu, &QMenu::aboutToShow, this, [this] {
        m_sortMenu->clear();
        for (int i = -1; i < m_model.columnCount(); ++i) {
            QAction *choice = m_sortMenu->addAction(i < 0 ? tr("As the server sends them") : columnTitle(m_model.columns()[i]));
            choice->setCheckable(true);
            const bool isSorted = i == m_model.sortColumn();
            choice->setChecked(isSorted);
            // Choosing the sorted column again turns it round, as a click on its header does.
            const bool turn = isSorted && m_model.sortOrder() == Qt::AscendingOrder;
            connect(choice, &QAction::triggered, this,
                    [this, i, turn] { sortBy(i, turn ? Qt::DescendingOrder : Qt::AscendingOrder); });
        }
    });
}

} // namespace Muster
