// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectionlist.h"

#include "models/connectiontext.h"
#include "theme/controlpainting.h"
#include "theme/painting.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Muster {

namespace {

constexpr int dotSize = 10;
constexpr int padding = 8;
constexpr int lineGap = 2;

QString secondLine(const ListedConnection &listed)
{
    const QString vendor = providerName(listed.connection.provider);
    if (listed.isDraft)
        return ConnectionListModel::tr("%1 · not added yet", "a vendor").arg(vendor);
    return listed.hasKey ? ConnectionListModel::tr("%1 · has its key", "a vendor").arg(vendor)
                         : ConnectionListModel::tr("%1 · no key", "a vendor").arg(vendor);
}

} // namespace

MarkLook markOf(const Connection &connection)
{
    return {standingWord(connection), static_cast<MarkTone>(shownColor(connection)), connection.isProduction && !connection.isPractice};
}

void ConnectionListModel::setEntries(const QList<ListedConnection> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int ConnectionListModel::rowOf(const ConnectionId &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const ListedConnection &listed) { return listed.connection.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

bool ConnectionListModel::isMovable(int row) const
{
    return row >= 0 && row < m_entries.size() && !m_entries[row].connection.isPractice && !m_entries[row].isDraft;
}

int ConnectionListModel::placeOf(int row) const
{
    const auto practice = std::count_if(m_entries.begin(), m_entries.end(),
                                        [](const ListedConnection &listed) { return listed.connection.isPractice; });
    return row - static_cast<int>(practice);
}

int ConnectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    const ListedConnection &listed = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return listed.connection.name;
    case Qt::AccessibleTextRole:
        return QStringList{listed.connection.name, standingWord(listed.connection), secondLine(listed)}.join(QLatin1String(", "));
    case Qt::AccessibleDescriptionRole:
        return colorLabel(shownColor(listed.connection));
    default:
        return {};
    }
}

Qt::ItemFlags ConnectionListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between two entries
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isMovable(index.row()) ? usual | Qt::ItemIsDragEnabled : usual;
}

bool ConnectionListModel::moveRows(const QModelIndex &, int row, int count, const QModelIndex &, int child)
{
    if (count != 1 || !isMovable(row))
        return false;
    const int place = std::max(0, placeOf(child > row ? child - 1 : child));
    const ConnectionId id = m_entries[row].connection.id;
    QMetaObject::invokeMethod(this, [this, id, place] { Q_EMIT moveRequested(id, place); }, Qt::QueuedConnection);
    return true;
}

void ConnectionListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const ListedConnection &listed = static_cast<const ConnectionListModel *>(index.model())->entry(index.row());
    const auto tone = [&option](Token token) { return color(token, option.palette); };
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent)
        drawBox(*painter, option.rect, tone(Token::Selection), QColor(), controlRadius);
    else if (option.state & QStyle::State_MouseOver)
        drawBox(*painter, option.rect, tone(Token::Chip), QColor(), controlRadius);
    if ((option.state & QStyle::State_HasFocus) && showsFocus(option))
        drawBox(*painter, option.rect, QColor(), tone(Token::Accent), controlRadius, 2);

    const auto mirrored = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    const QRect dot(inner.left(), inner.center().y() - dotSize / 2, dotSize, dotSize);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone(tokenOf(static_cast<MarkTone>(shownColor(listed.connection)))));
    painter->drawEllipse(mirrored(dot));
    inner.setLeft(dot.right() + padding + 2);

    const MarkLook look = markOf(listed.connection);
    const QSize tag = markTagSize(look, option.locale);
    const QRect tagPlace(inner.right() + 1 - tag.width(), inner.center().y() - tag.height() / 2, tag.width(), tag.height());
    drawMarkTag(*painter, mirrored(tagPlace), look, option.palette, option.locale);
    inner.setRight(tagPlace.left() - padding);

    const auto line = [&](const QFont &font, const QColor &ink, int top, const QString &text) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(mirrored(QRect(inner.left(), top, inner.width(), metrics.height())),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
                          metrics.elidedText(text, Qt::ElideRight, inner.width()));
    };
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    line(strong, tone(Token::Text), inner.top(), listed.connection.name);
    line(option.font, tone(Token::Muted), inner.bottom() + 1 - option.fontMetrics.height(), secondLine(listed));
    painter->restore();
}

QSize ConnectionListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + lineGap + 2 * padding};
}

ConnectionListView::ConnectionListView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new ConnectionListDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void ConnectionListView::keyPressEvent(QKeyEvent *event)
{
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isStep && event->modifiers() == Qt::AltModifier)
        Q_EMIT stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QListView::keyPressEvent(event);
}

} // namespace Muster
