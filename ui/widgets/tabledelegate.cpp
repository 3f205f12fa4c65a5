// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tabledelegate.h"

#include "theme/painting.h"
#include "theme/theme.h"
#include "widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace Muster {

namespace {

constexpr int cellPadding = Space::m;
constexpr int shapeSize = 14;
constexpr int shapeGap = 5;
constexpr int editorTextInset = 5; ///< from the editor's edge to its text

bool isKeyboardCell(const QStyleOptionViewItem &option)
{
    return (option.state & QStyle::State_HasFocus) && option.widget != nullptr &&
           option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

Qt::Alignment alignmentOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeading;
    return QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter;
}

} // namespace

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport(), option.rect);
    return !text.isEmpty();
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, color(Token::Selection, option.palette));
    drawRule(*painter, option.rect, Qt::BottomEdge, rowRule(schemeOf(option.palette)));
    painter->setFont(option.font);
    paintContents(*painter, option, index, option.rect.adjusted(cellPadding, 0, -cellPadding, -1));
    if (isKeyboardCell(option))
        drawBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), QColor(), color(Token::Accent, option.palette), 4, 2);
    painter->restore();
}

void TableDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inner) const
{
    // Not the option's locale: a view takes the group separators out of it.
    QString text = displayText(index.data(Qt::DisplayRole), QLocale());
    text.replace(QChar::LineSeparator, QLatin1Char(' ')); // what displayText() makes of a newline; a row has one line
    const Qt::Alignment alignment = alignmentOf(option, index);
    const bool isMuted = text.isEmpty() || m_muted.contains(index.column());
    painter.setPen(option.state & QStyle::State_Enabled ? color(isMuted ? Token::Muted : Token::Text, option.palette)
                                                        : disabledText(schemeOf(option.palette)));
    if (text.isEmpty()) {
        if (!m_blanks.contains(index.column()))
            painter.drawText(inner, static_cast<int>(alignment), QStringLiteral("—"));
    } else if ((alignment & Qt::AlignRight) || m_figures.contains(index.column())) {
        drawFigures(painter, inner, alignment, text);
    } else {
        painter.drawText(inner, static_cast<int>(alignment) | Qt::TextSingleLine,
                         option.fontMetrics.elidedText(text, option.textElideMode, inner.width()));
    }
}

void TableDelegate::paintShape(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inner, Icon shape, Token tint,
                               const QString &word)
{
    const QColor ink = color(tint, option.palette);
    const QRect icon(inner.x(), inner.y(), shapeSize, inner.height());
    drawIcon(painter, QStyle::visualRect(option.direction, inner, icon), shape, ink, shapeSize);
    const QRect text = inner.adjusted(shapeSize + shapeGap, 0, 0, 0);
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(option.direction, inner, text),
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter) | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(word, Qt::ElideRight, text.width()));
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = displayText(index.data(Qt::DisplayRole), QLocale());
    return {qRound(figuresWidth(option.font, text)) + 2 * cellPadding + 1, rowHeight + 1};
}

void TableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The text stays where it stood in the cell.
    const int inset = cellPadding - editorTextInset;
    editor->setGeometry(option.rect.adjusted(inset, 3, -inset, -4));
}

} // namespace Muster
