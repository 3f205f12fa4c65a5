// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/walead/waleadrequests.h"

#include "api/addressing.h"
#include "api/walead/blockedleadcodec.h"

namespace Muster {

namespace {

HttpRequest campaignRequest(const QUrl &server, HttpRequest::Method method, const CampaignId &campaign, const QByteArray &rest,
                            HttpRequest::Repeat repeat, const QByteArray &body = {})
{
    const QByteArray id = pathSegment(campaign.text());
    return requestTo(server, method, id.isEmpty() ? QByteArray() : "/v1/campaigns/" + id + rest, repeat, body);
}

} // namespace

WaLeadRequests::WaLeadRequests(const QUrl &baseUrl) : m_server(serverOf(baseUrl, "/v1")) {}

HttpRequest WaLeadRequests::listWorkspaceBlocks(qint64 offset, bool newestFirst, const QString &search) const
{
    QByteArray path = "/v1/blocked-leads?sort=";
    path += newestFirst ? "DESC" : "ASC";
    path += "&offset=" + QByteArray::number(offset);
    if (!search.isEmpty())
        path += "&search=" + QUrl::toPercentEncoding(search);
    return requestTo(m_server, HttpRequest::Method::Get, path, HttpRequest::Repeat::Read);
}

HttpRequest WaLeadRequests::addWorkspaceBlocks(const QList<BlockRequest> &leads) const
{
    // What a second blocking of the same person does is not documented (contract, addWorkspaceBlocks).
    return requestTo(m_server, HttpRequest::Method::Post, "/v1/blocked-leads", HttpRequest::Repeat::UnsafeWrite,
                     WaLead::writeBlockRequests(leads));
}

HttpRequest WaLeadRequests::removeWorkspaceBlocks(const QList<RecordId> &ids) const
{
    // A record ID names one record for good, so removing it twice removes nothing more, whatever the second answer says.
    return requestTo(m_server, HttpRequest::Method::Delete, "/v1/blocked-leads", HttpRequest::Repeat::DedupedWrite,
                     WaLead::writeRecordIds(ids));
}

HttpRequest WaLeadRequests::listCampaignBlocks(const CampaignId &campaign, qint64 skip, int take) const
{
    const QByteArray rest = "/blocked-leads?skip=" + QByteArray::number(skip) + "&take=" + QByteArray::number(take);
    return campaignRequest(m_server, HttpRequest::Method::Get, campaign, rest, HttpRequest::Repeat::Read);
}

HttpRequest WaLeadRequests::addCampaignBlocks(const CampaignId &campaign, const QStringList &identifiers) const
{
    return campaignRequest(m_server, HttpRequest::Method::Post, campaign, "/blocked-leads", HttpRequest::Repeat::UnsafeWrite,
                           WaLead::writeIdentifiers(identifiers));
}

HttpRequest WaLeadRequests::getCampaign(const CampaignId &campaign) const
{
    return campaignRequest(m_server, HttpRequest::Method::Get, campaign, {}, HttpRequest::Repeat::Read);
}

} // namespace Muster
