// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blocklistservice.h"

#include "services/blocklistlisting.h"
#include "services/blockrun.h"
#include "services/unblockrun.h"

#include <algorithm>

namespace Muster {

BlocklistService::BlocklistService(WaLeadApi &api, QObject *parent) : QObject(parent), m_api(api) {}

BlocklistListing *BlocklistService::list(const BlocklistScope &scope, QObject *context)
{
    return new BlocklistListing(m_api, scope, context);
}

BlockRun *BlocklistService::block(const BlocklistScope &scope, const QList<BlockRequest> &people, QObject *context)
{
    return new BlockRun(m_api, scope, people, context);
}

UnblockRun *BlocklistService::unblock(const QList<UnblockRequest> &people, QObject *context)
{
    return new UnblockRun(m_api, people, context);
}

ApiCall<Campaign> *BlocklistService::campaign(const CampaignId &id, QObject *context)
{
    return m_api.getCampaign(id, context);
}

QList<HttpRequest> BlocklistService::blockRequests(const BlocklistScope &scope, const QList<BlockRequest> &people) const
{
    QList<HttpRequest> requests;
    for (qsizetype begin = 0; begin < people.size(); begin += BlockRun::batchSize) {
        const QList<BlockRequest> batch = people.mid(begin, BlockRun::batchSize);
        requests << BlockRun::requestFor(m_api, scope, batch);
    }
    return requests;
}

QList<HttpRequest> BlocklistService::unblockRequests(const QList<RecordId> &ids) const
{
    QList<HttpRequest> requests;
    for (qsizetype begin = 0; begin < ids.size(); begin += UnblockRun::batchSize)
        requests << m_api.removeWorkspaceBlocksRequest(ids.mid(begin, UnblockRun::batchSize));
    return requests;
}

} // namespace Muster
