// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blocklistservice.h"

#include "services/dnclisting.h"
#include "services/waleadlisting.h"

namespace Muster {

BlocklistService::BlocklistService(WaLeadApi &api, QObject *parent) : QObject(parent), m_walead(&api) {}

BlocklistService::BlocklistService(DncApi &api, QObject *parent) : QObject(parent), m_dnc(&api) {}

Provider BlocklistService::provider() const
{
    return m_dnc ? Provider::SendKit : Provider::WaLead;
}

BlocklistListing *BlocklistService::list(const BlocklistScope &scope, QObject *context)
{
    if (m_dnc)
        return new DncListing(*m_dnc, context);
    return new WaLeadListing(*m_walead, scope, context);
}

ApiCall<Campaign> *BlocklistService::campaign(const CampaignId &id, QObject *context)
{
    if (m_walead)
        return m_walead->getCampaign(id, context);
    auto *call = new ApiCall<Campaign>(context);
    ApiError error;
    error.kind = ErrorKind::NotFound;
    error.detail = tr("This connection's campaigns have no blocklists.");
    call->finish(tl::unexpected(error));
    return call;
}

} // namespace Muster
