// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/controlpainting.h"

#include "theme/icons.h"
#include "theme/painting.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace Muster {

namespace {

constexpr int cellPadding = Space::m;
constexpr int sortArrow = 12;
constexpr int sortArrowGap = 4;

} // namespace

void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter)
{
    painter.save();
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter.fillRect(option.rect, color(pressed || hovered ? Token::Chip : Token::Raised, option.palette));
    drawRule(painter, option.rect, Qt::BottomEdge, color(Token::Line, option.palette));

    painter.setFont(headerFont());
    const QFontMetrics metrics(painter.font());
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect inner = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const int room = std::max(0, inner.width() - (sorted ? sortArrow + sortArrowGap : 0));
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room);
    const int textWidth = std::min(room, metrics.horizontalAdvance(text) + 1);
    const int total = textWidth + (sorted ? sortArrow + sortArrowGap : 0);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    const int x = alignment & Qt::AlignRight     ? inner.right() + 1 - total
                  : alignment & Qt::AlignHCenter ? inner.center().x() - total / 2
                                                 : inner.x();
    painter.setPen(color(Token::Muted, option.palette));
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter.drawText(QRect(x + (mirrored ? total - textWidth : 0), inner.y(), textWidth, inner.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted) {
        // Qt calls the arrow of an ascending column "down"; people read an arrow that points down as descending.
        const bool descending = option.sortIndicator == QStyleOptionHeader::SortUp;
        const QRect arrow(mirrored ? x : x + textWidth + sortArrowGap, inner.y(), sortArrow, inner.height());
        drawIcon(painter, arrow, descending ? Icon::ArrowDown : Icon::ArrowUp, color(Token::Muted, option.palette), sortArrow);
    }
    painter.restore();
}

QSize headerSectionSize(const QStyleOptionHeader &option)
{
    const QFontMetrics metrics(headerFont());
    const int arrow = option.sortIndicator != QStyleOptionHeader::None ? sortArrow + sortArrowGap : 0;
    return {metrics.horizontalAdvance(option.text) + 2 * cellPadding + arrow + 1, std::max(controlHeight, metrics.height() + 12) + 1};
}

} // namespace Muster
