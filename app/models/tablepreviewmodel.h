// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

namespace Muster
{

/// The first rows of a table that was read, as they stand, for a live preview. Read-only.
class TablePreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int shownRows = 50;

    using QAbstractTableModel::QAbstractTableModel;

    /// May be null: nothing is shown.
    void setTable(std::shared_ptr<const ImportTable> table);
    /// What columns are taken for ("Public identifier"), shown beside their headers.
    void setColumnUses(const QHash<int, QString> &uses);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Vertically the rows' own numbers.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const ImportTable> m_table;
    QHash<int, QString> m_uses;
};

} // namespace Muster
