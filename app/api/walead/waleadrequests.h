// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockrequest.h"
#include "domain/campaign.h"
#include "net/httprequest.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace Muster {

/// The requests of WaLead's contract as values: what WaLeadApi sends, and what a dry run shows. Usable from any thread.
class WaLeadRequests
{
public:
    /// `baseUrl` is what stands before `/v1`; a trailing slash or `/v1` is cut off. An empty one gives requests without an address,
    /// which HttpClient refuses; so does a campaign whose ID cannot stand in a path.
    explicit WaLeadRequests(const QUrl &baseUrl);

    [[nodiscard]] HttpRequest listWorkspaceBlocks(qint64 offset, bool newestFirst, const QString &search) const;
    [[nodiscard]] HttpRequest addWorkspaceBlocks(const QList<BlockRequest> &leads) const;
    [[nodiscard]] HttpRequest removeWorkspaceBlocks(const QList<RecordId> &ids) const;
    /// `take` 1 to 100 (seed 000).
    [[nodiscard]] HttpRequest listCampaignBlocks(const CampaignId &campaign, qint64 skip, int take) const;
    [[nodiscard]] HttpRequest addCampaignBlocks(const CampaignId &campaign, const QStringList &identifiers) const;
    [[nodiscard]] HttpRequest getCampaign(const CampaignId &campaign) const;

private:
    QUrl m_server;
};

} // namespace Muster
