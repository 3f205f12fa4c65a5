// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rosterdelegate.h"

#include "models/rostermodel.h"
#include "pages/rosterlook.h"
#include "theme/painting.h"
#include "theme/theme.h"
#include "widgets/fieldeditor.h"

#include <QKeyEvent>
#include <QPainter>

namespace Muster {

namespace {

constexpr int tagPadding = 5;
constexpr int tagHeight = 16;
constexpr qreal tagRadius = 3;
constexpr int markSize = 14;
constexpr int markGap = 4;

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QString &text)
{
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter;
    painter.drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

RosterDelegate::RosterDelegate(const RosterModel &model, QObject *parent) : TableDelegate(parent), m_model(model)
{
    QList<int> times;
    for (int column = 0; column < model.columns().size(); ++column) {
        if (isTime(model.columns()[column].column))
            times.append(column);
    }
    setFiguresColumns(times);
}

QWidget *RosterDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const std::optional<LeadField> field = fieldOf(m_model.columns()[index.column()].column);
    if (!field)
        return nullptr;
    auto *editor = new FieldEditor([this, field](const QString &text) { return m_model.whyNotText(*field, text.trimmed()); }, parent);
    editor->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void RosterDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *field = qobject_cast<FieldEditor *>(editor);
    if (field && field->problem().isEmpty())
        model->setData(index, field->text());
}

bool RosterDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<FieldEditor *>(watched);
    if (field && !field->problem().isEmpty() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (leaves)
            return true; // the field says why; Escape gives the old text back
    }
    return TableDelegate::eventFilter(watched, event);
}

void RosterDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                   const QRect &inner) const
{
    const LeadColumn column = m_model.columns()[index.column()].column;
    const bool isRefused = fieldOf(column) && !index.data(RosterModel::RefusedRole).toString().isEmpty();
    const bool isPending = fieldOf(column) && index.data(RosterModel::PendingRole).toBool();
    if (column == LeadColumn::Status) {
        paintStatus(painter, option, index, inner);
    } else if (isRefused || isPending) {
        QFont font = option.font;
        font.setItalic(isPending);
        painter.setFont(font);
        painter.setPen(color(isPending ? Token::Muted : Token::Bad, option.palette));
        const QString text = index.data().toString();
        paintText(painter, option, inner, text.isEmpty() ? QStringLiteral("—") : text);
    } else if (column == LeadColumn::Name && index.data(RosterModel::BlockedRole).toBool()) {
        paintBlockedName(painter, option, index, inner);
    } else {
        TableDelegate::paintContents(painter, option, index, inner);
    }
}

void RosterDelegate::paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inner) const
{
    const QString text = index.data().toString();
    const TagTone tone = toneOfStatus(static_cast<LeadStatus>(index.data(RosterModel::StatusRole).toInt()));
    painter.setFont(tagFont());
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = std::min(inner.width(), metrics.horizontalAdvance(text) + 2 * tagPadding);
    const int height = std::max(tagHeight, metrics.height() + 2);
    const QRect logical(inner.x(), inner.y() + (inner.height() - height) / 2, width, height);
    const QRect box = QStyle::visualRect(option.direction, inner, logical);
    drawBox(painter, box, color(toneGround(tone), option.palette), QColor(), tagRadius);
    painter.setPen(color(toneText(tone), option.palette));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
                     width < inner.width() ? text : metrics.elidedText(text, Qt::ElideRight, width - tagPadding));
}

void RosterDelegate::paintBlockedName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                      const QRect &inner) const
{
    const int room = inner.width() - markSize - markGap;
    const QString name = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room);
    const QRect text(inner.x(), inner.y(), painter.fontMetrics().horizontalAdvance(name) + 1, inner.height());
    painter.setPen(color(Token::Text, option.palette));
    paintText(painter, option, QStyle::visualRect(option.direction, inner, text), name);
    const QRect mark(text.right() + markGap, inner.y(), markSize, inner.height());
    drawIcon(painter, QStyle::visualRect(option.direction, inner, mark), Icon::Block, color(Token::Caution, option.palette), markSize);
}

} // namespace Muster
