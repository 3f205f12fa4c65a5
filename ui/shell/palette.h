// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace Muster {

class SearchField;

/// The list below the finder: places, people, actions, and the search of the shown list for what was typed. Up and Down choose, Enter goes,
/// Escape closes. The cursor stays in the finder throughout; once something is chosen it goes back to where it was before.
class Palette : public QFrame
{
    Q_OBJECT

public:
    /// Lies on `window`, which owns it; both must be in the same window.
    Palette(SearchField *finder, QWidget *window);

    /// The actions offered, by their texts and shortcuts; those that are disabled stand last and cannot be chosen. Not owned.
    void setActions(const QList<QAction *> &actions);
    void setPlaces(const QList<SidebarPlace> &places);
    // See PaletteModel.
    void setDistantPlaces(const QList<DistantPlace> &places);
    void setPeople(const QString &text, const QList<KnownPerson> &people);
    void setSearchesRoster(bool roster);
    void setRecent(const QStringList &recent);

    /// Puts the cursor into the finder and opens the list: what Ctrl+K does, also where the cursor is there already.
    void open();

Q_SIGNALS:
    void placeChosen(const Muster::BlocklistScope &scope);
    /// Of another connection.
    void distantPlaceChosen(const Muster::ConnectionId &connection, const Muster::BlocklistScope &scope);
    void personChosen(const Muster::KnownPerson &person);
    void personSearchRequested(const QString &text);
    /// It opens, so that what it offers should be up to date.
    void opening();
    /// The user types: who is meant? setPeople() answers.
    void typed(const QString &text);
    void recentChanged(const QStringList &recent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleKey(int key);
    void refresh();
    void popUp();
    void dismiss();
    void moveBelowFinder();
    void step(int by);
    void choose(const QModelIndex &index);
    void noteFocus(QWidget *old, const QWidget *now);
    void giveFocusBack();

    SearchField *m_finder;
    QWidget *m_window;
    PaletteModel *m_model;
    QListView *m_list;
    QPointer<QWidget> m_before; ///< had the cursor before the finder
};

} // namespace Muster
