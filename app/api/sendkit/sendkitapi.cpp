// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/sendkit/sendkitapi.h"

#include "api/asking.h"
#include "api/sendkit/sendkitcodec.h"

namespace Muster {

SendKitApi::SendKitApi(HttpClient &client, const QUrl &baseUrl, const QString &workspaceId, QObject *parent)
    : RosterApi(parent), m_client(client), m_requests(baseUrl, workspaceId)
{
}

int SendKitApi::requestsAtOnce() const
{
    return m_client.concurrency();
}

ApiCall<QList<SendKitWorkspace>> *SendKitApi::listWorkspaces(QObject *context)
{
    return askServer<QList<SendKitWorkspace>>(m_client, m_requests.listWorkspaces(), context ? context : this, SendKit::readWorkspaces);
}

ApiCall<CampaignPage> *SendKitApi::listCampaigns(int page, const QString &cursor, QObject *context)
{
    return askServer<CampaignPage>(m_client, m_requests.listCampaigns(page, cursor), context ? context : this, SendKit::readCampaigns);
}

ApiCall<Campaign> *SendKitApi::getCampaign(const CampaignId &campaign, QObject *context)
{
    return askServer<Campaign>(m_client, m_requests.getCampaign(campaign), context ? context : this, SendKit::readCampaign);
}

ApiCall<LeadPage> *SendKitApi::listLeads(const LeadQuery &query, QObject *context)
{
    const auto read = [keepsWire = query.keepsWire](const QByteArray &body) { return SendKit::readLeads(body, keepsWire); };
    return askServer<LeadPage>(m_client, m_requests.listLeads(query), context ? context : this, read, Asking::longestRosterReadAtOnce);
}

ApiCall<RosterWriteAnswer> *SendKitApi::write(const HttpRequest &request, QObject *context)
{
    return askServer<RosterWriteAnswer>(m_client, request, context ? context : this, SendKit::readWritten);
}

QByteArray SendKitApi::keyHeader()
{
    return "X-Api-Key";
}

} // namespace Muster
