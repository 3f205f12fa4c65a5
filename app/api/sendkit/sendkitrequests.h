// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rosterapi.h"

#include <QByteArray>
#include <QUrl>

namespace Muster {

/// The requests of SendKit's contract as values (RosterRequests), but for the do-not-contact list (DncRequests).
class SendKitRequests final : public RosterRequests
{
public:
    static constexpr int pageSize = 100;        ///< seed 004
    static constexpr int addBatchSize = 5000;   ///< contracts/NOTES.md, "Batch minimum / maximum"
    static constexpr int removeBatchSize = 500; ///< contract, x-client-batch-max

    /// `baseUrl` is what stands before `/v1`; a trailing slash or `/v1` is cut off. An empty one gives requests without an address, which
    /// HttpClient refuses; so does an ID that cannot stand in a path. `workspaceId`: the X-Workspace-Id that goes along, see
    /// workspaceFor(); empty: none.
    SendKitRequests(const QUrl &baseUrl, const QString &workspaceId);

    /// The workspace that must be named with this key: a workspace's own key (`sk_...`) must not come with one, a platform key
    /// (`sk_user_...`) needs it (contracts/NOTES.md, "Auth"). What has no such beginning is taken for a platform key.
    [[nodiscard]] static QString workspaceFor(const QByteArray &key, const QString &workspaceId);

    /// Works with every key and names no workspace: what proves address and key, and tells the IDs.
    [[nodiscard]] HttpRequest listWorkspaces() const;
    [[nodiscard]] HttpRequest listCampaigns(int page, const QString &cursor) const override;
    [[nodiscard]] HttpRequest getCampaign(const CampaignId &campaign) const override;
    /// The first page is asked for without a number, so that a server of either documentation answers in its own form.
    [[nodiscard]] HttpRequest listLeads(const LeadQuery &query) const override;
    /// Address, first name, last name and company: nothing else can be added (contract, CampaignLeadInput).
    [[nodiscard]] QByteArray newLeadPayload(const NewLead &lead) const override;
    [[nodiscard]] HttpRequest addLeads(const CampaignId &campaign, const QList<QByteArray> &payloads) const override;
    [[nodiscard]] HttpRequest removeLeads(const CampaignId &campaign, const QList<LeadId> &leads) const override;
    [[nodiscard]] HttpRequest wipeRoster(const CampaignId &campaign) const override;
    /// Edits the workspace's lead, and so the person in every campaign: `campaign` and `lead` are not sent.
    [[nodiscard]] HttpRequest editLead(const CampaignId &campaign, const LeadId &lead, const QString &personId,
                                       const QList<std::pair<LeadField, QString>> &changes) const override;
    [[nodiscard]] HttpRequest actOnLeads(const CampaignId &campaign, LeadAction action, const QList<LeadId> &leads) const override;

private:
    [[nodiscard]] HttpRequest inWorkspace(HttpRequest::Method method, const QByteArray &path, const QByteArray &body = {}) const;
    [[nodiscard]] HttpRequest action(const CampaignId &campaign, const char *word, const QList<LeadId> &leads) const;

    QUrl m_server;
    QByteArray m_workspaceId;
};

} // namespace Muster
