// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/provider.h"
#include "models/rosterfilter.h"

#include <QWidget>

class QPushButton;

namespace Muster {

class SearchField;
class StatusChips;

/// The filters of a roster in one row: statuses, a link that clears the filters while any is on, what the page adds, and search at the end.
class RosterFilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit RosterFilterRow(Provider provider, QWidget *parent = nullptr);

    [[nodiscard]] RosterFilter filter() const;
    void setFilter(const RosterFilter &filter);
    void setCounts(const QList<StatusCount> &counts, int blocked);
    void toggleStatuses(const QSet<QString> &statuses);
    void focusSearch();
    /// Before the search field; the row becomes its parent.
    void addTool(QWidget *tool);

Q_SIGNALS:
    /// With every key and every click; once for setFilter().
    void filterChanged(const Muster::RosterFilter &filter);
    /// The user is done typing and wants to go on in the rows (Enter or Down in the search field).
    void leftForRows();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announce();

    StatusChips *m_statuses;
    QPushButton *m_clear;
    SearchField *m_search;
    bool m_isQuiet = false; ///< while several parts are changed at once
};

} // namespace Muster
