// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace Muster {

/// Paints the sidebar's rows.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlace(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// The sidebar's list: the keyboard steps over headings, Enter and a click choose, the selection is the current place and stays it.
class SidebarView : public QListView
{
    Q_OBJECT

public:
    explicit SidebarView(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex &index);
    void renameRequested(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace Muster
