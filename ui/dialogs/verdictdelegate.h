// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/tabledelegate.h"

namespace Muster {

/// Paints a review's rows: the verdict as shape and word in its colour, a reason that is not the row's own in the
/// secondary one, a cell that breaks a rule in that of its consequence.
class VerdictDelegate : public TableDelegate
{
    Q_OBJECT

public:
    explicit VerdictDelegate(QObject *parent = nullptr);

    /// Editors have an accessible name and none of the clutter of a form's fields.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inner) const override;
};

} // namespace Muster
