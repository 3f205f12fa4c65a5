// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/blockedtally.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Muster {

class BarList;
class BlockedLeadsModel;
class ColumnChart;
class FilterRow;
class Settings;

/// Why people are on a blocklist, and whether it grows: its rows by reason and by month, which are filters too. It counts what the filters
/// leave, each chart but for its own filter (tallyOf()), on a worker, and only while it is shown. Whether it is shown is remembered.
class BlocklistOverview : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel. `toggle` shows and hides it; the panel dresses it.
    BlocklistOverview(const BlockedLeadsModel &model, FilterRow &filters, QPushButton &toggle, Settings &settings,
                      QWidget *parent = nullptr);

    /// For the page, which may have nothing to show: the panel is shown where it may be and the toggle says so.
    void setPossible(bool possible);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fold(bool open);
    void askToCount();
    void count();
    void take(BlockedTally &&tally);
    void showReasons();
    void showMonths();
    void toggleMonth(int column);
    void copy() const;

    const BlockedLeadsModel &m_model;
    FilterRow &m_filters;
    QPushButton &m_toggle;
    Settings &m_settings;
    BarList *m_reasons;
    ColumnChart *m_chart;
    QLabel *m_monthText;
    QPushButton *m_copy;
    QTimer m_soon;             ///< while rows come in, they are counted a few times a second at most
    bool m_isPossible = true;
    bool m_isCounting = false;
    bool m_isStale = false;    ///< something changed while it was being counted
    BlockedTally m_tally;
    QList<ReasonCount> m_shownReasons; ///< of the bars that can be chosen
    QList<MonthCount> m_months;        ///< of the columns
};

} // namespace Muster
