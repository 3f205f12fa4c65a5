// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Muster {

namespace {

qreal scaleOf(const QPainter &painter)
{
    return painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1.0;
}

/// Moves the edges of a rectangle onto device pixels.
QRectF snapped(const QPainter &painter, const QRectF &rect)
{
    const qreal scale = scaleOf(painter);
    const QPointF origin(painter.worldTransform().dx(), painter.worldTransform().dy());
    const auto snap = [scale](qreal value, qreal offset) { return std::round((value + offset) * scale) / scale - offset; };
    return QRectF(QPointF(snap(rect.left(), origin.x()), snap(rect.top(), origin.y())),
                  QPointF(snap(rect.right(), origin.x()), snap(rect.bottom(), origin.y())));
}

qreal widestDigit(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Calls `visit(piece, advance)` for each digit and for each run between digits.
template <typename Visit>
void eachPiece(const QFontMetricsF &metrics, const QString &text, Visit visit)
{
    const qreal digit = widestDigit(metrics);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (!isFigure(text[at])) {
            while (end < text.size() && !isFigure(text[end]))
                ++end;
        }
        const QString piece = text.mid(at, end - at);
        visit(piece, isFigure(text[at]) ? digit : metrics.horizontalAdvance(piece));
        at = end;
    }
}

} // namespace

qreal hairline(const QPainter &painter)
{
    const qreal scale = scaleOf(painter);
    return std::max(1.0, std::floor(scale)) / scale;
}

void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius, int width)
{
    const qreal pen = border.isValid() ? hairline(painter) * width : 0;
    const QRectF box = snapped(painter, rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const qreal corner = std::clamp(radius - pen / 2, 0.0, box.height() / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, pen) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, corner, corner);
    painter.restore();
}

void drawRule(QPainter &painter, const QRectF &rect, Qt::Edge edge, const QColor &color)
{
    const qreal width = hairline(painter);
    QRectF rule = snapped(painter, rect);
    switch (edge) {
    case Qt::TopEdge:
        rule.setHeight(width);
        break;
    case Qt::BottomEdge:
        rule.setTop(rule.bottom() - width);
        break;
    case Qt::LeftEdge:
        rule.setWidth(width);
        break;
    case Qt::RightEdge:
        rule.setLeft(rule.right() - width);
        break;
    }
    painter.fillRect(rule, color);
}

qreal figuresWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    if (text.isRightToLeft())
        return metrics.horizontalAdvance(text);
    qreal width = 0;
    eachPiece(metrics, text, [&width](const QString &, qreal advance) { width += advance; });
    return width;
}

void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal width = figuresWidth(painter.font(), text);
    if (width > rect.width() + 0.5 || text.isRightToLeft()) {
        painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    // Through the same call as all other text, which then stands on the same baseline at every scale.
    const int flags = static_cast<int>(Qt::AlignHCenter | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip;
    eachPiece(metrics, text, [&](const QString &piece, qreal advance) {
        painter.drawText(QRectF(x, rect.y(), advance, rect.height()), flags, piece);
        x += advance;
    });
}

} // namespace Muster
