// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blocklisttable.h"

#include "models/blockedleadsmodel.h"
#include "models/blockedleadtext.h"
#include "pages/rowkeeper.h"
#include "services/rosterindex.h"
#include "store/settings.h"
#include "widgets/tabledelegate.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace Muster {

using namespace std::chrono_literals;

namespace {

// The last column takes the rest.
constexpr int identifierWidth = 220;
constexpr int reasonWidth = 200;
constexpr int blockedOnWidth = 220;
constexpr int onRostersWidth = 110;

constexpr int column(BlockedLeadColumn which)
{
    return static_cast<int>(which);
}

} // namespace

BlocklistTable::BlocklistTable(BlockedLeadsModel &model, Settings &settings, QWidget *parent)
    : LeadTable(parent),
      m_model(model),
      m_settings(settings),
      m_columnsMenu(new QMenu(tr("Columns"), this)),
      m_sortMenu(new QMenu(tr("Sort by"), this))
{
    setObjectName(QStringLiteral("blocklistTable"));
    setAccessibleName(model.hasContacts() ? tr("Blocked addresses and domains") : tr("Blocked people"));
    setModel(&model);
    auto *delegate = new TableDelegate(this);
    delegate->setFiguresColumns({column(BlockedLeadColumn::BlockedOn), column(BlockedLeadColumn::OnRosters)});
    delegate->setMutedColumns({column(BlockedLeadColumn::Record)});
    setItemDelegate(delegate);

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    auto *keeper = new RowKeeper(
        *this, [&model](int row) { return model.keyAt(row); }, [&model](const QString &key) { return model.rowOfKey(key); });
    connect(keeper, &RowKeeper::restored, this, [this] {
        m_resetting = false;
        Q_EMIT selectionSettled();
    });
    setUpColumns();
    setUpMenus();
}

BlocklistTable::~BlocklistTable()
{
    if (m_rememberSoon.isActive())
        rememberColumns();
}

QList<BlockedLead> BlocklistTable::selectedLeads(int most) const
{
    QList<BlockedLead> leads;
    for (const QItemSelectionRange &range : selectedRanges()) {
        for (int row = range.top(); row <= range.bottom() && leads.size() < most; ++row)
            leads.append(m_model.leadAt(row));
    }
    return leads;
}

std::optional<BlockedLead> BlocklistTable::currentLead() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model.leadAt(current.row())) : std::nullopt;
}

void BlocklistTable::selectRowAndShow(int row)
{
    const QModelIndex index = m_model.index(row, column(BlockedLeadColumn::Identifier));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

CopiedRows BlocklistTable::selectedForCopying() const
{
    std::vector<quint32> rows;
    rows.reserve(static_cast<size_t>(selectedCount()));
    for (const QItemSelectionRange &range : selectedRanges()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(m_model.sourceRowAt(row));
    }
    const QList<int> columns = shownColumns();
    const auto count = static_cast<qsizetype>(rows.size());
    const auto cells = [leads = m_model.allRows(), sightings = m_model.sightings(), rows = std::move(rows), columns](qsizetype row) {
        const BlockedLead &lead = leads[rows[static_cast<size_t>(row)]];
        QStringList texts;
        for (const int each : columns) {
            const auto which = static_cast<BlockedLeadColumn>(each);
            if (which == BlockedLeadColumn::OnRosters)
                texts.append(sightings ? onRostersText(sightings->count(lead), Qt::DisplayRole) : QString());
            else
                texts.append(cellText(lead, which, Qt::DisplayRole));
        }
        return texts;
    };
    return {headingsOf(columns), count, cells};
}

QAction *BlocklistTable::columnsMenu() const
{
    return m_columnsMenu->menuAction();
}

QAction *BlocklistTable::sortMenu() const
{
    return m_sortMenu->menuAction();
}

void BlocklistTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    LeadTable::selectionChanged(selected, deselected);
    if (!m_resetting)
        Q_EMIT selectionSettled();
}

void BlocklistTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    LeadTable::currentChanged(current, previous);
    if (!m_resetting)
        Q_EMIT selectionSettled();
}

void BlocklistTable::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(true);
    header->resizeSection(column(BlockedLeadColumn::Identifier), identifierWidth);
    header->resizeSection(column(BlockedLeadColumn::Reason), reasonWidth);
    header->resizeSection(column(BlockedLeadColumn::BlockedOn), blockedOnWidth);
    header->resizeSection(column(BlockedLeadColumn::OnRosters), onRostersWidth);
    setColumnHidden(column(BlockedLeadColumn::OnRosters), true);
    if (m_model.scope().isWorkspace())
        setColumnHidden(column(BlockedLeadColumn::Record), true);
    header->setSortIndicator(column(m_model.sortColumn()), m_model.sortOrder());
    restoreColumns(m_settings.windowState(settingsName()));
    setSortingEnabled(true);

    m_rememberSoon.setSingleShot(true);
    m_rememberSoon.setInterval(300ms);
    connect(&m_rememberSoon, &QTimer::timeout, this, &BlocklistTable::rememberColumns);
    connect(this, &LeadTable::columnsChanged, &m_rememberSoon, QOverload<>::of(&QTimer::start));
    connect(header, &QHeaderView::sortIndicatorChanged, &m_rememberSoon, QOverload<>::of(&QTimer::start));
}

void BlocklistTable::setUpMenus()
{
    connect(m_columnsMenu, &QMenu::aboutToShow, this, [this] {
        m_columnsMenu->clear();
        fillColumnMenu(*m_columnsMenu);
    });
    connect(m_sortMenu, &QMenu::aboutToShow, this, [this] {
        m_sortMenu->clear();
        for (int i = 0; i < m_model.columnCount(); ++i) {
            QAction *choice = m_sortMenu->addAction(m_model.headerData(i, Qt::Horizontal).toString());
            choice->setCheckable(true);
            const bool isSorted = i == column(m_model.sortColumn());
            choice->setChecked(isSorted);
            // Choosing the sorted column again turns it round, as a click on its header does.
            const bool turn = isSorted && m_model.sortOrder() == Qt::AscendingOrder;
            connect(choice, &QAction::triggered, this,
                    [this, i, turn] { sortByColumn(i, turn ? Qt::DescendingOrder : Qt::AscendingOrder); });
        }
    });
}

QString BlocklistTable::settingsName() const
{
    if (m_model.hasContacts())
        return QStringLiteral("blocklist/contactColumns");
    // With five columns; what was remembered of four is no state of this table.
    return m_model.scope().isWorkspace() ? QStringLiteral("blocklist/workspaceColumns5") : QStringLiteral("blocklist/campaignColumns4");
}

void BlocklistTable::rememberColumns()
{
    m_settings.setWindowState(settingsName(), saveColumns());
}

} // namespace Muster
