// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/columnchart.h"

#include "theme/painting.h"
#include "theme/tokens.h"

#include <QHelpEvent>
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
    update();
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

bool ColumnChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int i = 0; i < m_columns.size(); ++i) {
        const QRectF place = columnRect(i);
        if (help->pos().x() >= place.left() && help->pos().x() < place.right() + gap) {
            QToolTip::showText(help->globalPos(), m_columns[i].text, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void ColumnChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_columns.size(); ++i)
        painter.fillRect(columnRect(i), m_color);
    drawRule(painter, QRectF(0, 0, width(), chartHeight), Qt::BottomEdge, color(Token::Line, palette()));
}

} // namespace Muster
