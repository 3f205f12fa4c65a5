// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/sidebarview.h"

#include "shell/sidebarmodel.h"
#include "theme/painting.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Muster {

namespace {

constexpr int sideInset = Space::s;   ///< around the highlight
constexpr int sidePadding = Space::s; ///< inside it
constexpr int iconSize = 14;
constexpr int iconGap = 6;
constexpr int headingHeight = 30;
constexpr int firstHeadingHeight = 42;
constexpr int headingBaselineRoom = 13; ///< from the middle of a heading to the row below it

const SidebarModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const SidebarModel *>(index.model());
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (modelOf(index).kind(index) == SidebarModel::Kind::Heading)
        paintHeading(*painter, option, index);
    else
        paintPlace(*painter, option, index);
    painter->restore();
}

void SidebarDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.setFont(groupHeadingFont());
    painter.setPen(color(Token::Muted, option.palette));
    QRect text = option.rect.adjusted(sideInset + sidePadding, 0, -sideInset - sidePadding, 0);
    text.setTop(text.bottom() + 1 - 2 * headingBaselineRoom);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading, index.data(Qt::DisplayRole).toString());
}

void SidebarDelegate::paintPlace(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SidebarModel &model = modelOf(index);
    const auto tone = [&option](Token token) { return color(token, option.palette); };
    const bool isCurrent = index.data(SidebarModel::CurrentRole).toBool();
    const bool isLink = model.kind(index) == SidebarModel::Kind::AddCampaign || model.kind(index) == SidebarModel::Kind::ReadAgain;
    const bool isNote = model.kind(index) == SidebarModel::Kind::Note;
    const QRect box = option.rect.adjusted(sideInset, 0, -sideInset, 0);
    if (isCurrent)
        drawBox(painter, box, tone(Token::Selection), QColor(), controlRadius);
    else if (!isNote && (option.state & QStyle::State_MouseOver))
        drawBox(painter, box, tone(Token::Chip), QColor(), controlRadius);
    if ((option.state & QStyle::State_HasFocus) && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawBox(painter, box, QColor(), tone(Token::Accent), controlRadius, 2);

    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QRect inner = box.adjusted(sidePadding, 0, -sidePadding, 0);
    const QColor ink = tone(isLink ? Token::Accent : isNote ? Token::Muted : Token::Text);
    const QColor iconInk = isLink || isCurrent ? ink : tone(Token::Muted);
    if (!isNote)
        drawIcon(painter, mirrored(QRect(inner.x(), inner.y(), iconSize, inner.height())), model.icon(index), iconInk, iconSize);
    inner.adjust(iconSize + iconGap, 0, 0, 0);

    const QVariant count = index.data(SidebarModel::CountRole);
    if (count.isValid()) {
        const QString figures = QLocale().toString(count.toLongLong());
        const int width = qRound(figuresWidth(option.font, figures)) + 1;
        painter.setFont(option.font);
        painter.setPen(tone(Token::Muted));
        drawFigures(painter, mirrored(QRect(inner.right() + 1 - width, inner.y(), width, inner.height())), Qt::AlignRight, figures);
        inner.setRight(inner.right() - width - Space::s);
    }
    QFont font = option.font;
    if (isCurrent)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    const QString label = QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, inner.width());
    painter.drawText(mirrored(inner), static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
                     label);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (modelOf(index).kind(index) == SidebarModel::Kind::Heading)
        return {0, index.row() == 0 ? firstHeadingHeight : headingHeight};
    return {0, std::max(rowHeight, option.fontMetrics.height() + 8)};
}

SidebarView::SidebarView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, &SidebarView::chosen);
}

void SidebarView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid())
            Q_EMIT chosen(currentIndex());
        return event->accept();
    case Qt::Key_F10:
        if (event->modifiers() != Qt::ShiftModifier)
            return QListView::keyPressEvent(event);
        Q_EMIT customContextMenuRequested(visualRect(currentIndex()).center());
        return event->accept();
    case Qt::Key_F2:
        Q_EMIT renameRequested(currentIndex());
        return event->accept();
    default:
        QListView::keyPressEvent(event);
    }
}

void SidebarView::focusInEvent(QFocusEvent *event)
{
    // Headings never hold the cursor, which the base class would put on the first row.
    if (!currentIndex().isValid())
        setCurrentIndex(moveCursor(MoveHome, Qt::NoModifier));
    QListView::focusInEvent(event);
}

QModelIndex SidebarView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    const bool forward = action == MoveDown || action == MoveNext || action == MoveHome || action == MovePageDown;
    int row = currentIndex().row();
    if (action == MoveHome || action == MovePageUp)
        row = -1;
    else if (action == MoveEnd || action == MovePageDown)
        row = rows;
    const int step = action == MovePageUp ? 1 : action == MovePageDown ? -1 : forward ? 1 : -1;
    for (row += step; row >= 0 && row < rows; row += step) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags() & Qt::ItemIsEnabled)
            return index;
    }
    return currentIndex();
}

} // namespace Muster
