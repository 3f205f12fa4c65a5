// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"
#include "domain/lead.h"

#include <QAbstractTableModel>
#include <QList>

namespace Muster {

/// Leads of a roster that a job is to change, read-only, in the order given: for a dialog that shows exactly who is meant.
class LeadWritesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, Profile, Status, Change, ColumnCount };

    explicit LeadWritesModel(QList<Lead> leads, QObject *parent = nullptr);
    /// Of a roster job's rows.
    LeadWritesModel(JobKind kind, QList<JobRow> rows, QObject *parent = nullptr);

    /// At least one of the first rows has a text there that is not its Name too.
    [[nodiscard]] bool isUsed(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const Lead &lead, int column) const;
    [[nodiscard]] QString textOf(const JobRow &row, int column) const;

    QList<Lead> m_leads;
    JobKind m_kind = JobKind::RemoveLeads;
    QList<JobRow> m_rows;
};

} // namespace Muster
