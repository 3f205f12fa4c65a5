// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"

#include <QAbstractTableModel>
#include <QList>

namespace Muster {

/// A fixed list of blocked people, read-only, in the order given: for a dialog that shows exactly who is meant.
class LeadListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Identifier, Reason, BlockedOn, ColumnCount };

    explicit LeadListModel(QList<BlockedLead> leads, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<BlockedLead> m_leads;
};

} // namespace Muster
