// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "widgets/marktag.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace Muster {

/// The tag that says whom a change on this connection reaches.
[[nodiscard]] MarkLook markOf(const Connection &connection);

struct ListedConnection
{
    Connection connection;
    bool hasKey = false;
    bool isDraft = false; ///< is being made, and not in the profile yet; its ID is empty
};

/// Practice's connections, the user's own in their order, and one that is being made.
class ConnectionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<ListedConnection> &entries);
    [[nodiscard]] const ListedConnection &entry(int row) const { return m_entries.at(row); }
    /// -1 where it is not listed.
    [[nodiscard]] int rowOf(const ConnectionId &id) const;
    /// The user's own that are in the profile.
    [[nodiscard]] bool isMovable(int row) const;
    /// Among the user's own, from 0 on.
    [[nodiscard]] int placeOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// What the view calls when a row was dragged. Moves nothing by itself.
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int child) override;

Q_SIGNALS:
    /// Queued, since the view is in the middle of its drop.
    void moveRequested(const Muster::ConnectionId &id, int place);

private:
    QList<ListedConnection> m_entries;
};

/// Paints an entry: a dot in its colour, name over vendor and key, and its tag.
class ConnectionListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list itself. Alt+Up and Alt+Down move the current entry, Delete asks to remove it.
class ConnectionListView : public QListView
{
    Q_OBJECT

public:
    explicit ConnectionListView(QWidget *parent = nullptr);

Q_SIGNALS:
    void stepRequested(int step); ///< -1 up, 1 down
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Muster
