// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tag.h"

#include "theme/painting.h"
#include "theme/theme.h"
#include "widgets/announcing.h"

#include <QPainter>

namespace Muster {

namespace {

constexpr int tagHeight = 18;
constexpr int sidePadding = 5;
constexpr qreal tagRadius = 3;

} // namespace

Token toneText(TagTone tone)
{
    switch (tone) {
    case TagTone::Good:
        return Token::Good;
    case TagTone::Caution:
        return Token::Caution;
    case TagTone::Bad:
        return Token::Bad;
    case TagTone::Notice:
        return Token::Notice;
    case TagTone::Neutral:
        break;
    }
    return Token::Muted;
}

Token toneGround(TagTone tone)
{
    switch (tone) {
    case TagTone::Good:
        return Token::GoodGround;
    case TagTone::Caution:
        return Token::CautionGround;
    case TagTone::Bad:
        return Token::BadGround;
    case TagTone::Notice:
        return Token::NoticeGround;
    case TagTone::Neutral:
        break;
    }
    return Token::Chip;
}

Tag::Tag(const QString &text, TagTone tone, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setText(text, tone);
}

void Tag::setText(const QString &text, TagTone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    // A tag that is not yet in a window must not be shown as one of its own.
    if (text.isEmpty())
        hide();
    else if (parentWidget() != nullptr)
        show();
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const QFontMetrics metrics(tagFont());
    return {metrics.horizontalAdvance(locale().toUpper(m_text)) + 2 * sidePadding, std::max(tagHeight, metrics.height() + 4)};
}

QSize Tag::minimumSizeHint() const
{
    return sizeHint();
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), color(toneGround(m_tone), palette()), QColor(), tagRadius);
    painter.setFont(tagFont());
    painter.setPen(color(toneText(m_tone), palette()));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, locale().toUpper(m_text));
}

} // namespace Muster
