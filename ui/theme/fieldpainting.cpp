// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/controlpainting.h"

#include "theme/icons.h"
#include "theme/painting.h"

#include <QPainter>
#include <QStyleOptionComboBox>

namespace Muster {

namespace {

constexpr qreal smallRadius = 4;

bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

/// A field shows its focus however it came: the text cursor alone is easily missed.
void drawField(const QStyleOption &option, QPainter &painter, bool hot)
{
    const QPalette &palette = option.palette;
    const QColor surface = color(Token::Surface, palette);
    if (!isEnabled(option)) {
        drawBox(painter, option.rect, surface, mixed(surface, color(Token::Line, palette), 0.6), controlRadius);
        return;
    }
    if (option.state & QStyle::State_HasFocus) {
        drawBox(painter, option.rect, surface, color(Token::Accent, palette), controlRadius, 2);
        return;
    }
    const QColor line = color(Token::Line, palette);
    drawBox(painter, option.rect, surface, hot ? mixed(line, color(Token::Muted, palette), 0.35) : line, controlRadius);
}

} // namespace

void drawLineField(const QStyleOption &option, QPainter &painter)
{
    drawField(option, painter, option.state & QStyle::State_MouseOver);
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    drawField(option, painter, option.state & QStyle::State_MouseOver);
    const QRect arrow =
        QStyle::visualRect(option.direction, option.rect, QRect(option.rect.right() - 25, option.rect.y(), 20, option.rect.height()));
    const QColor ink = isEnabled(option) ? color(Token::Muted, option.palette) : disabledText(schemeOf(option.palette));
    drawIcon(painter, arrow, Icon::ChevronDown, ink, 14);
}

void drawCheckIndicator(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor line =
        mixed(color(Token::Line, palette), color(Token::Muted, palette), option.state & QStyle::State_MouseOver ? 0.8 : 0.5);
    const QColor faint = disabledText(schemeOf(palette));
    const QColor fill = color(marked && isEnabled(option) ? Token::Accent : Token::Surface, palette);
    drawBox(painter, option.rect, fill, isEnabled(option) ? (marked ? QColor() : line) : faint, smallRadius);
    if (marked) {
        const QColor ink = isEnabled(option) ? color(Token::OnAccent, palette) : faint;
        drawIcon(painter, option.rect, option.state & QStyle::State_On ? Icon::Check : Icon::Minus, ink, 14);
    }
}

void drawRadioIndicator(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool marked = option.state & QStyle::State_On;
    const QColor line =
        mixed(color(Token::Line, palette), color(Token::Muted, palette), option.state & QStyle::State_MouseOver ? 0.8 : 0.5);
    const QColor faint = disabledText(schemeOf(palette));
    const QRectF disc = option.rect;
    const QColor fill = color(marked && isEnabled(option) ? Token::Accent : Token::Surface, palette);
    drawBox(painter, disc, fill, isEnabled(option) ? (marked ? QColor() : line) : faint, disc.height() / 2);
    if (marked) {
        const QRectF dot = disc.adjusted(5, 5, -5, -5);
        drawBox(painter, dot, isEnabled(option) ? color(Token::OnAccent, palette) : faint, QColor(), dot.height() / 2);
    }
}

void drawFocusRing(const QStyleOption &option, QPainter &painter)
{
    if (option.state & QStyle::State_KeyboardFocusChange)
        drawBox(painter, option.rect, QColor(), color(Token::Accent, option.palette), smallRadius, 2);
}

} // namespace Muster
