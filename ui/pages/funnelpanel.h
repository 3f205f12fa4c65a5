// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/leadset.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Muster {

class ColumnChart;
class SegmentBar;
class Settings;

/// How far a roster has come: its pipeline as one bar whose parts are filters, and, unfolded, the replies of each week. Whether it is unfolded
/// is remembered.
class FunnelPanel : public QWidget
{
    Q_OBJECT

public:
    /// `settings` must outlive the panel.
    explicit FunnelPanel(Settings &settings, QWidget *parent = nullptr);

    /// In pipeline order. `selected`: the filter's statuses.
    void setCounts(const QList<StatusCount> &counts, const QSet<QString> &selected);
    void setReplies(const QMap<QDate, int> &byWeek, int all);

Q_SIGNALS:
    /// A part of the bar: show these statuses, or do not any more.
    void toggled(const QSet<QString> &statuses);

private:
    void fold(bool open);
    void updateChart();

    Settings &m_settings;
    SegmentBar *m_bar;
    QToolButton *m_toggle;
    QWidget *m_replies;
    ColumnChart *m_chart;
    QLabel *m_text;
    QList<QSet<QString>> m_parts; ///< of the bar
    QMap<QDate, int> m_byWeek;
    int m_allReplies = 0;
};

} // namespace Muster
