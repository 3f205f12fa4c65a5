// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterservice.h"

#include "base/clock.h"

#include <QSet>

namespace Muster {

namespace {

/// All campaigns, page after page, into `call`, whose child it is.
class CampaignsReading final : public QObject
{
public:
    CampaignsReading(RosterApi &api, ApiCall<QList<Campaign>> *call) : QObject(call), m_api(api), m_call(*call) {}

    void readPage(const QString &cursor)
    {
        m_api.listCampaigns(++m_page, cursor, this)->onDone(this, [this](const Result<CampaignPage> &page) {
            if (page)
                takePage(*page);
            else
                m_call.finish(tl::unexpected(page.error()));
        });
    }

private:
    /// A page without anything new is the end, whatever it says: else a server that does not page would be asked for ever.
    void takePage(const CampaignPage &page)
    {
        const qsizetype before = m_campaigns.size();
        for (const Campaign &campaign : page.campaigns) {
            if (m_seen.contains(campaign.id))
                continue;
            m_seen.insert(campaign.id);
            m_campaigns.append(campaign);
        }
        if (page.isLast || m_campaigns.size() == before)
            m_call.finish(m_campaigns);
        else
            readPage(page.nextCursor);
    }

    RosterApi &m_api;
    ApiCall<QList<Campaign>> &m_call;
    QList<Campaign> m_campaigns;
    QSet<CampaignId> m_seen;
    int m_page = 0;
};

bool isSame(const Campaign &a, const Campaign &b)
{
    return a.name == b.name && a.statusText == b.statusText && a.status == b.status && a.channel == b.channel && a.progress == b.progress &&
           a.totalLeads == b.totalLeads && a.leadsByStatus == b.leadsByStatus && a.updatedAt == b.updatedAt;
}

/// A list of campaigns may come without the counts by status that are known already: they stand as long as the total does.
Campaign completed(Campaign campaign, const Campaign &known)
{
    const bool sameTotal = !campaign.totalLeads || campaign.totalLeads == known.totalLeads;
    if (campaign.leadsByStatus.isEmpty() && sameTotal) {
        campaign.leadsByStatus = known.leadsByStatus;
        campaign.totalLeads = known.totalLeads;
    }
    return campaign;
}

} // namespace

RosterService::RosterService(RosterApi &api, Clock &clock, QObject *parent) : QObject(parent), m_api(api), m_clock(clock) {}

RosterService::~RosterService() = default;

Provider RosterService::provider() const
{
    return m_api.provider();
}

const RosterRequests &RosterService::requests() const
{
    return m_api.requests();
}

ApiCall<QList<Campaign>> *RosterService::campaigns(QObject *context)
{
    auto *call = new ApiCall<QList<Campaign>>(context);
    call->onDone(this, [this, reading = ++m_readings](const Result<QList<Campaign>> &campaigns) {
        if (!campaigns)
            return;
        for (const Campaign &campaign : *campaigns) {
            const auto before = m_known.constFind(campaign.id);
            keep(before == m_known.cend() ? campaign : completed(campaign, before->campaign), reading);
        }
    });
    (new CampaignsReading(m_api, call))->readPage({});
    return call;
}

ApiCall<Campaign> *RosterService::campaign(const CampaignId &id, QObject *context)
{
    ApiCall<Campaign> *call = m_api.getCampaign(id, context);
    call->onDone(this, [this, reading = ++m_readings](const Result<Campaign> &campaign) {
        if (campaign)
            keep(*campaign, reading);
    });
    return call;
}

RosterListing *RosterService::list(const CampaignId &id, const RosterListing::Options &options, QObject *context)
{
    return new RosterListing(m_api, id, options, context);
}

std::optional<Campaign> RosterService::known(const CampaignId &id) const
{
    const auto found = m_known.constFind(id);
    return found == m_known.cend() ? std::nullopt : std::optional(found->campaign);
}

EditGuard RosterService::guard(const CampaignId &id) const
{
    const auto found = m_known.constFind(id);
    return found == m_known.cend() ? EditGuard() : EditGuard(provider(), found->campaign, found->readAt);
}

void RosterService::keep(const Campaign &campaign, quint64 reading)
{
    const auto before = m_known.constFind(campaign.id);
    if (before != m_known.cend() && before->reading > reading)
        return; // an older answer that was slower
    const bool isAnother = before == m_known.cend() || !isSame(before->campaign, campaign);
    m_known.insert(campaign.id, {campaign, m_clock.nowUtc(), reading});
    if (isAnother)
        Q_EMIT campaignChanged(campaign.id);
}

} // namespace Muster
