// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chip.h"

#include "theme/painting.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Muster {

namespace {

constexpr int chipHeight = 24;
constexpr int sidePadding = 11; ///< border included
constexpr int shapeSize = 14;
constexpr int gap = 4;

QFont countFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Chip::Chip(const QString &label, QWidget *parent) : QAbstractButton(parent), m_label(label)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateAccessibleName();
}

void Chip::setLabel(const QString &label)
{
    m_label = label;
    updateAccessibleName();
}

void Chip::setCount(std::optional<qint64> count)
{
    m_count = count;
    updateAccessibleName();
}

void Chip::setShape(Icon shape, Token tint)
{
    m_shape = shape;
    m_tint = tint;
    updateGeometry();
    update();
}

void Chip::setMenuLike(bool menuLike)
{
    m_menuLike = menuLike;
    setCheckable(!menuLike);
    updateGeometry();
    update();
}

void Chip::updateAccessibleName()
{
    setAccessibleName(m_count ? QStringLiteral("%1, %2").arg(m_label, locale().toString(*m_count)) : m_label);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    int width = 2 * sidePadding + fontMetrics().horizontalAdvance(m_label);
    if (m_shape)
        width += shapeSize + gap;
    if (m_count)
        width += gap + qRound(figuresWidth(countFont(font()), locale().toString(*m_count)));
    if (m_menuLike)
        width += gap + shapeSize - 2;
    return {width, std::max(chipHeight, fontMetrics().height() + 6)};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto tone = [this](Token token) { return color(token, palette()); };
    const bool hot = underMouse() && isEnabled();
    const QColor fill = isChecked() ? tone(Token::Selection) : isDown() || hot ? tone(Token::Chip) : tone(Token::Surface);
    const bool ringed = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    drawBox(painter, rect(), fill, isChecked() || ringed ? tone(Token::Accent) : tone(Token::Line), height() / 2.0, ringed ? 2 : 1);

    const QColor ink = isEnabled() ? tone(Token::Text) : disabledText(schemeOf(palette()));
    const bool mirrored = isRightToLeft();
    int x = sidePadding;
    const auto place = [&](int width) {
        const QRect box(mirrored ? this->width() - x - width : x, 0, width, height());
        x += width + gap;
        return box;
    };
    if (m_shape)
        drawIcon(painter, place(shapeSize), *m_shape, isEnabled() ? tone(m_tint) : ink, shapeSize);
    painter.setPen(ink);
    painter.drawText(place(fontMetrics().horizontalAdvance(m_label)), Qt::AlignCenter | Qt::TextSingleLine, m_label);
    if (m_count) {
        painter.setFont(countFont(font()));
        const QString count = locale().toString(*m_count);
        drawFigures(painter, place(qRound(figuresWidth(painter.font(), count))), Qt::AlignHCenter, count);
    }
    if (m_menuLike)
        drawIcon(painter, place(shapeSize - 2), Icon::ChevronDown, isEnabled() ? tone(Token::Muted) : ink, shapeSize);
}

} // namespace Muster
