// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectioncolors.h"

#include "models/connectiontext.h"
#include "theme/controlpainting.h"
#include "theme/painting.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace Muster {

namespace {

constexpr int swatchSize = 24;
constexpr int dotSize = 14;
constexpr qreal ringRadius = 6;

} // namespace

ConnectionSwatch::ConnectionSwatch(ConnectionColor color, QWidget *parent) : QAbstractButton(parent), m_color(color)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("color_") + connectionColorWord(color));
    setAccessibleName(colorLabel(color));
    setToolTip(colorLabel(color));
}

QSize ConnectionSwatch::sizeHint() const
{
    return {swatchSize, swatchSize};
}

void ConnectionSwatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto tone = [this](Token token) { return isEnabled() ? color(token, palette()) : disabledText(schemeOf(palette())); };
    if (isChecked())
        drawBox(painter, rect(), QColor(), tone(Token::Text), ringRadius);
    const QRectF dot((width() - dotSize) / 2.0, (height() - dotSize) / 2.0, dotSize, dotSize);
    if (m_color == ConnectionColor::None) {
        painter.setPen(QPen(tone(Token::Muted), 1.5));
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
        painter.drawLine(dot.bottomLeft() + QPointF(3, -3), dot.topRight() + QPointF(-3, 3));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone(tokenOf(static_cast<MarkTone>(m_color))));
        painter.drawEllipse(dot);
    }
    QStyleOptionButton option;
    option.initFrom(this);
    if (showsFocus(option))
        drawBox(painter, rect(), QColor(), tone(Token::Accent), ringRadius, 2);
}

ConnectionColors::ConnectionColors(QWidget *parent) : QWidget(parent), m_name(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::xs);
    for (const ConnectionColor color : allConnectionColors) {
        auto *swatch = new ConnectionSwatch(color, this);
        connect(swatch, &QAbstractButton::toggled, this, [this](bool checked) {
            if (checked)
                takeChoice();
        });
        m_swatches.append(swatch);
        row->addWidget(swatch);
    }
    row->addSpacing(Space::s);
    setTextRole(m_name, TextRole::Muted);
    row->addWidget(m_name);
    row->addStretch(1);
    setFocusProxy(m_swatches.constFirst());
    choose(ConnectionColor::None);
}

ConnectionColor ConnectionColors::chosen() const
{
    const auto found = std::find_if(m_swatches.begin(), m_swatches.end(), [](const ConnectionSwatch *s) { return s->isChecked(); });
    return found == m_swatches.end() ? ConnectionColor::None : (*found)->swatchColor();
}

void ConnectionColors::choose(ConnectionColor color)
{
    const QSignalBlocker quiet(this);
    for (ConnectionSwatch *swatch : std::as_const(m_swatches)) {
        if (swatch->swatchColor() == color)
            swatch->setChecked(true);
    }
}

void ConnectionColors::takeChoice()
{
    m_name->setText(colorLabel(chosen()));
    for (ConnectionSwatch *swatch : std::as_const(m_swatches)) {
        if (swatch->isChecked())
            setFocusProxy(swatch); // where the form's mnemonic leads
    }
    Q_EMIT colorChosen();
}

} // namespace Muster
