// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/dropoverlay.h"

#include "theme/painting.h"
#include "theme/theme.h"

#include <QFileInfo>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Muster {

namespace {

constexpr int cardWidth = 260;
constexpr int cardHeight = 148;
constexpr int cardGap = Space::l;
constexpr qreal cardRadius = 10;
constexpr int headingRoom = 52;
constexpr int cardIcon = 28;

} // namespace

QString DropOverlay::heading() const
{
    if (!m_content.isUsable())
        return m_content.refusal();
    const bool isFile = m_content.kind == ReceivedContent::Kind::File;
    return isFile ? tr("Drop “%1” to").arg(QFileInfo(m_content.value).fileName()) : tr("Drop the text for");
}

QList<QRect> DropOverlay::cards() const
{
    const int count = static_cast<int>(m_zones.size());
    QList<QRect> places;
    if (count == 0)
        return places;
    const int width = std::clamp((this->width() - 2 * Space::xl - (count - 1) * cardGap) / count, 80, cardWidth);
    const int left = (this->width() - count * width - (count - 1) * cardGap) / 2;
    const int top = (height() - cardHeight + headingRoom) / 2;
    for (int i = 0; i < count; ++i)
        places << QStyle::visualRect(layoutDirection(), rect(), QRect(left + i * (width + cardGap), top, width, cardHeight));
    return places;
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto tone = [this](Token token) { return color(token, palette()); };
    QColor veil = tone(Token::Ground);
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);

    const bool refused = !m_content.isUsable();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(tone(refused ? Token::Line : Token::Accent), 2);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.drawRoundedRect(QRectF(rect()).adjusted(13, 13, -13, -13), cardRadius, cardRadius);
    painter.restore();

    painter.setFont(titleFont());
    painter.setPen(tone(refused ? Token::Bad : Token::Text));
    const QList<QRect> places = cards();
    const int baseline = refused || places.isEmpty() ? height() / 2 : places.first().top() - Space::xl;
    const QRect line(Space::xl, baseline - headingRoom / 2, width() - 2 * Space::xl, headingRoom / 2);
    painter.drawText(line, Qt::AlignCenter, painter.fontMetrics().elidedText(heading(), Qt::ElideMiddle, line.width()));
    for (qsizetype i = 0; !refused && i < places.size(); ++i)
        paintCard(painter, places[i], m_zones[i], i == m_hot);
}

void DropOverlay::paintCard(QPainter &painter, const QRect &card, const DropZone &zone, bool isHot) const
{
    const auto tone = [this](Token token) { return color(token, palette()); };
    const bool isShut = !zone.whyNot.isEmpty();
    drawBox(painter, card, isShut ? tone(Token::Ground) : tone(isHot ? Token::Selection : Token::Surface),
            tone(isHot ? Token::Accent : Token::Line), cardRadius, isHot ? 2 : 1);
    const QRect inner = card.adjusted(Space::l, Space::l, -Space::l, -Space::l);
    drawIcon(painter, QRect(inner.x(), inner.y() + 2, inner.width(), cardIcon), isShut ? Icon::Lock : zone.icon,
             tone(isHot ? Token::Accent : Token::Muted), cardIcon);

    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(tone(isShut ? Token::Muted : Token::Text));
    const QRect title(inner.x(), inner.y() + cardIcon + Space::m, inner.width(), QFontMetrics(strong).height());
    painter.drawText(title, Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetrics(strong).elidedText(zone.title, Qt::ElideMiddle, title.width()));

    painter.setFont(font());
    painter.setPen(tone(Token::Muted));
    painter.drawText(QRect(inner.x(), title.bottom() + Space::xs, inner.width(), inner.bottom() - title.bottom()),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, isShut ? zone.whyNot : zone.hint);
}

} // namespace Muster
