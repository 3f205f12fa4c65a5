// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/marktag.h"

#include "theme/painting.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Muster {

namespace {

constexpr int tagHeight = 18;
constexpr int sidePadding = 6;
constexpr qreal tagRadius = 3;

} // namespace

QSize markTagSize(const MarkLook &look, const QLocale &locale)
{
    const QFontMetrics metrics(tagFont());
    return {metrics.horizontalAdvance(locale.toUpper(look.word)) + 2 * sidePadding, std::max(tagHeight, metrics.height() + 4)};
}

void drawMarkTag(QPainter &painter, const QRect &rect, const MarkLook &look, const QPalette &palette, const QLocale &locale)
{
    const QColor own = color(tokenOf(look.tone), palette);
    drawBox(painter, rect, look.isSolid ? own : markGround(look.tone, schemeOf(palette)), QColor(), tagRadius);
    painter.setFont(tagFont());
    painter.setPen(look.isSolid ? color(Token::OnAccent, palette) : own);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, locale.toUpper(look.word));
}

MarkTag::MarkTag(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook({});
}

void MarkTag::setLook(const MarkLook &look)
{
    m_look = look;
    setAccessibleName(look.word);
    // A tag that is not yet in a window must not be shown as one of its own.
    if (look.word.isEmpty())
        hide();
    else if (parentWidget() != nullptr)
        show();
    updateGeometry();
    update();
}

QSize MarkTag::sizeHint() const
{
    return markTagSize(m_look, locale());
}

void MarkTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawMarkTag(painter, rect(), m_look, palette(), locale());
}

} // namespace Muster
