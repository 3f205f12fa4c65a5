// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Muster {

/// Paints a row of the palette: icon, title, and at the end its hint, a shortcut or where it is.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// How wide the hint may be in a row of that width, all in pixels: less than half of it, and never at the title's cost.
    [[nodiscard]] static int hintWidth(int row, int title, int hint);
};

} // namespace Muster
