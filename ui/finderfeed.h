// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/peoplefinder.h"
#include "shell/sidebarplace.h"
#include "windowservices.h"

#include <QHash>
#include <QObject>

namespace Muster {

class Palette;
struct DistantPlace;

/// Tells the finder what it can find besides actions: the places of the shown connection, those of the others as far as they are known
/// without asking, people, and what was chosen lately, which the profile remembers.
class FinderFeed : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. `rosters`: those that are open in the window.
    FinderFeed(Palette &palette, const WindowServices &services, std::function<QList<KnownRoster>()> rosters, QObject *parent);

    /// The places of the connection that the window shows.
    void setPlaces(const ConnectionId &connection, const QList<SidebarPlace> &places);

private:
    [[nodiscard]] QList<DistantPlace> distantPlaces() const;
    [[nodiscard]] QList<SidebarPlace> knownOf(const Connection &connection) const;

    Palette &m_palette;
    WindowServices m_services;
    PeopleFinder m_people;
    ConnectionId m_shown;
    QHash<ConnectionId, QList<SidebarPlace>> m_places; ///< as they were when their connection was shown
};

} // namespace Muster
