// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finderfeed.h"

#include "services/connectionservice.h"
#include "services/rosterindex.h"
#include "shell/palette.h"
#include "store/settings.h"

#include <utility>

namespace Muster {

namespace {

constexpr QLatin1String recentChoice("finder/recent");
constexpr QLatin1Char between('\n');

} // namespace

FinderFeed::FinderFeed(Palette &palette, const WindowServices &services, std::function<QList<KnownRoster>()> rosters, QObject *parent)
    : QObject(parent), m_palette(palette), m_services(services), m_people(services.suppressions, services.rosters)
{
    m_people.setRosters(std::move(rosters));
    m_palette.setRecent(services.settings.choice(recentChoice).split(between, Qt::SkipEmptyParts));
    connect(&m_palette, &Palette::opening, this, [this] { m_palette.setDistantPlaces(distantPlaces()); });
    connect(&m_palette, &Palette::typed, &m_people, &PeopleFinder::find);
    connect(&m_people, &PeopleFinder::found, &m_palette, &Palette::setPeople);
    connect(&m_palette, &Palette::recentChanged, this,
            [this](const QStringList &recent) { m_services.settings.setChoice(recentChoice, recent.join(between)); });
}

void FinderFeed::setPlaces(const ConnectionId &connection, const QList<SidebarPlace> &places)
{
    m_shown = connection;
    m_people.setConnection(connection);
    if (!places.isEmpty())
        m_places.insert(connection, places);
    m_palette.setPlaces(places);
}

QList<DistantPlace> FinderFeed::distantPlaces() const
{
    QList<DistantPlace> distant;
    const QList<Connection> connections = m_services.connections.connections();
    for (const Connection &connection : connections) {
        if (connection.id == m_shown)
            continue;
        const QList<SidebarPlace> places = knownOf(connection);
        for (const SidebarPlace &place : places)
            distant << DistantPlace{connection.id, connection.name, place};
    }
    return distant;
}

/// What its places were when it was shown; else the campaigns that the user added, and those whose rosters the index has read.
QList<SidebarPlace> FinderFeed::knownOf(const Connection &connection) const
{
    if (const auto seen = m_places.constFind(connection.id); seen != m_places.constEnd())
        return *seen;
    QList<SidebarPlace> places;
    if (hasBlocklist(connection.provider))
        places << SidebarPlace{{}, hasRosters(connection.provider) ? tr("Do-not-contact") : tr("Workspace"), std::nullopt};
    const QList<RememberedCampaign> added = m_services.connections.campaigns(connection.id);
    for (const RememberedCampaign &campaign : added)
        places << SidebarPlace{{campaign.id}, campaign.label, std::nullopt};
    const QList<RosterPlace> read = m_services.rosters.sightingsFor(connection.id)->places();
    for (const RosterPlace &roster : read) {
        if (roster.connection == connection.id)
            places << SidebarPlace{{roster.campaign}, roster.campaignName, std::nullopt, CampaignStatus::Unknown, true};
    }
    return places;
}

} // namespace Muster
