// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/columnchart.h"

#include "theme/painting.h"
#include "theme/tokens.h"
#include "widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Muster {

namespace {

constexpr int chartHeight = 44;
constexpr int widestColumn = 24;
constexpr int gap = 2;

} // namespace

ColumnChart::ColumnChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ColumnChart::setColumns(const QList<Column> &columns, const QColor &color)
{
    m_columns = columns;
    m_color = color;
    m_current = std::clamp<int>(m_current, 0, std::max<int>(0, static_cast<int>(columns.size()) - 1));
    QStringList texts;
    for (const Column &column : columns)
        texts.append(column.text);
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    update();
}

void ColumnChart::setInteractive(bool interactive)
{
    m_isInteractive = interactive;
    setFocusPolicy(interactive ? Qt::TabFocus : Qt::NoFocus);
    setCursor(interactive ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize ColumnChart::sizeHint() const
{
    return {200, chartHeight};
}

QRectF ColumnChart::columnRect(int column) const
{
    const auto count = std::max<qsizetype>(1, m_columns.size());
    const qreal step = std::min<qreal>(widestColumn + gap, qreal(width()) / qreal(count));
    int highest = 1;
    for (const Column &each : m_columns)
        highest = std::max(highest, each.value);
    const int value = m_columns[column].value;
    const qreal height = value > 0 ? std::max<qreal>(2, qreal(chartHeight - 1) * value / highest) : 0;
    const qreal left = step * column;
    const qreal x = isRightToLeft() ? width() - left - step + gap : left;
    return {x, chartHeight - 1 - height, std::max<qreal>(1, step - gap), height};
}

QRect ColumnChart::columnRoom(int column) const
{
    const QRectF place = columnRect(column);
    return QRectF(place.left(), 0, place.width(), chartHeight).toAlignedRect();
}

int ColumnChart::columnAt(const QPoint &position) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        const QRectF place = columnRect(i);
        if (position.x() >= place.left() && position.x() < place.right() + gap)
            return i;
    }
    return -1;
}

void ColumnChart::step(int by)
{
    const int next = m_current + by;
    if (next < 0 || next >= m_columns.size())
        return;
    m_current = next;
    QToolTip::showText(mapToGlobal(columnRoom(next).bottomLeft()), plainToolTip(m_columns[next].text), this);
    update();
}

bool ColumnChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = columnAt(help->pos());
    if (column >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(m_columns[column].text), this);
    else
        QToolTip::hideText();
    return true;
}

void ColumnChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    if (event->key() == Qt::Key_Right && m_isInteractive)
        step(forward);
    else if (event->key() == Qt::Key_Left && m_isInteractive)
        step(-forward);
    else if (event->key() == Qt::Key_Space && m_isInteractive && !m_columns.isEmpty())
        Q_EMIT clicked(m_current);
    else
        QWidget::keyPressEvent(event);
}

void ColumnChart::mousePressEvent(QMouseEvent *event)
{
    const int column = m_isInteractive && event->button() == Qt::LeftButton ? columnAt(event->position().toPoint()) : -1;
    if (column < 0)
        return QWidget::mousePressEvent(event);
    m_current = column;
    Q_EMIT clicked(column);
}

void ColumnChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool anyOn = std::any_of(m_columns.cbegin(), m_columns.cend(), [](const Column &column) { return column.isOn; });
    const QColor back = mixed(color(Token::Surface, palette()), m_color, 0.4);
    for (int i = 0; i < m_columns.size(); ++i)
        painter.fillRect(columnRect(i), anyOn && !m_columns[i].isOn ? back : m_color);
    drawRule(painter, QRectF(0, 0, width(), chartHeight), Qt::BottomEdge, color(Token::Line, palette()));
    if (hasFocus() && !m_columns.isEmpty() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawBox(painter, columnRoom(m_current).adjusted(-1, 0, 1, 0), QColor(), color(Token::Accent, palette()), 4, 2);
}

} // namespace Muster
