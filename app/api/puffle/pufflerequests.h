// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rosterapi.h"

#include <QUrl>

namespace Muster {

/// The requests of Puffle's contract as values (RosterRequests).
class PuffleRequests final : public RosterRequests
{
public:
    static constexpr int pageSize = 200;        ///< seed 003
    static constexpr int addBatchSize = 1000;   ///< seed 003
    static constexpr int removeBatchSize = 500; ///< seed 003

    /// `baseUrl` is what stands before `/api`; a trailing slash or `/api` is cut off. An empty one gives requests without an address, which
    /// HttpClient refuses; so does a campaign whose ID cannot stand in a path.
    explicit PuffleRequests(const QUrl &baseUrl);

    /// All campaigns at once: Puffle does not page them, so `page` and `cursor` are not sent.
    [[nodiscard]] HttpRequest listCampaigns(int page, const QString &cursor) const override;
    [[nodiscard]] HttpRequest getCampaign(const CampaignId &campaign) const override;
    [[nodiscard]] HttpRequest listLeads(const LeadQuery &query) const override;
    [[nodiscard]] QByteArray newLeadPayload(const NewLead &lead) const override;
    [[nodiscard]] HttpRequest addLeads(const CampaignId &campaign, const QList<QByteArray> &payloads) const override;
    [[nodiscard]] HttpRequest removeLeads(const CampaignId &campaign, const QList<LeadId> &leads) const override;
    [[nodiscard]] HttpRequest wipeRoster(const CampaignId &campaign) const override;
    [[nodiscard]] HttpRequest editLead(const CampaignId &campaign, const LeadId &lead, const QString &personId,
                                       const QList<std::pair<LeadField, QString>> &changes) const override;
    [[nodiscard]] HttpRequest actOnLeads(const CampaignId &campaign, LeadAction action, const QList<LeadId> &leads) const override;

private:
    [[nodiscard]] HttpRequest rosterWrite(HttpRequest::Method method, const CampaignId &campaign, const QByteArray &body) const;

    QUrl m_server;
};

} // namespace Muster
