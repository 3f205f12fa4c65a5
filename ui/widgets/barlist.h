// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace Muster {

/// How much there is of each, as a few lines: a name, a bar as long as its share of the longest, the figure. A click, or Space on the line
/// that the arrow keys have reached, asks for it. Its lines are its tool tips, and all of them its accessible description.
class BarList : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label;
        qint64 count = 0;
        bool isOn = false;    ///< chosen; while any is, the others step back
        bool isChoice = true; ///< can be asked for; a sum of others cannot

        friend bool operator==(const Bar &, const Bar &) = default;
    };

    explicit BarList(QWidget *parent = nullptr);

    /// `whole`: what the shares in the texts are of.
    void setBars(const QList<Bar> &bars, qint64 whole);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }
    /// Where a line is painted. For the mouse and for tests.
    [[nodiscard]] QRect barRect(int bar) const;
    /// "Existing client: 640 (53.2 %)".
    [[nodiscard]] QString textOf(const Bar &bar) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `bar` is an index of bars().
    void clicked(int bar);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int barAt(const QPoint &position) const;
    void paintBar(QPainter &painter, int bar, int figures) const;
    void step(int by);

    QList<Bar> m_bars;
    qint64 m_whole = 0;
    int m_current = 0; ///< what the arrow keys have reached
};

} // namespace Muster
