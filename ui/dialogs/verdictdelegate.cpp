// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/verdictdelegate.h"

#include "dialogs/verdictchips.h"
#include "models/reviewmodel.h"

#include <QLineEdit>
#include <QPainter>

namespace Muster {

VerdictDelegate::VerdictDelegate(QObject *parent) : TableDelegate(parent)
{
    setMutedColumns({ReviewModel::Row, ReviewModel::Detail});
    setBlankColumns({ReviewModel::Detail});
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
        const VerdictLook look = lookOf(static_cast<Verdict>(index.data(ReviewModel::VerdictRole).toInt()));
        paintShape(painter, option, inner, look.shape, look.tint, index.data().toString());
        return;
    }
    if (index.column() == ReviewModel::Reason && index.data(ReviewModel::MutedRole).toBool()) {
        painter.setPen(color(Token::Muted, option.palette));
        const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter;
        painter.drawText(inner, static_cast<int>(alignment) | Qt::TextSingleLine,
                         option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
        return;
    }
    TableDelegate::paintContents(painter, option, index, inner);
}

} // namespace Muster
