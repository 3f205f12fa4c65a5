// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rosterapi.h"
#include "api/sendkit/sendkitrequests.h"

#include <QByteArray>

namespace Muster {

class HttpClient;

struct SendKitWorkspace
{
    QString id; ///< what X-Workspace-Id names
    QString name;
};

/// Speaks SendKit's wire (RosterApi), but for the do-not-contact list (DncApi).
class SendKitApi final : public RosterApi
{
    Q_OBJECT

public:
    /// `baseUrl` and `workspaceId` as SendKitRequests takes them. `client` must outlive this object.
    SendKitApi(HttpClient &client, const QUrl &baseUrl, const QString &workspaceId, QObject *parent = nullptr);

    [[nodiscard]] Provider provider() const override { return Provider::SendKit; }
    [[nodiscard]] const RosterRequests &requests() const override { return m_requests; }
    [[nodiscard]] int pageSize() const override { return SendKitRequests::pageSize; }
    [[nodiscard]] int requestsAtOnce() const override;
    [[nodiscard]] int addBatchSize() const override { return SendKitRequests::addBatchSize; }
    [[nodiscard]] int removeBatchSize() const override { return SendKitRequests::removeBatchSize; }

    ApiCall<QList<SendKitWorkspace>> *listWorkspaces(QObject *context);
    ApiCall<CampaignPage> *listCampaigns(int page, const QString &cursor, QObject *context) override;
    ApiCall<Campaign> *getCampaign(const CampaignId &campaign, QObject *context) override;
    ApiCall<LeadPage> *listLeads(const LeadQuery &query, QObject *context) override;
    ApiCall<RosterWriteAnswer> *write(const HttpRequest &request, QObject *context) override;

    /// The header that carries the key (seed 004; contracts/NOTES.md, "Where sources disagree", 1).
    [[nodiscard]] static QByteArray keyHeader();

private:
    HttpClient &m_client;
    SendKitRequests m_requests;
};

} // namespace Muster
