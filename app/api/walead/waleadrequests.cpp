// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/walead/waleadrequests.h"

#include "api/walead/blockedleadcodec.h"

namespace Muster {

namespace {

QUrl withoutVersion(const QUrl &baseUrl)
{
    QByteArray text = baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    while (text.endsWith('/'))
        text.chop(1);
    if (text.endsWith("/v1"))
        text.chop(3);
    while (text.endsWith('/'))
        text.chop(1);
    return QUrl::fromEncoded(text);
}

/// `pathAndQuery` is percent-encoded already. Put together as text, because QUrl's setters would decode what must stay encoded.
HttpRequest requestTo(const QUrl &baseUrl, HttpRequest::Method method, const QByteArray &pathAndQuery, HttpRequest::Repeat repeat,
                      const QByteArray &body = {})
{
    return {method, baseUrl.isEmpty() ? QUrl() : QUrl::fromEncoded(baseUrl.toEncoded() + pathAndQuery, QUrl::StrictMode), body, repeat};
}

/// The path of a campaign; empty where the ID cannot stand in a path: "." and ".." would mean another resource, and a URL has no way
/// to write them otherwise.
QByteArray campaignPath(const CampaignId &campaign)
{
    const QString &id = campaign.text();
    if (id.isEmpty() || id == QLatin1String(".") || id == QLatin1String(".."))
        return {};
    return "/v1/campaigns/" + QUrl::toPercentEncoding(id);
}

HttpRequest campaignRequest(const QUrl &baseUrl, HttpRequest::Method method, const CampaignId &campaign, const QByteArray &rest,
                            HttpRequest::Repeat repeat, const QByteArray &body = {})
{
    const QByteArray path = campaignPath(campaign);
    return path.isEmpty() ? HttpRequest{method, {}, body, repeat} : requestTo(baseUrl, method, path + rest, repeat, body);
}

} // namespace

WaLeadRequests::WaLeadRequests(const QUrl &baseUrl) : m_baseUrl(withoutVersion(baseUrl)) {}

HttpRequest WaLeadRequests::listWorkspaceBlocks(qint64 offset, bool newestFirst, const QString &search) const
{
    QByteArray path = "/v1/blocked-leads?sort=";
    path += newestFirst ? "DESC" : "ASC";
    path += "&offset=" + QByteArray::number(offset);
    if (!search.isEmpty())
        path += "&search=" + QUrl::toPercentEncoding(search);
    return requestTo(m_baseUrl, HttpRequest::Method::Get, path, HttpRequest::Repeat::Read);
}

HttpRequest WaLeadRequests::addWorkspaceBlocks(const QList<BlockRequest> &leads) const
{
    // What a second blocking of the same person does is not documented (contract, addWorkspaceBlocks).
    return requestTo(m_baseUrl, HttpRequest::Method::Post, "/v1/blocked-leads", HttpRequest::Repeat::UnsafeWrite,
                     WaLead::writeBlockRequests(leads));
}

HttpRequest WaLeadRequests::removeWorkspaceBlocks(const QList<RecordId> &ids) const
{
    // A record ID names one record for good, so removing it twice removes nothing more, whatever the second answer says.
    return requestTo(m_baseUrl, HttpRequest::Method::Delete, "/v1/blocked-leads", HttpRequest::Repeat::DedupedWrite,
                     WaLead::writeRecordIds(ids));
}

HttpRequest WaLeadRequests::listCampaignBlocks(const CampaignId &campaign, qint64 skip, int take) const
{
    const QByteArray rest = "/blocked-leads?skip=" + QByteArray::number(skip) + "&take=" + QByteArray::number(take);
    return campaignRequest(m_baseUrl, HttpRequest::Method::Get, campaign, rest, HttpRequest::Repeat::Read);
}

HttpRequest WaLeadRequests::addCampaignBlocks(const CampaignId &campaign, const QStringList &identifiers) const
{
    return campaignRequest(m_baseUrl, HttpRequest::Method::Post, campaign, "/blocked-leads", HttpRequest::Repeat::UnsafeWrite,
                           WaLead::writeIdentifiers(identifiers));
}

HttpRequest WaLeadRequests::getCampaign(const CampaignId &campaign) const
{
    return campaignRequest(m_baseUrl, HttpRequest::Method::Get, campaign, {}, HttpRequest::Repeat::Read);
}

} // namespace Muster
