// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/peoplefinder.h"
#include "shell/sidebarplace.h"
#include "theme/icons.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>
#include <QStringList>

#include <vector>

namespace Muster {

/// A place of another connection than the shown one.
struct DistantPlace
{
    ConnectionId connection;
    QString connectionName;
    SidebarPlace place;
};

/// What the finder found for the text typed so far: places, people, actions, and the search of the shown list. What was chosen lately goes
/// first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Place, DistantPlace, Person, Action, PersonSearch };
    enum Role { HintRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setActions(const QList<QAction *> &actions);
    void setPlaces(const QList<SidebarPlace> &places);
    /// Found only by what is typed: with nothing typed the list is to be short.
    void setDistantPlaces(const QList<DistantPlace> &places);
    /// Who was found for this text; without effect where another has been typed since. True where rows came or went.
    bool setPeople(const QString &text, const QList<KnownPerson> &people);
    /// What a search for a person looks through: the shown roster, or the blocklist. At first the blocklist.
    void setSearchesRoster(bool roster);
    /// Finds anew: rows that hold every word of the text, without case. An empty text finds all, but no person search.
    void find(const QString &text);

    /// Notes that this row was chosen.
    void noteChosen(const QModelIndex &index);
    /// What was chosen lately, the last first, to be remembered. People are never among it.
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &recent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Kind kind(const QModelIndex &index) const { return row(index).kind; }
    [[nodiscard]] BlocklistScope scope(const QModelIndex &index) const { return row(index).place.scope; }
    /// Of a place of another connection.
    [[nodiscard]] ConnectionId connection(const QModelIndex &index) const { return row(index).connection; }
    [[nodiscard]] KnownPerson person(const QModelIndex &index) const { return row(index).person; }
    [[nodiscard]] QAction *action(const QModelIndex &index) const { return row(index).action; }
    [[nodiscard]] Icon icon(const QModelIndex &index) const;
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    struct Row
    {
        Kind kind;
        QString title;
        QString hint = {};
        SidebarPlace place = {};
        ConnectionId connection = {};
        KnownPerson person = {};
        QPointer<QAction> action = {};
    };

    [[nodiscard]] const Row &row(const QModelIndex &index) const { return m_rows[static_cast<size_t>(index.row())]; }
    [[nodiscard]] static QString nameOf(const Row &row);
    void fill();

    QList<QPointer<QAction>> m_actions;
    QList<SidebarPlace> m_places;
    QList<DistantPlace> m_distant;
    QList<KnownPerson> m_people;
    QString m_peopleText; ///< what they were found for
    QStringList m_recent;
    bool m_searchesRoster = false;
    QString m_text;
    std::vector<Row> m_rows;
};

} // namespace Muster
