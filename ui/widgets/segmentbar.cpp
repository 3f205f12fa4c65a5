// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/segmentbar.h"

#include "theme/painting.h"
#include "theme/tokens.h"
#include "widgets/plaintooltip.h"
#include "widgets/segmentaccess.h"
#include "widgets/sharetext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace Muster {

namespace {

constexpr int barHeight = 10;
constexpr int ringRoom = 3; ///< above and below, for the keyboard's ring
constexpr int leastWidth = 10;
constexpr int gap = 1;

} // namespace

SegmentBar::SegmentBar(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    installSegmentAccess();
}

void SegmentBar::setSegments(const QList<Segment> &segments)
{
    if (segments == m_segments)
        return;
    m_segments = segments;
    m_current = std::clamp<int>(m_current, 0, std::max<int>(0, static_cast<int>(segments.size()) - 1));
    QStringList texts;
    for (const Segment &segment : segments) {
        if (segment.count > 0)
            texts.append(textOf(segment));
    }
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    update();
}

QString SegmentBar::textOf(const Segment &segment) const
{
    const qint64 whole = std::accumulate(m_segments.cbegin(), m_segments.cend(), qint64(0),
                                         [](qint64 sum, const Segment &each) { return sum + each.count; });
    return shareText(segment.label, segment.count, whole);
}

QRect SegmentBar::segmentRect(int wanted) const
{
    qint64 whole = 0;
    int shown = 0;
    for (const Segment &segment : m_segments) {
        whole += segment.count;
        shown += segment.count > 0 ? 1 : 0;
    }
    if (whole == 0 || m_segments.value(wanted).count == 0)
        return {};
    // Each has its least width, and its share of the rest.
    const int rest = std::max(0, width() - 2 - shown * (leastWidth + gap) + gap);
    qint64 before = 0;
    int place = 0;
    for (int i = 0; i < wanted; ++i) {
        before += m_segments[i].count;
        place += m_segments[i].count > 0 ? leastWidth + gap : 0;
    }
    const auto edge = [&](qint64 count) { return static_cast<int>(double(rest) * double(count) / double(whole)); };
    const int left = 1 + place + edge(before);
    const QRect logical(left, (height() - barHeight) / 2, leastWidth + edge(before + m_segments[wanted].count) - edge(before), barHeight);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

int SegmentBar::segmentAt(const QPoint &position) const
{
    for (int i = 0; i < m_segments.size(); ++i) {
        const QRect place = segmentRect(i);
        if (!place.isEmpty() && position.x() >= place.left() && position.x() <= place.right() + gap)
            return i;
    }
    return -1;
}

void SegmentBar::step(int by)
{
    for (int next = m_current + by; next >= 0 && next < m_segments.size(); next += by) {
        if (m_segments[next].count > 0) {
            m_current = next;
            QToolTip::showText(mapToGlobal(segmentRect(next).bottomLeft()), plainToolTip(textOf(m_segments[next])), this);
            update();
            tellCurrent();
            return;
        }
    }
}

void SegmentBar::tellCurrent()
{
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

void SegmentBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // The keys must not stand on a part that is not there.
    if (m_segments.value(m_current).count == 0) {
        const auto first = std::find_if(m_segments.cbegin(), m_segments.cend(), [](const Segment &segment) { return segment.count > 0; });
        m_current = first == m_segments.cend() ? 0 : static_cast<int>(first - m_segments.cbegin());
    }
    if (!m_segments.isEmpty())
        tellCurrent();
}

QSize SegmentBar::sizeHint() const
{
    return {400, barHeight + 2 * ringRoom};
}

QSize SegmentBar::minimumSizeHint() const
{
    return {100, barHeight + 2 * ringRoom};
}

bool SegmentBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int segment = segmentAt(help->pos());
        if (segment >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(textOf(m_segments[segment])), this, segmentRect(segment));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void SegmentBar::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    if (event->key() == Qt::Key_Right)
        step(forward);
    else if (event->key() == Qt::Key_Left)
        step(-forward);
    else if (event->key() == Qt::Key_Space && m_segments.value(m_current).count > 0)
        Q_EMIT clicked(m_current);
    else
        QWidget::keyPressEvent(event);
}

void SegmentBar::mousePressEvent(QMouseEvent *event)
{
    const int segment = event->button() == Qt::LeftButton ? segmentAt(event->position().toPoint()) : -1;
    if (segment < 0)
        return;
    m_current = segment;
    Q_EMIT clicked(segment);
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    const QRectF whole(1, (height() - barHeight) / 2, width() - 2, barHeight);
    outline.addRoundedRect(whole, barHeight / 2.0, barHeight / 2.0);
    const bool anyOn = std::any_of(m_segments.cbegin(), m_segments.cend(), [](const Segment &segment) { return segment.isOn; });
    painter.setClipPath(outline);
    painter.fillRect(whole, color(Token::Chip, palette()));
    for (int i = 0; i < m_segments.size(); ++i) {
        const QRect place = segmentRect(i);
        const bool stepsBack = anyOn && !m_segments[i].isOn;
        if (!place.isEmpty())
            painter.fillRect(place, stepsBack ? mixed(color(Token::Surface, palette()), m_segments[i].color, 0.4) : m_segments[i].color);
    }
    painter.setClipping(false);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        const QRect place = segmentRect(m_current);
        drawBox(painter, QRectF(place.isEmpty() ? rect() : place).adjusted(-1, -ringRoom, 1, ringRoom), QColor(),
                color(Token::Accent, palette()), 4, 2);
    }
}

} // namespace Muster
