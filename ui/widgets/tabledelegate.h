// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/icons.h"

#include <QList>
#include <QStyledItemDelegate>

namespace Muster {

/// Paints the cells of our tables: 12 px at the sides, the rule below each row, figures tabular where the column is right-aligned or
/// named so, a muted dash where nothing is known, the keyboard's cell ringed. Asks the model for the display and alignment roles only.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Columns whose digits stand under each other although they are left-aligned: dates.
    void setFiguresColumns(const QList<int> &columns) { m_figures = columns; }
    /// Columns that stay blank where the model has no text; the others show a dash.
    void setBlankColumns(const QList<int> &columns) { m_blanks = columns; }
    /// Columns in the secondary text colour.
    void setMutedColumns(const QList<int> &columns) { m_muted = columns; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Tool tips are plain text.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    /// What stands inside the padding. Selection, rule and ring are painted already or will be.
    virtual void paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inner) const;
    /// A shape and its word, both in the token's colour: a verdict.
    static void paintShape(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inner, Icon shape, Token tint,
                           const QString &word);

private:
    QList<int> m_figures;
    QList<int> m_blanks;
    QList<int> m_muted;
};

} // namespace Muster
