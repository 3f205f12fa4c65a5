// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/puffle/pufflerequests.h"
#include "api/rosterapi.h"

#include <QByteArray>

namespace Muster {

class HttpClient;

/// Speaks Puffle's wire (RosterApi). There is no pausing of leads: write() of such a request fails with nothing sent.
class PuffleApi final : public RosterApi
{
    Q_OBJECT

public:
    /// `baseUrl` as PuffleRequests takes it. `client` must outlive this object.
    PuffleApi(HttpClient &client, const QUrl &baseUrl, QObject *parent = nullptr);

    [[nodiscard]] Provider provider() const override { return Provider::Puffle; }
    [[nodiscard]] const RosterRequests &requests() const override { return m_requests; }
    [[nodiscard]] int pageSize() const override { return PuffleRequests::pageSize; }
    [[nodiscard]] int requestsAtOnce() const override;
    [[nodiscard]] int addBatchSize() const override { return PuffleRequests::addBatchSize; }
    [[nodiscard]] int removeBatchSize() const override { return PuffleRequests::removeBatchSize; }

    ApiCall<CampaignPage> *listCampaigns(int page, const QString &cursor, QObject *context) override;
    ApiCall<Campaign> *getCampaign(const CampaignId &campaign, QObject *context) override;
    ApiCall<LeadPage> *listLeads(const LeadQuery &query, QObject *context) override;
    ApiCall<RosterWriteAnswer> *write(const HttpRequest &request, QObject *context) override;

    /// The header that carries the key, as a bearer token (seed 003).
    [[nodiscard]] static QByteArray keyHeader();

private:
    HttpClient &m_client;
    PuffleRequests m_requests;
};

} // namespace Muster
