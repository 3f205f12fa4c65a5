// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace Muster {

/// Small columns beside each other, the highest as high as the chart: how something went from week to week. Each column's text is its tool
/// tip. Not interactive; whoever shows it says the numbers as text as well.
class ColumnChart : public QWidget
{
    Q_OBJECT

public:
    struct Column
    {
        QString text; ///< "week of 12 Jun: 210"
        int value = 0;

        friend bool operator==(const Column &, const Column &) = default;
    };

    explicit ColumnChart(QWidget *parent = nullptr);

    void setColumns(const QList<Column> &columns, const QColor &color);
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF columnRect(int column) const;

    QList<Column> m_columns;
    QColor m_color;
};

} // namespace Muster
