// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace Muster {

/// Small columns beside each other, the highest as high as the chart: how something went from week to week. Each column's text is its tool
/// tip, and all of them are its accessible description. Where it is interactive, a click, or Space on the column that the arrow keys have
/// reached, asks for it.
class ColumnChart : public QWidget
{
    Q_OBJECT

public:
    struct Column
    {
        QString text; ///< "week of 12 Jun: 210"
        int value = 0;
        bool isOn = false; ///< chosen; while any is, the others step back

        friend bool operator==(const Column &, const Column &) = default;
    };

    explicit ColumnChart(QWidget *parent = nullptr);

    void setColumns(const QList<Column> &columns, const QColor &color);
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    /// At first it is not.
    void setInteractive(bool interactive);
    /// The room of a column, from the bottom to the top. For the mouse and for tests.
    [[nodiscard]] QRect columnRoom(int column) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// `column` is an index of columns(). Only where it is interactive.
    void clicked(int column);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF columnRect(int column) const;
    [[nodiscard]] int columnAt(const QPoint &position) const;
    void step(int by);

    QList<Column> m_columns;
    QColor m_color;
    bool m_isInteractive = false;
    int m_current = 0; ///< what the arrow keys have reached
};

} // namespace Muster
