// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leadlistmodel.h"

#include "models/blockedleadtext.h"

namespace Muster {

LeadListModel::LeadListModel(QList<BlockedLead> leads, QObject *parent) : QAbstractTableModel(parent), m_leads(std::move(leads)) {}

int LeadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leads.size());
}

int LeadListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeadListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const BlockedLead &lead = m_leads.at(index.row());
    switch (index.column()) {
    case Identifier:
        return lead.publicIdentifier;
    case Reason:
        return lead.reason;
    case BlockedOn:
        return blockedOnText(lead);
    default:
        return {};
    }
}

QVariant LeadListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Identifier:
        return tr("Public identifier");
    case Reason:
        return tr("Reason");
    case BlockedOn:
        return tr("Blocked on");
    default:
        return {};
    }
}

} // namespace Muster
