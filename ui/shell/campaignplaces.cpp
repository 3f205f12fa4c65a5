// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/campaignplaces.h"

#include "services/campaignoverview.h"
#include "services/connectionservice.h"

#include <algorithm>

namespace Muster {

namespace {

QString keyOf(const BlocklistScope &scope)
{
    return scope.campaign ? scope.campaign->text() : QString();
}

} // namespace

CampaignPlaces::CampaignPlaces(ConnectionService &connections, QObject *parent) : QObject(parent), m_connections(connections)
{
    connect(&m_connections, &ConnectionService::campaignsChanged, this, [this](const ConnectionId &id) {
        if (id == m_connection)
            Q_EMIT changed();
    });
}

CampaignPlaces::~CampaignPlaces() = default;

void CampaignPlaces::setConnection(const ConnectionId &id)
{
    delete m_overview;
    m_connection = id;
    m_campaigns.clear();
    m_counts.clear();
    Q_EMIT changed();
}

void CampaignPlaces::read()
{
    BlocklistService *service = m_connections.blocklists(m_connection);
    delete m_overview;
    if (!service)
        return;
    QList<CampaignId> ids;
    const QList<RememberedCampaign> campaigns = m_connections.campaigns(m_connection);
    for (const RememberedCampaign &campaign : campaigns)
        ids << campaign.id;
    m_overview = new CampaignOverview(*service, ids, this);
    connect(m_overview, &CampaignOverview::campaignLoaded, this, [this](const Campaign &campaign) {
        m_campaigns.insert(campaign.id, campaign);
        Q_EMIT changed();
    });
    connect(m_overview, &CampaignOverview::blocksCounted, this,
            [this](const CampaignId &id, qint64 count) { setCount(BlocklistScope{id}, count); });
    connect(m_overview, &CampaignOverview::finished, this, &CampaignPlaces::finished);
    m_overview->start();
}

void CampaignPlaces::setCount(const BlocklistScope &scope, qint64 count)
{
    m_counts.insert(keyOf(scope), count);
    Q_EMIT counted(scope, count);
}

QList<SidebarPlace> CampaignPlaces::places() const
{
    if (m_connection.isEmpty())
        return {};
    const auto count = [this](const BlocklistScope &scope) {
        const auto found = m_counts.constFind(keyOf(scope));
        return found == m_counts.cend() ? std::nullopt : std::optional(*found);
    };
    QList<SidebarPlace> places{{BlocklistScope{}, tr("Workspace"), count({}), CampaignStatus::Unknown}};
    const QList<RememberedCampaign> campaigns = m_connections.campaigns(m_connection);
    for (const RememberedCampaign &campaign : campaigns)
        places << SidebarPlace{{campaign.id}, campaign.label, count({campaign.id}), m_campaigns.value(campaign.id).status};
    return places;
}

bool CampaignPlaces::contains(const BlocklistScope &scope) const
{
    const QList<SidebarPlace> known = places();
    return std::any_of(known.cbegin(), known.cend(), [&scope](const SidebarPlace &place) { return place.scope == scope; });
}

QString CampaignPlaces::titleOf(const BlocklistScope &scope) const
{
    if (scope.isWorkspace())
        return tr("Workspace blocklist");
    const QList<RememberedCampaign> campaigns = m_connections.campaigns(m_connection);
    for (const RememberedCampaign &campaign : campaigns) {
        if (campaign.id == *scope.campaign)
            return campaign.label;
    }
    return scope.campaign->text();
}

std::optional<Campaign> CampaignPlaces::campaign(const CampaignId &id) const
{
    const auto found = m_campaigns.constFind(id);
    return found == m_campaigns.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Muster
