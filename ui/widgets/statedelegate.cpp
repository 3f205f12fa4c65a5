// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/statedelegate.h"

#include <utility>

namespace Muster {

StateDelegate::StateDelegate(int column, LookOf lookOf, QObject *parent)
    : TableDelegate(parent), m_column(column), m_lookOf(std::move(lookOf))
{
}

void StateDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inner) const
{
    if (index.column() != m_column)
        TableDelegate::paintContents(painter, option, index, inner);
    else if (const std::optional<StateLook> look = m_lookOf(index))
        paintShape(painter, option, inner, look->shape, look->tint, index.data().toString());
}

} // namespace Muster
