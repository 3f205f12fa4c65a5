// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Muster {

class ColumnChart;
class RateHistory;

/// How fast a job went from its beginning to now: a chart, and the average and the fastest as text.
class JobRateChart : public QWidget
{
    Q_OBJECT

public:
    explicit JobRateChart(QWidget *parent = nullptr);

    /// Before this many slices there is nothing to see.
    static constexpr int fewestSlices = 3;
    void showRate(const RateHistory &rate);

protected:
    void changeEvent(QEvent *event) override;

private:
    ColumnChart *m_chart;
    QLabel *m_text;
};

} // namespace Muster
