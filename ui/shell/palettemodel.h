// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/sidebarplace.h"
#include "theme/icons.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

#include <vector>

namespace Muster {

/// What the finder found for the text typed so far.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Place, Action, PersonSearch };
    enum Role { HintRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setActions(const QList<QAction *> &actions);
    void setPlaces(const QList<SidebarPlace> &places);
    /// What a search for a person looks through: the shown roster, or the blocklist. At first the blocklist.
    void setSearchesRoster(bool roster);
    /// Finds anew: rows that hold every word of the text, without case. An empty text finds all, but no person search.
    void find(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Kind kind(const QModelIndex &index) const;
    [[nodiscard]] BlocklistScope scope(const QModelIndex &index) const;
    [[nodiscard]] QAction *action(const QModelIndex &index) const;
    [[nodiscard]] Icon icon(const QModelIndex &index) const;
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    struct Row
    {
        Kind kind;
        QString title;
        SidebarPlace place;
        QPointer<QAction> action;
    };

    QList<QPointer<QAction>> m_actions;
    QList<SidebarPlace> m_places;
    bool m_searchesRoster = false;
    QString m_text;
    std::vector<Row> m_rows;
};

} // namespace Muster
