// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/campaignoverview.h"

#include "services/blocklistlisting.h"
#include "services/blocklistservice.h"

#include <QPointer>

namespace Muster {

CampaignOverview::CampaignOverview(BlocklistService &blocklists, QList<CampaignId> campaigns, QObject *parent)
    : QObject(parent), m_blocklists(blocklists), m_pending(std::move(campaigns))
{
}

void CampaignOverview::start()
{
    QMetaObject::invokeMethod(this, &CampaignOverview::readNext, Qt::QueuedConnection);
}

void CampaignOverview::readNext()
{
    if (m_pending.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const CampaignId id = m_pending.takeFirst();
    m_blocklists.campaign(id, this)->onDone(this, [this, id](const Result<Campaign> &campaign) {
        if (!campaign)
            return readNext();
        const QPointer<CampaignOverview> alive(this);
        Q_EMIT campaignLoaded(*campaign);
        if (alive)
            countBlocks(id);
    });
}

void CampaignOverview::countBlocks(const CampaignId &campaign)
{
    BlocklistListing *listing = m_blocklists.list(BlocklistScope{campaign}, this);
    connect(listing, &BlocklistListing::finished, this, [this, listing, campaign] {
        listing->deleteLater();
        const QPointer<CampaignOverview> alive(this);
        Q_EMIT blocksCounted(campaign, listing->leads().size());
        if (alive)
            readNext();
    });
    connect(listing, &BlocklistListing::failed, this, [this, listing] {
        listing->deleteLater();
        readNext();
    });
    listing->start();
}

} // namespace Muster
