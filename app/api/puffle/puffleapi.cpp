// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/puffle/puffleapi.h"

#include "api/asking.h"
#include "api/puffle/pufflecodec.h"

namespace Muster {

PuffleApi::PuffleApi(HttpClient &client, const QUrl &baseUrl, QObject *parent) : RosterApi(parent), m_client(client), m_requests(baseUrl) {}

int PuffleApi::requestsAtOnce() const
{
    return m_client.concurrency();
}

ApiCall<CampaignPage> *PuffleApi::listCampaigns(int page, const QString &cursor, QObject *context)
{
    return askServer<CampaignPage>(m_client, m_requests.listCampaigns(page, cursor), context ? context : this, Puffle::readCampaigns);
}

ApiCall<Campaign> *PuffleApi::getCampaign(const CampaignId &campaign, QObject *context)
{
    return askServer<Campaign>(m_client, m_requests.getCampaign(campaign), context ? context : this, Puffle::readCampaign);
}

ApiCall<LeadPage> *PuffleApi::listLeads(const LeadQuery &query, QObject *context)
{
    const auto read = [keepsWire = query.keepsWire](const QByteArray &body) { return Puffle::readLeads(body, keepsWire); };
    return askServer<LeadPage>(m_client, m_requests.listLeads(query), context ? context : this, read, Asking::longestRosterReadAtOnce);
}

ApiCall<RosterWriteAnswer> *PuffleApi::write(const HttpRequest &request, QObject *context)
{
    return askServer<RosterWriteAnswer>(m_client, request, context ? context : this, Puffle::readWritten);
}

QByteArray PuffleApi::keyHeader()
{
    return "Authorization";
}

} // namespace Muster
