// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/barlist.h"

#include "theme/painting.h"
#include "theme/theme.h"
#include "widgets/plaintooltip.h"
#include "widgets/sharetext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Muster {

namespace {

constexpr int lineHeight = 20;
constexpr int barHeight = 8;
constexpr int leastBar = 2;
constexpr int widestLabel = 180;
constexpr int ringRoom = 3; ///< beside the lines, for the keyboard's ring

} // namespace

BarList::BarList(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::setBars(const QList<Bar> &bars, qint64 whole)
{
    if (bars == m_bars && whole == m_whole)
        return;
    const bool isTaller = bars.size() != m_bars.size();
    m_bars = bars;
    m_whole = whole;
    m_current = std::clamp<int>(m_current, 0, std::max<int>(0, static_cast<int>(bars.size()) - 1));
    QStringList texts;
    for (const Bar &bar : bars)
        texts.append(textOf(bar));
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    if (isTaller)
        updateGeometry();
    update();
}

QString BarList::textOf(const Bar &bar) const
{
    return shareText(bar.label, bar.count, m_whole);
}

QRect BarList::barRect(int bar) const
{
    return {0, bar * lineHeight, width(), lineHeight};
}

int BarList::barAt(const QPoint &position) const
{
    const int bar = position.y() / lineHeight;
    return position.y() >= 0 && bar < m_bars.size() ? bar : -1;
}

void BarList::step(int by)
{
    const int next = m_current + by;
    if (next < 0 || next >= m_bars.size())
        return;
    m_current = next;
    QToolTip::showText(mapToGlobal(barRect(next).bottomLeft()), plainToolTip(textOf(m_bars[next])), this);
    update();
}

QSize BarList::sizeHint() const
{
    return {320, std::max(1, static_cast<int>(m_bars.size())) * lineHeight};
}

QSize BarList::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

bool BarList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(textOf(m_bars[bar])), this, barRect(bar));
    else
        QToolTip::hideText();
    return true;
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Up)
        step(-1);
    else if (event->key() == Qt::Key_Space && m_bars.value(m_current).isChoice && !m_bars.isEmpty())
        Q_EMIT clicked(m_current);
    else
        QWidget::keyPressEvent(event);
}

void BarList::mousePressEvent(QMouseEvent *event)
{
    const int bar = event->button() == Qt::LeftButton ? barAt(event->position().toPoint()) : -1;
    if (bar < 0 || !m_bars[bar].isChoice)
        return;
    m_current = bar;
    Q_EMIT clicked(bar);
}

void BarList::paintBar(QPainter &painter, int index, int figures) const
{
    const Bar &bar = m_bars[index];
    const bool stepsBack = !bar.isOn && std::any_of(m_bars.cbegin(), m_bars.cend(), [](const Bar &each) { return each.isOn; });
    qint64 longest = 1;
    for (const Bar &each : m_bars)
        longest = std::max(longest, each.count);
    const QRect line = barRect(index).adjusted(ringRoom, 0, -ringRoom, 0);
    const auto seen = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int label = std::min(widestLabel, line.width() * 2 / 5);
    const int room = line.width() - label - figures - 2 * Space::s;
    const int length = static_cast<int>(std::max<double>(leastBar, double(room) * double(bar.count) / double(longest)));

    painter.setPen(color(stepsBack || !bar.isChoice ? Token::Muted : Token::Text, palette()));
    const QRect name = seen({line.left(), line.top(), label, lineHeight});
    painter.drawText(name, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(bar.label, Qt::ElideRight, label));
    drawFigures(painter, seen({line.right() + 1 - figures, line.top(), figures, lineHeight}),
                QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter, QLocale().toString(bar.count));
    if (bar.count == 0)
        return;
    const QColor full = color(bar.isChoice ? Token::Accent : Token::Muted, palette());
    const QRect shape = seen({line.left() + label + Space::s, line.top() + (lineHeight - barHeight) / 2, length, barHeight});
    drawBox(painter, shape, stepsBack ? mixed(color(Token::Surface, palette()), full, 0.4) : full, QColor(), 2);
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal figures = 0;
    for (const Bar &bar : std::as_const(m_bars))
        figures = std::max(figures, figuresWidth(font(), QLocale().toString(bar.count)));
    for (int bar = 0; bar < m_bars.size(); ++bar)
        paintBar(painter, bar, static_cast<int>(figures) + 1);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawBox(painter, barRect(m_current), QColor(), color(Token::Accent, palette()), 4, 2);
}

} // namespace Muster
