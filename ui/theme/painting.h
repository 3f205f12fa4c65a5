// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QFont;
class QPainter;
class QString;

namespace Muster {

/// The width of a border in device-independent pixels: whole device pixels at every scale, so that it is never blurred.
[[nodiscard]] qreal hairline(const QPainter &painter);

/// A filled box with a crisp border inside `rect`; an invalid colour leaves that part out. `width` counts hairlines.
void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius, int width = 1);

/// One hairline along one edge, inside `rect`.
void drawRule(QPainter &painter, const QRectF &rect, Qt::Edge edge, const QColor &color);

/// The width of a text whose digits all take the room of the widest one. Qt 6.4 cannot ask a font for its tabular figures, and
/// the figures of Inter are proportional.
[[nodiscard]] qreal figuresWidth(const QFont &font, const QString &text);
/// Draws such a text on one line with the painter's font and pen; elided at the end where it does not fit.
void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace Muster
