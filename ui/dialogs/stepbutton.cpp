// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/stepbutton.h"

#include "theme/painting.h"
#include "theme/tokens.h"

#include <QPainter>

namespace Muster {

namespace {

constexpr int sidePadding = 4;

} // namespace

StepButton::StepButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void StepButton::setCurrent(bool current)
{
    m_current = current;
    setAccessibleDescription(current ? tr("current step") : QString());
    updateGeometry();
    update();
}

QFont StepButton::textFont() const
{
    QFont font = this->font();
    font.setWeight(m_current ? QFont::DemiBold : QFont::Normal);
    return font;
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {metrics.horizontalAdvance(text()) + 2 * sidePadding + 1, metrics.height() + 2 * sidePadding};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = textFont();
    font.setUnderline(isEnabled() && !m_current && underMouse());
    painter.setFont(font);
    painter.setPen(color(m_current ? Token::Text : Token::Muted, palette()));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus())
        drawBox(painter, rect(), QColor(), color(Token::Accent, palette()), controlRadius, 2);
}

} // namespace Muster
