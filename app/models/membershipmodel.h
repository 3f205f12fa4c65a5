// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/membership.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace Muster {

/// The answers of a verified list, one row each, in the list's order; can be narrowed to one answer. Read-only.
class MembershipModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Standing, Person, Reason, BlockedOn, ColumnCount };
    enum Role {
        MembershipRole = Qt::UserRole, ///< Membership as int, for every column
    };

    explicit MembershipModel(QObject *parent = nullptr);

    /// Shows this check, unfiltered. May be null: no rows.
    void setCheck(std::shared_ptr<const MembershipCheck> check);
    [[nodiscard]] const std::shared_ptr<const MembershipCheck> &check() const { return m_check; }
    /// Shows only rows with this answer; none: all.
    void setFilter(std::optional<Membership> only);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    [[nodiscard]] QString text(qsizetype row, int column) const;

    std::shared_ptr<const MembershipCheck> m_check;
    std::optional<Membership> m_only;
    std::vector<quint32> m_shown;
};

} // namespace Muster
