// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blocklistservice.h"

#include "services/blocklistlisting.h"

namespace Muster {

BlocklistService::BlocklistService(WaLeadApi &api, QObject *parent) : QObject(parent), m_api(api) {}

BlocklistListing *BlocklistService::list(const BlocklistScope &scope, QObject *context)
{
    return new BlocklistListing(m_api, scope, context);
}

ApiCall<Campaign> *BlocklistService::campaign(const CampaignId &id, QObject *context)
{
    return m_api.getCampaign(id, context);
}

} // namespace Muster
