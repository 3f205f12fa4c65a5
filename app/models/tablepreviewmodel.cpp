// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tablepreviewmodel.h"

#include <QLocale>

#include <algorithm>

namespace Muster
{

void TablePreviewModel::setTable(std::shared_ptr<const ImportTable> table)
{
    beginResetModel();
    m_table = std::move(table);
    m_uses.clear();
    endResetModel();
}

void TablePreviewModel::setColumnUses(const QHash<int, QString> &uses)
{
    if (uses == m_uses)
        return;
    m_uses = uses;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int TablePreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_table)
        return 0;
    return static_cast<int>(std::min<size_t>(m_table->rows.rowCount(), shownRows));
}

int TablePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->headers.size());
}

QVariant TablePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const std::string_view cell = m_table->rows.cell(static_cast<size_t>(index.row()), index.column());
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

QVariant TablePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole && section < rowCount())
            return QLocale().toString(m_table->rows.rowNumber(static_cast<size_t>(section)));
        return {};
    }
    if (section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString &header = m_table->headers.at(section);
    const QString use = m_uses.value(section);
    //: A column's header in the file, then what Muster takes it for
    return use.isEmpty() ? header : tr("%1 → %2").arg(header, use);
}

} // namespace Muster
