// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/verdictdelegate.h"

#include "dialogs/verdictchips.h"
#include "models/reviewmodel.h"
#include "theme/painting.h"

#include <QLineEdit>
#include <QPainter>

namespace Muster {

namespace {

QColor inkOf(const QStyleOptionViewItem &option, const QModelIndex &index, const QString &text)
{
    if (!(option.state & QStyle::State_Enabled))
        return disabledText(schemeOf(option.palette));
    switch (static_cast<ReviewModel::CellMark>(index.data(ReviewModel::MarkRole).toInt())) {
    case ReviewModel::CellMark::Broken:
        return color(Token::Bad, option.palette);
    case ReviewModel::CellMark::LeftOut:
        return color(Token::Caution, option.palette);
    case ReviewModel::CellMark::None:
        break;
    }
    return color(text.isEmpty() || index.data(ReviewModel::MutedRole).toBool() ? Token::Muted : Token::Text, option.palette);
}

} // namespace

VerdictDelegate::VerdictDelegate(QObject *parent) : TableDelegate(parent)
{
    setMutedColumns({ReviewModel::Row});
}

QWidget *VerdictDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void VerdictDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                    const QRect &inner) const
{
    if (index.column() == ReviewModel::VerdictColumn) {
        const StateLook look = lookOf(static_cast<Verdict>(index.data(ReviewModel::VerdictRole).toInt()));
        paintShape(painter, option, inner, look.shape, look.tint, index.data().toString());
        return;
    }
    if (index.column() == ReviewModel::Row) {
        TableDelegate::paintContents(painter, option, index, inner);
        return;
    }
    const QString text = index.data().toString();
    const bool isDetail = index.column() == index.model()->columnCount() - 1;
    painter.setPen(inkOf(option, index, text));
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter;
    painter.drawText(inner, static_cast<int>(alignment) | Qt::TextSingleLine,
                     text.isEmpty() && !isDetail ? QStringLiteral("—")
                                                 : option.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
}

} // namespace Muster
