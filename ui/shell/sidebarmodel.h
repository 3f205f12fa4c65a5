// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/sidebarplace.h"
#include "theme/icons.h"

#include <QAbstractListModel>

#include <vector>

namespace Muster {

/// The sidebar's rows: group headings, places, what stands instead of campaigns, the row that adds one, and the history.
class SidebarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Heading, Place, Note, ReadAgain, AddCampaign, History };
    enum Role { CountRole = Qt::UserRole + 1, KindRole, CurrentRole };

    explicit SidebarModel(QObject *parent = nullptr);

    void setPlaces(const QList<SidebarPlace> &places, const SidebarGroups &groups = {});
    void setCurrent(const BlocklistScope &scope);
    /// While it is, no place is the current row.
    void setHistoryCurrent(bool current);
    void setWaitingJobs(int count);
    void setCount(const BlocklistScope &scope, std::optional<qint64> count);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Kind kind(const QModelIndex &index) const;
    /// Null for rows that are no place.
    [[nodiscard]] const SidebarPlace *place(const QModelIndex &index) const;
    [[nodiscard]] Icon icon(const QModelIndex &index) const;
    [[nodiscard]] const BlocklistScope &current() const { return m_current; }
    /// The row of the current place or of the history; invalid where the place is not among the places.
    [[nodiscard]] QModelIndex currentRow() const;

private:
    struct Row
    {
        Kind kind;
        QString text;       ///< of a heading or a note
        SidebarPlace place; ///< of a place
    };

    [[nodiscard]] int rowOf(const BlocklistScope &scope) const;
    [[nodiscard]] QModelIndex historyRow() const;
    [[nodiscard]] QString label(const Row &row) const;
    [[nodiscard]] QVariant count(const Row &row) const;
    [[nodiscard]] static QString toolTip(const SidebarPlace &place);
    [[nodiscard]] bool isCurrent(const Row &row) const;
    [[nodiscard]] QString accessibleText(const Row &row) const;

    std::vector<Row> m_rows;
    BlocklistScope m_current;
    bool m_historyIsCurrent = false;
    int m_waitingJobs = 0;
};

} // namespace Muster
