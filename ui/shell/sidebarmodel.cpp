// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/sidebarmodel.h"

#include "widgets/plaintooltip.h"

#include <QLocale>

#include <algorithm>

namespace Muster {

SidebarModel::SidebarModel(QObject *parent) : QAbstractListModel(parent) {}

void SidebarModel::setPlaces(const QList<SidebarPlace> &places, const SidebarGroups &groups)
{
    beginResetModel();
    m_rows.clear();
    if (groups.hasBlocklists)
        m_rows.push_back({Kind::Heading, tr("Blocklists"), {}});
    for (const SidebarPlace &place : places) {
        if (place.scope.isWorkspace())
            m_rows.push_back({Kind::Place, {}, place});
    }
    m_rows.push_back({Kind::Heading, tr("Campaigns"), {}});
    for (const SidebarPlace &place : places) {
        if (!place.scope.isWorkspace())
            m_rows.push_back({Kind::Place, {}, place});
    }
    if (!groups.note.isEmpty())
        m_rows.push_back({Kind::Note, groups.note, {}});
    if (groups.canReadAgain)
        m_rows.push_back({Kind::ReadAgain, {}, {}});
    if (groups.canAddCampaigns)
        m_rows.push_back({Kind::AddCampaign, {}, {}});
    m_rows.push_back({Kind::Heading, tr("Activity"), {}});
    m_rows.push_back({Kind::History, {}, {}});
    endResetModel();
}

void SidebarModel::setCurrent(const BlocklistScope &scope)
{
    const BlocklistScope before = std::exchange(m_current, scope);
    for (const BlocklistScope &changed : {before, scope}) {
        if (const int row = rowOf(changed); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {CurrentRole});
    }
}

void SidebarModel::setHistoryCurrent(bool current)
{
    if (m_historyIsCurrent == current)
        return;
    m_historyIsCurrent = current;
    for (const QModelIndex &changed : {historyRow(), index(rowOf(m_current))}) {
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed, {CurrentRole});
    }
}

void SidebarModel::setWaitingJobs(int count)
{
    m_waitingJobs = count;
    if (const QModelIndex row = historyRow(); row.isValid())
        Q_EMIT dataChanged(row, row, {CountRole, Qt::AccessibleTextRole});
}

void SidebarModel::setCount(const BlocklistScope &scope, std::optional<qint64> count)
{
    const int row = rowOf(scope);
    if (row < 0)
        return;
    m_rows[static_cast<size_t>(row)].place.count = count;
    Q_EMIT dataChanged(index(row), index(row), {CountRole, Qt::AccessibleTextRole});
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return label(row);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case Qt::ToolTipRole:
        return row.kind == Kind::Place ? QVariant(plainToolTip(toolTip(row.place))) : QVariant();
    case CountRole:
        return count(row);
    case KindRole:
        return static_cast<int>(row.kind);
    case CurrentRole:
        return isCurrent(row);
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || kind(index) == Kind::Heading || kind(index) == Kind::Note)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

SidebarModel::Kind SidebarModel::kind(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].kind : Kind::Heading;
}

const SidebarPlace *SidebarModel::place(const QModelIndex &index) const
{
    return index.isValid() && kind(index) == Kind::Place ? &m_rows[static_cast<size_t>(index.row())].place : nullptr;
}

Icon SidebarModel::icon(const QModelIndex &index) const
{
    if (const SidebarPlace *place = this->place(index))
        return iconOf(*place);
    switch (kind(index)) {
    case Kind::History:
        return Icon::History;
    case Kind::ReadAgain:
        return Icon::Refresh;
    default:
        return Icon::Plus;
    }
}

QModelIndex SidebarModel::currentRow() const
{
    if (m_historyIsCurrent)
        return historyRow();
    const int row = rowOf(m_current);
    return row >= 0 ? index(row) : QModelIndex();
}

int SidebarModel::rowOf(const BlocklistScope &scope) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&scope](const Row &row) { return row.kind == Kind::Place && row.place.scope == scope; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QModelIndex SidebarModel::historyRow() const
{
    const int last = rowCount() - 1;
    return last >= 0 ? index(last) : QModelIndex();
}

QString SidebarModel::label(const Row &row) const
{
    switch (row.kind) {
    case Kind::Heading:
    case Kind::Note:
        return row.text;
    case Kind::Place:
        return row.place.label;
    case Kind::ReadAgain:
        return tr("Try again");
    case Kind::AddCampaign:
        return tr("Add campaign…");
    case Kind::History:
        break;
    }
    return tr("Job history");
}

QVariant SidebarModel::count(const Row &row) const
{
    if (row.kind == Kind::History)
        return m_waitingJobs > 0 ? QVariant(qint64{m_waitingJobs}) : QVariant();
    return row.kind == Kind::Place && row.place.count ? QVariant(*row.place.count) : QVariant();
}

/// What its icon stands for.
QString SidebarModel::toolTip(const SidebarPlace &place)
{
    const QString status = place.scope.isWorkspace() ? QString() : statusLabel(place.status);
    if (status.isEmpty())
        return place.label;
    if (place.isRoster && place.isFrozen)
        return tr("%1: %2, its roster is frozen", "a campaign and its status").arg(place.label, status);
    if (place.isRoster && place.status == CampaignStatus::Active)
        return tr("%1: %2, it is sending", "a campaign and its status").arg(place.label, status);
    return tr("%1: %2", "a campaign and its status").arg(place.label, status);
}

bool SidebarModel::isCurrent(const Row &row) const
{
    if (row.kind == Kind::History)
        return m_historyIsCurrent;
    return row.kind == Kind::Place && !m_historyIsCurrent && row.place.scope == m_current;
}

QString SidebarModel::accessibleText(const Row &row) const
{
    if (row.kind == Kind::History && m_waitingJobs > 0)
        return label(row) + QStringLiteral(", ") + tr("%Ln job(s) wait(s) for you", nullptr, m_waitingJobs);
    if (row.kind != Kind::Place)
        return label(row);
    QStringList parts{row.place.label};
    if (!row.place.scope.isWorkspace() && row.place.status != CampaignStatus::Unknown)
        parts << statusLabel(row.place.status);
    if (row.place.count)
        parts << QLocale().toString(*row.place.count);
    return parts.join(QStringLiteral(", "));
}

} // namespace Muster
