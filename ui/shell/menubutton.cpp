// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/menubutton.h"

#include "theme/controlpainting.h"
#include "theme/icons.h"
#include "theme/painting.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace Muster {

MenuButton::MenuButton(QMenu &menu, QWidget *parent) : QPushButton(parent), m_menu(menu)
{
    connect(this, &QPushButton::clicked, this, &MenuButton::openMenu);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void MenuButton::openMenu()
{
    const int indent = isRightToLeft() ? 0 : width() - m_menu.sizeHint().width();
    m_menu.popup(mapToGlobal(QPoint(indent, height() + Space::xs)));
}

QSize MenuButton::sizeHint() const
{
    return {controlHeight, controlHeight};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto tone = [this](Token token) { return color(token, palette()); };
    if (underMouse() || isDown())
        drawBox(painter, rect(), tone(Token::Chip), QColor(), controlRadius);
    if (showsFocus(option))
        drawBox(painter, rect(), QColor(), tone(Token::Accent), controlRadius, 2);
    drawIcon(painter, rect(), Icon::Menu, tone(Token::Text));
}

} // namespace Muster
