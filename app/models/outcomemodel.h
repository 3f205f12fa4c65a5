// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockrequest.h"
#include "services/writeoutcome.h"

#include <QAbstractTableModel>
#include <QList>

namespace Muster {

/// One person of a bulk write and what became of them.
struct PersonOutcome
{
    BlockRequest person;
    RowOutcome outcome;
};

/// The people of a bulk write who did not get through, with the reason. Read-only.
class OutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, Reason, Outcome, Detail, ColumnCount };

    explicit OutcomeModel(QList<PersonOutcome> people, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<PersonOutcome> m_people;
};

} // namespace Muster
