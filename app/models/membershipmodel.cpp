// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/membershipmodel.h"

#include "models/blockedleadtext.h"

#include <QLocale>

namespace Muster {

MembershipModel::MembershipModel(QObject *parent) : QAbstractTableModel(parent) {}

void MembershipModel::setCheck(std::shared_ptr<const MembershipCheck> check)
{
    beginResetModel();
    m_check = std::move(check);
    m_only.reset();
    rebuild();
    endResetModel();
}

void MembershipModel::setFilter(std::optional<Membership> only)
{
    beginResetModel();
    m_only = only;
    rebuild();
    endResetModel();
}

void MembershipModel::rebuild()
{
    m_shown.clear();
    const qsizetype rows = m_check ? m_check->rowCount() : 0;
    for (qsizetype row = 0; row < rows; ++row) {
        if (!m_only || m_check->membership(row) == *m_only)
            m_shown.push_back(static_cast<quint32>(row));
    }
}

int MembershipModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MembershipModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MembershipModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<qsizetype>(m_shown[static_cast<size_t>(index.row())]);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Row ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case MembershipRole:
        return static_cast<int>(m_check->membership(row));
    default:
        return {};
    }
}

QString MembershipModel::text(qsizetype row, int column) const
{
    const BlockedLead *entry = m_check->entry(row);
    const auto source = static_cast<size_t>(row);
    switch (column) {
    case Row:
        return QLocale().toString(m_check->table().rows.rowNumber(source));
    case Standing:
        return membershipLabel(m_check->membership(row));
    case Person: {
        const std::string_view cell = m_check->table().rows.cell(source, m_check->columns().identity());
        return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    }
    case Reason:
        // An address may be blocked through its domain: then the reason is that entry's, which is named.
        if (entry && entry->kind == BlockedKind::Domain && !entry->reason.isEmpty())
            return tr("%1: %2").arg(entry->publicIdentifier, entry->reason);
        if (entry && entry->kind == BlockedKind::Domain)
            return entry->publicIdentifier;
        return entry ? entry->reason : m_check->detail(row);
    case BlockedOn:
        return entry ? blockedOnText(*entry) : QString();
    default:
        return {};
    }
}

QVariant MembershipModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Row)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Standing:
        return tr("Standing");
    case Person:
        return m_check && m_check->columns().target() == ImportTarget::DoNotContact ? tr("Address or domain") : tr("Person");
    case Reason:
        return tr("Reason");
    case BlockedOn:
        return tr("Blocked on");
    default:
        return {};
    }
}

} // namespace Muster
