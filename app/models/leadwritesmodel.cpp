// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leadwritesmodel.h"

#include "services/rosterrows.h"

#include <algorithm>

namespace Muster {

namespace {

constexpr int firstRows = 200;

QString changesText(const LeadEdit &edit)
{
    QStringList changes;
    for (const LeadEdit::Change &change : edit.changes)
        changes << QStringLiteral("%1: %2 → %3").arg(leadFieldLabel(change.field), change.before, change.after);
    return changes.join(QStringLiteral("; "));
}

} // namespace

LeadWritesModel::LeadWritesModel(QList<Lead> leads, QObject *parent) : QAbstractTableModel(parent), m_leads(std::move(leads)) {}

LeadWritesModel::LeadWritesModel(JobKind kind, QList<JobRow> rows, QObject *parent)
    : QAbstractTableModel(parent), m_kind(kind), m_rows(std::move(rows))
{
}

bool LeadWritesModel::isUsed(int column) const
{
    for (int row = 0; row < std::min(rowCount(), firstRows); ++row) {
        const QString text = data(index(row, column)).toString();
        if (!text.isEmpty() && (column == Name || text != data(index(row, Name)).toString()))
            return true;
    }
    return false;
}

int LeadWritesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leads.size() + m_rows.size());
}

int LeadWritesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeadWritesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_leads.isEmpty() ? textOf(m_rows.at(index.row()), index.column()) : textOf(m_leads.at(index.row()), index.column());
}

QVariant LeadWritesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Lead");
    case Address:
        return tr("E-mail");
    case Profile:
        return tr("LinkedIn");
    case Status:
        return tr("Status");
    case Change:
        return tr("Change");
    default:
        return {};
    }
}

QString LeadWritesModel::textOf(const Lead &lead, int column) const
{
    switch (column) {
    case Name:
        return displayName(lead);
    case Address:
        return lead.email;
    case Profile:
        return publicIdentifierOf(lead);
    case Status: {
        const QString text = leadStatusText(lead.status);
        return text.isEmpty() ? lead.statusWord : text;
    }
    default:
        return {};
    }
}

QString LeadWritesModel::textOf(const JobRow &row, int column) const
{
    if (m_kind == JobKind::EditLeads) {
        if (column == Name)
            return row.identity;
        return column == Change ? changesText(leadEditOf(row)) : QString();
    }
    const Lead lead = m_kind == JobKind::AddLeads ? newLeadOf(row) : leadOf(row);
    return column == Name && displayName(lead).isEmpty() ? row.identity : textOf(lead, column);
}

} // namespace Muster
