// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace Muster {

/// A whole in its parts: one bar, each part as wide as its share and wide enough to be hit. A click, or Space on the part that the arrow
/// keys have reached, asks for it. Its texts are its tool tips, and all of them its accessible description; to assistive technology the bar
/// is a group, and each part a button in it that is checked while it is chosen.
class SegmentBar : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        QString label; ///< "sent, connection sent"
        qint64 count = 0;
        QColor color;
        bool isOn = false; ///< chosen; while any is, the others step back

        friend bool operator==(const Segment &, const Segment &) = default;
    };

    explicit SegmentBar(QWidget *parent = nullptr);

    /// Parts of nothing are not shown.
    void setSegments(const QList<Segment> &segments);
    [[nodiscard]] const QList<Segment> &segments() const { return m_segments; }
    /// Where a part is painted; empty for one of nothing. For the mouse and for tests.
    [[nodiscard]] QRect segmentRect(int segment) const;
    /// "sent, connection sent: 1,204 (12.3 %)"
    [[nodiscard]] QString textOf(const Segment &segment) const;
    /// What the arrow keys have reached.
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `segment` is an index of segments().
    void clicked(int segment);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int segmentAt(const QPoint &position) const;
    void step(int by);
    void tellCurrent();

    QList<Segment> m_segments;
    int m_current = 0;
};

} // namespace Muster
