// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/jobhistorymodel.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace Muster {

class Chip;
class DateChip;
class SearchField;

/// The filters of a history: search, states, connection, period, and a link that clears them while any is on.
class HistoryFilterRow : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the row; its counts and connections are what there is to choose.
    explicit HistoryFilterRow(const JobHistoryModel &model, QWidget *parent = nullptr);

    [[nodiscard]] JobHistoryFilter filter() const;
    void updateCounts();
    void focusSearch();
    void clear();

Q_SIGNALS:
    /// With every key and every click; once for clear().
    void filterChanged(const Muster::JobHistoryFilter &filter);
    /// The user is done typing and wants to go on in the rows (Enter or Down in the search field).
    void leftForRows();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChips();
    void openConnections();
    void chooseConnection(const ConnectionId &id, const QString &name);
    void announce();

    const JobHistoryModel &m_model;
    SearchField *m_search;
    QHash<JobGroup, Chip *> m_groups;
    Chip *m_connection;
    QMenu *m_connections;
    DateChip *m_dates;
    QPushButton *m_clear;
    ConnectionId m_chosen;
    bool m_quiet = false; ///< while several parts are changed at once
};

} // namespace Muster
