// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/palettedelegate.h"

#include "shell/palettemodel.h"
#include "theme/painting.h"

#include <QPainter>

#include <algorithm>

namespace Muster {

namespace {

constexpr int iconSize = 14;

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto &model = *static_cast<const PaletteModel *>(index.model());
    const auto tone = [&option](Token token) { return color(token, option.palette); };
    const auto mirrored = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const bool usable = index.flags() & Qt::ItemIsEnabled;
    if (option.state & QStyle::State_Selected)
        drawBox(*painter, option.rect, tone(Token::Selection), QColor(), controlRadius - 2);
    const QColor faint = disabledText(schemeOf(option.palette));
    QRect inner = option.rect.adjusted(Space::s, 0, -Space::s, 0);
    drawIcon(*painter, mirrored(QRect(inner.x(), inner.y(), iconSize, inner.height())), model.icon(index),
             usable ? tone(Token::Muted) : faint, iconSize);
    inner.adjust(iconSize + Space::s, 0, 0, 0);

    painter->setFont(option.font);
    const QString title = index.data(Qt::DisplayRole).toString();
    QString hint = index.data(PaletteModel::HintRole).toString();
    const int wanted = hint.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(hint) + 1;
    if (const int width = hintWidth(inner.width(), option.fontMetrics.horizontalAdvance(title), wanted); width > 0) {
        hint = option.fontMetrics.elidedText(hint, Qt::ElideRight, width);
        painter->setPen(usable ? tone(Token::Muted) : faint);
        painter->drawText(mirrored(QRect(inner.right() + 1 - width, inner.y(), width, inner.height())), Qt::AlignCenter, hint);
        inner.setRight(inner.right() - width - Space::m);
    }
    painter->setPen(usable ? tone(Token::Text) : faint);
    painter->drawText(mirrored(inner), static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
                      option.fontMetrics.elidedText(title, Qt::ElideRight, inner.width()));
    painter->restore();
}

int PaletteDelegate::hintWidth(int row, int title, int hint)
{
    const int share = row * 45 / 100;
    return std::clamp(hint, 0, std::max(0, std::min(share, row - title - Space::m)));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(rowHeight, option.fontMetrics.height() + 8)};
}

} // namespace Muster
