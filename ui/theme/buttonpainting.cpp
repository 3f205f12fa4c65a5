// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/controlpainting.h"

#include "theme/icons.h"
#include "theme/painting.h"
#include "theme/roles.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace Muster {

namespace {

constexpr int sidePadding = 13; ///< border included
constexpr int linkPadding = 2;
constexpr int iconSize = 16;
constexpr int iconGap = 6;
constexpr int menuArrow = 16;

struct ButtonLook
{
    QColor fill;
    QColor border;
    QColor text;
};

ButtonLook lookOf(const QStyleOption &option, ButtonRole role)
{
    const auto tone = [&option](Token token) { return color(token, option.palette); };
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!(option.state & QStyle::State_Enabled)) {
        const QColor text = disabledText(schemeOf(option.palette));
        if (role == ButtonRole::Link)
            return {QColor(), QColor(), text};
        return {tone(Token::Surface), mixed(tone(Token::Surface), tone(Token::Line), 0.6), text};
    }
    const qreal shade = pressed ? 0.16 : hovered ? 0.08 : 0.0;
    switch (role) {
    case ButtonRole::Primary:
        return {mixed(tone(Token::Accent), tone(Token::Text), shade), QColor(), tone(Token::OnAccent)};
    case ButtonRole::Danger:
        return {mixed(tone(Token::Bad), tone(Token::Text), shade), QColor(), tone(Token::OnAccent)};
    case ButtonRole::Link:
        return {QColor(), QColor(), tone(Token::Accent)};
    case ButtonRole::Quiet:
        break;
    }
    return {mixed(tone(Token::Surface), tone(Token::Muted), shade), mixed(tone(Token::Line), tone(Token::Muted), shade * 3),
            tone(Token::Text)};
}

void drawRing(const QStyleOption &option, QPainter &painter, ButtonRole role)
{
    const QColor accent = color(Token::Accent, option.palette);
    if (role == ButtonRole::Quiet || role == ButtonRole::Link) {
        drawBox(painter, option.rect, QColor(), accent, controlRadius, 2);
        return;
    }
    // On a coloured ground the ring stands inside, set off by the text's colour.
    drawBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), QColor(), color(Token::OnAccent, option.palette), controlRadius - 2, 2);
}

void drawLabel(const QStyleOptionButton &option, QPainter &painter, const QColor &ink, bool underlined)
{
    const bool hasIcon = !option.icon.isNull();
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int lead = hasIcon ? iconSize + (option.text.isEmpty() ? 0 : iconGap) : 0;
    const int total = lead + textWidth + (hasMenu ? menuArrow : 0);
    const int x = option.rect.x() + std::max(2, (option.rect.width() - total) / 2);
    const auto mirrored = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (hasIcon) {
        const QRect box(x, option.rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        option.icon.paint(&painter, mirrored(box), Qt::AlignCenter, option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect text(x + lead, option.rect.y(), std::min(textWidth + 1, option.rect.right() - x - lead), option.rect.height());
    if (underlined) {
        QFont font = painter.font();
        font.setUnderline(true);
        painter.setFont(font);
    }
    painter.setPen(ink);
    painter.drawText(mirrored(text), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
    if (hasMenu)
        drawIcon(painter, mirrored(QRect(x + lead + textWidth + 2, option.rect.y(), 14, option.rect.height())), Icon::ChevronDown, ink, 14);
}

} // namespace

bool showsFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget);
    const ButtonLook look = lookOf(option, role);
    painter.save();
    const bool bare = (option.features & QStyleOptionButton::Flat) && !(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    if (role != ButtonRole::Link && !bare)
        drawBox(painter, option.rect, look.fill, look.border, controlRadius);
    if (showsFocus(option))
        drawRing(option, painter, role);
    const bool underlined = role == ButtonRole::Link && (option.state & QStyle::State_Enabled) && (option.state & QStyle::State_MouseOver);
    drawLabel(option, painter, look.text, underlined);
    painter.restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QSize &, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget);
    const int padding = role == ButtonRole::Link ? linkPadding : sidePadding;
    int width = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() + 2 * padding;
    if (!option.icon.isNull())
        width += iconSize + (option.text.isEmpty() ? 0 : iconGap);
    if (option.features & QStyleOptionButton::HasMenu)
        width += menuArrow;
    const int height =
        role == ButtonRole::Link ? option.fontMetrics.height() + 8 : std::max(controlHeight, option.fontMetrics.height() + 12);
    return {std::max(width, role == ButtonRole::Link ? 0 : height), height};
}

void drawToolButtonPanel(const QStyleOption &option, QPainter &painter)
{
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (pressed || hovered)
        drawBox(painter, option.rect, color(pressed ? Token::Selection : Token::Chip, option.palette), QColor(), controlRadius);
    if (showsFocus(option))
        drawBox(painter, option.rect, QColor(), color(Token::Accent, option.palette), controlRadius, 2);
}

} // namespace Muster
