// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/tabledelegate.h"

namespace Muster {

class RosterModel;

/// Paints a roster's rows: the status as a tag, a mark behind the name of who is blocked, an edit that is not confirmed in italics, one that
/// was put back in red. Its editors judge the text with every key; what cannot stay is not given to the model.
class RosterDelegate : public TableDelegate
{
    Q_OBJECT

public:
    /// `model` must outlive this object.
    RosterDelegate(const RosterModel &model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inner) const override;

private:
    void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inner) const;
    void paintBlockedName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inner) const;

    const RosterModel &m_model;
};

} // namespace Muster
