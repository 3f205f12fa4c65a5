// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcomemodel.h"

namespace Muster {

namespace {

QString outcomeLabel(OutcomeState state)
{
    switch (state) {
    case OutcomeState::NotSent:
        return OutcomeModel::tr("Not sent");
    case OutcomeState::Accepted:
        return OutcomeModel::tr("Done");
    case OutcomeState::Rejected:
        return OutcomeModel::tr("Rejected");
    }
    return {};
}

} // namespace

OutcomeModel::OutcomeModel(QList<PersonOutcome> people, QObject *parent) : QAbstractTableModel(parent), m_people(std::move(people)) {}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const PersonOutcome &row = m_people.at(index.row());
    switch (index.column()) {
    case Person:
        return row.person.publicIdentifier;
    case Reason:
        return row.person.reason;
    case Outcome:
        return outcomeLabel(row.outcome.state);
    case Detail:
        return row.outcome.detail;
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person:
        return tr("Public identifier");
    case Reason:
        return tr("Reason");
    case Outcome:
        return tr("Outcome");
    case Detail:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace Muster
