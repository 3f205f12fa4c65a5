// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rostertable.h"

#include "models/rostermodel.h"
#include "pages/rosterdelegate.h"
#include "pages/rowkeeper.h"
#include "widgets/fieldeditor.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <utility>
#include <vector>

namespace Muster {

namespace {

constexpr int judgedAtMost = 5000; ///< selected rows: with each key that selects one more

} // namespace

RosterTable::RosterTable(RosterModel &model, Settings &settings, QString settingsName, QWidget *parent)
    : LeadTable(parent),
      m_model(model),
      m_settings(settings),
      m_settingsName(std::move(settingsName)),
      m_columnsMenu(new QMenu(tr("Columns"), this)),
      m_sortMenu(new QMenu(tr("Sort by"), this))
{
    setObjectName(QStringLiteral("rosterTable"));
    setAccessibleName(tr("Leads"));
    setModel(&model);
    setItemDelegate(new RosterDelegate(model, this));
    setEditTriggers(QAbstractItemView::DoubleClicked);

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isResetting = true; });
    auto *keeper = new RowKeeper(
        *this, [&model](int row) { return model.keyAt(row); }, [&model](const QString &key) { return model.rowOfKey(key); });
    connect(keeper, &RowKeeper::restored, this, [this] {
        m_isResetting = false;
        Q_EMIT selectionSettled();
    });
    setUpColumns();
    setUpMenus();
}

RosterTable::~RosterTable()
{
    if (m_rememberSoon.isActive())
        remember();
}

// ---- rows ----

QList<Lead> RosterTable::selectedLeads(int most) const
{
    QList<Lead> leads;
    for (const QItemSelectionRange &range : selectedRanges()) {
        for (int row = range.top(); row <= range.bottom() && leads.size() < most; ++row)
            leads.append(m_model.leadAt(row));
    }
    return leads;
}

bool RosterTable::isAnySelected(const std::function<bool(const Lead &)> &isMeant) const
{
    int left = judgedAtMost;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (left-- == 0 || isMeant(m_model.leadAt(row)))
                return true;
        }
    }
    return false;
}

std::optional<Lead> RosterTable::currentLead() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model.leadAt(current.row())) : std::nullopt;
}

void RosterTable::selectRowAndShow(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

CopiedRows RosterTable::selectedForCopying() const
{
    std::vector<quint32> rows;
    rows.reserve(static_cast<size_t>(selectedCount()));
    for (const QItemSelectionRange &range : selectedRanges()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(m_model.sourceRowAt(row));
    }
    const QList<int> shown = shownColumns();
    QList<RosterColumn> columns;
    for (const int column : shown)
        columns.append(m_model.columns()[column]);
    const auto count = static_cast<qsizetype>(rows.size());
    const auto cells = [leads = m_model.leads().rows(), rows = std::move(rows), columns](qsizetype row) {
        QStringList texts;
        for (const RosterColumn &column : columns)
            texts.append(leadCellText(leads[rows[static_cast<size_t>(row)]], column, Qt::DisplayRole));
        return texts;
    };
    return {headingsOf(shown), count, cells};
}

void RosterTable::commitEditor()
{
    if (QWidget *editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr)
        commitData(editor);
}

bool RosterTable::editCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return false;
    QModelIndex wanted = m_model.flags(current) & Qt::ItemIsEditable && !isColumnHidden(current.column()) ? current : QModelIndex();
    for (int place = 0; place < horizontalHeader()->count() && !wanted.isValid(); ++place) {
        const QModelIndex cell = current.siblingAtColumn(horizontalHeader()->logicalIndex(place));
        if (!isColumnHidden(cell.column()) && m_model.flags(cell) & Qt::ItemIsEditable)
            wanted = cell;
    }
    if (!wanted.isValid())
        return false;
    setCurrentIndex(wanted);
    edit(wanted);
    return true;
}

bool RosterTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wasEditing = state() == EditingState;
    const bool opened = LeadTable::edit(index, trigger, event);
    if (auto *field = opened ? qobject_cast<FieldEditor *>(indexWidget(index)) : nullptr)
        field->selectFromEnd();
    if (!wasEditing && state() == EditingState)
        m_model.hold(true);
    return opened;
}

void RosterTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    LeadTable::closeEditor(editor, hint);
    if (state() != EditingState) // Tab goes on in the next cell
        m_model.hold(false);
}

void RosterTable::contextMenuEvent(QContextMenuEvent *event)
{
    // Not Qt's own menu of the actions: that does not say why some are disabled.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                                                               : event->globalPos());
    event->accept();
}

void RosterTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    LeadTable::selectionChanged(selected, deselected);
    if (!m_isResetting)
        Q_EMIT selectionSettled();
}

void RosterTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    LeadTable::currentChanged(current, previous);
    if (!m_isResetting)
        Q_EMIT selectionSettled();
}

} // namespace Muster
