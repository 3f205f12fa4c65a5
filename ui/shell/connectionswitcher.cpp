// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/connectionswitcher.h"

#include "theme/controlpainting.h"
#include "theme/icons.h"
#include "theme/painting.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace Muster {

namespace {

constexpr int switcherWidth = 208;
constexpr int padding = 13;
constexpr int arrow = 14;
constexpr int dotSize = 8;
constexpr int dotRoom = dotSize + 8;

} // namespace

ConnectionSwitcher::ConnectionSwitcher(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void ConnectionSwitcher::setMark(MarkTone tone)
{
    m_mark = tone;
    update();
}

QSize ConnectionSwitcher::sizeHint() const
{
    return {switcherWidth, QPushButton::sizeHint().height()};
}

void ConnectionSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto tone = [this](Token token) { return color(token, palette()); };
    const bool hot = underMouse() || isDown();
    drawBox(painter, rect(), tone(isDown() ? Token::Chip : Token::Surface), mixed(tone(Token::Line), tone(Token::Muted), hot ? 0.35 : 0),
            controlRadius);
    if (showsFocus(option))
        drawBox(painter, rect(), QColor(), tone(Token::Accent), controlRadius, 2);

    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    int start = padding;
    if (m_mark != MarkTone::None) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone(tokenOf(m_mark)));
        painter.drawEllipse(mirrored(QRect(start, (height() - dotSize) / 2, dotSize, dotSize)));
        start += dotRoom;
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(tone(Token::Text));
    const QFontMetrics metrics(bold);
    const QString name = metrics.elidedText(text(), Qt::ElideRight, width() - start - padding - arrow - 2);
    const int nameWidth = metrics.horizontalAdvance(name) + 1;
    painter.drawText(mirrored(QRect(start, 0, nameWidth, height())), Qt::AlignCenter | Qt::TextSingleLine, name);
    drawIcon(painter, mirrored(QRect(start + nameWidth + 2, 1, arrow, height())), Icon::ChevronDown, tone(Token::Text), arrow);
}

} // namespace Muster
