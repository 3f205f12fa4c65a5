// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/campaignplaces.h"

#include "domain/editguard.h"
#include "services/campaignoverview.h"
#include "services/connectionservice.h"
#include "services/keptlists.h"
#include "services/rosterservice.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Muster {

using namespace std::chrono_literals;

namespace {

QString keyOf(const BlocklistScope &scope)
{
    return scope.campaign ? scope.campaign->text() : QString();
}

/// As the server says; where it gives no total, by the statuses.
std::optional<qint64> leadsOf(const Campaign &campaign)
{
    if (campaign.totalLeads || campaign.leadsByStatus.isEmpty())
        return campaign.totalLeads;
    qint64 sum = 0;
    for (const auto &[word, count] : campaign.leadsByStatus)
        sum += count;
    return sum;
}

} // namespace

CampaignPlaces::CampaignPlaces(ConnectionService &connections, KeptLists *lists, QObject *parent)
    : QObject(parent), m_connections(connections), m_lists(lists)
{
    m_changeSoon.setSingleShot(true);
    connect(&m_changeSoon, &QTimer::timeout, this, &CampaignPlaces::changed);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(1s);
    connect(&m_keepSoon, &QTimer::timeout, this, &CampaignPlaces::keep);
    connect(this, &CampaignPlaces::counted, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(this, &CampaignPlaces::finished, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(&m_connections, &ConnectionService::campaignsChanged, this, [this](const ConnectionId &id) {
        if (id == m_connection)
            Q_EMIT changed();
    });
}

CampaignPlaces::~CampaignPlaces()
{
    if (m_keepSoon.isActive())
        keep();
}

void CampaignPlaces::takeKept()
{
    if (m_lists == nullptr || m_connection.isEmpty())
        return;
    const QList<KeptPlace> kept = m_lists->places(m_connection);
    for (const KeptPlace &place : kept) {
        const BlocklistScope scope{place.campaign ? std::optional(place.campaign->id) : std::nullopt};
        if (place.campaign) {
            m_campaigns.insert(place.campaign->id, *place.campaign);
            if (m_hasRosters)
                m_listed << place.campaign->id;
        }
        if (place.count)
            m_counts.insert(keyOf(scope), *place.count);
    }
}

/// What is known once nothing is being read; a listing that failed told nothing new.
void CampaignPlaces::keep()
{
    if (m_lists == nullptr || m_connection.isEmpty() || (m_hasRosters && m_listing != Listing::Read))
        return;
    QList<KeptPlace> kept;
    const QList<SidebarPlace> all = places();
    for (const SidebarPlace &place : all) {
        KeptPlace one;
        one.count = place.count;
        if (place.scope.campaign) {
            one.campaign = m_campaigns.value(*place.scope.campaign);
            one.campaign->id = *place.scope.campaign; // which may not have been read
        }
        kept << one;
    }
    m_lists->keepPlaces(m_connection, kept);
}

void CampaignPlaces::setConnection(const ConnectionId &id)
{
    if (m_keepSoon.isActive()) {
        m_keepSoon.stop();
        keep();
    }
    delete m_overview;
    delete m_call;
    delete m_countCall;
    const auto connection = m_connections.find(id);
    m_connection = connection ? id : ConnectionId();
    m_provider = connection ? connection->provider : Provider::WaLead;
    m_hasRosters = connection && Muster::hasRosters(m_provider);
    m_campaigns.clear();
    m_listed.clear();
    m_listing = Listing::NotAsked;
    m_error.reset();
    m_counts.clear();
    follow(nullptr);
    takeKept();
    Q_EMIT changed();
}

void CampaignPlaces::read()
{
    if (m_hasRosters)
        readListed(true);
    else
        readAdded();
}

void CampaignPlaces::readList()
{
    if (m_hasRosters)
        readListed(false);
    else
        readAdded();
}

void CampaignPlaces::readAdded()
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

void CampaignPlaces::readListed(bool countsAnew)
{
    delete m_call;
    delete m_countCall;
    RosterService *rosters = m_connections.rosters(m_connection);
    if (!rosters)
        return;
    follow(rosters);
    m_listing = Listing::Reading;
    m_call = rosters->campaigns(this);
    m_call->onDone(this, [this, countsAnew](const Result<QList<Campaign>> &campaigns) { takeListed(campaigns, countsAnew); });
    Q_EMIT changed();
}

void CampaignPlaces::takeListed(const Result<QList<Campaign>> &campaigns, bool countsAnew)
{
    m_listing = campaigns ? Listing::Read : Listing::Failed;
    m_error = campaigns ? std::nullopt : std::optional(campaigns.error());
    m_uncounted.clear();
    if (campaigns) {
        m_listed.clear();
        m_campaigns.clear();
        for (const Campaign &campaign : *campaigns) {
            m_listed << campaign.id;
            takeCampaign(m_rosters->known(campaign.id).value_or(campaign)); // which may be younger
            if (!leadsOf(campaign) && (countsAnew || !m_counts.contains(campaign.id.text())))
                m_uncounted << campaign.id;
        }
    }
    m_changeSoon.stop();
    Q_EMIT changed();
    countNext();
}

void CampaignPlaces::countNext()
{
    RosterService *rosters = m_rosters;
    if (m_uncounted.isEmpty() || rosters == nullptr) {
        Q_EMIT finished();
        return;
    }
    m_countCall = rosters->campaign(m_uncounted.takeFirst(), this); // campaignChanged() tells of it
    m_countCall->onDone(this, [this](const Result<Campaign> &) { countNext(); });
}

void CampaignPlaces::takeCampaign(const Campaign &campaign)
{
    m_campaigns.insert(campaign.id, campaign);
    if (const auto leads = leadsOf(campaign))
        setCount(BlocklistScope{campaign.id}, *leads);
    m_changeSoon.start();
}

void CampaignPlaces::follow(RosterService *rosters)
{
    if (m_rosters == rosters)
        return;
    if (m_rosters)
        disconnect(m_rosters, nullptr, this, nullptr);
    m_rosters = rosters;
    if (rosters)
        connect(rosters, &RosterService::campaignChanged, this, [this, rosters](const CampaignId &id) {
            const auto campaign = rosters->known(id);
            if (campaign && m_listed.contains(id))
                takeCampaign(*campaign);
        });
}

void CampaignPlaces::setCount(const BlocklistScope &scope, qint64 count)
{
    m_counts.insert(keyOf(scope), count);
    if (scope.campaign)
        m_uncounted.removeOne(*scope.campaign);
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
    QList<SidebarPlace> places;
    if (hasBlocklist(m_provider))
        places << SidebarPlace{BlocklistScope{}, m_hasRosters ? tr("Do-not-contact") : tr("Workspace"), count({}), CampaignStatus::Unknown};
    for (const CampaignId &id : m_listed) {
        const Campaign &campaign = *m_campaigns.constFind(id);
        const EditGuard guard(m_provider, campaign, {});
        places << SidebarPlace{{id}, titleOf({id}), count({id}), campaign.status, true, guard.state() == EditGuard::State::Frozen};
    }
    const QList<RememberedCampaign> added = m_hasRosters ? QList<RememberedCampaign>() : m_connections.campaigns(m_connection);
    for (const RememberedCampaign &campaign : added)
        places << SidebarPlace{{campaign.id}, campaign.label, count({campaign.id}), m_campaigns.value(campaign.id).status};
    return places;
}

SidebarGroups CampaignPlaces::groups() const
{
    SidebarGroups groups;
    groups.hasBlocklists = hasBlocklist(m_provider);
    groups.canAddCampaigns = !m_hasRosters;
    if (!m_hasRosters)
        return groups;
    groups.canReadAgain = m_listing == Listing::Failed;
    if (m_listing == Listing::Failed)
        groups.note = m_listed.isEmpty() ? tr("Could not be read") : tr("Could not be read anew");
    else if (m_listed.isEmpty())
        groups.note = m_listing == Listing::Read ? tr("No campaigns yet") : tr("Reading…");
    return groups;
}

bool CampaignPlaces::contains(const BlocklistScope &scope) const
{
    const QList<SidebarPlace> known = places();
    return std::any_of(known.cbegin(), known.cend(), [&scope](const SidebarPlace &place) { return place.scope == scope; });
}

QString CampaignPlaces::titleOf(const BlocklistScope &scope) const
{
    if (scope.isWorkspace())
        return m_hasRosters ? tr("Do-not-contact list") : tr("Workspace blocklist");
    if (m_hasRosters) {
        const QString name = m_campaigns.value(*scope.campaign).name;
        return name.isEmpty() ? scope.campaign->text() : name;
    }
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
