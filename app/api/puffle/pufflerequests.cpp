// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/puffle/pufflerequests.h"

#include "api/addressing.h"
#include "api/jsonwriting.h"

#include <QJsonDocument>

namespace Muster {

namespace {

QByteArray campaignPath(const CampaignId &campaign, const QByteArray &rest = {})
{
    const QByteArray id = pathSegment(campaign.text());
    return id.isEmpty() ? QByteArray() : "/api/campaigns/" + id + rest;
}

} // namespace

PuffleRequests::PuffleRequests(const QUrl &baseUrl) : m_server(serverOf(baseUrl, "/api")) {}

HttpRequest PuffleRequests::listCampaigns(int /*page*/, const QString & /*cursor*/) const
{
    return requestTo(m_server, HttpRequest::Method::Get, "/api/campaigns", HttpRequest::Repeat::Read);
}

HttpRequest PuffleRequests::getCampaign(const CampaignId &campaign) const
{
    return requestTo(m_server, HttpRequest::Method::Get, campaignPath(campaign), HttpRequest::Repeat::Read);
}

HttpRequest PuffleRequests::listLeads(const LeadQuery &query) const
{
    QByteArray rest = "/leads?page=" + QByteArray::number(query.page) + "&limit=" + QByteArray::number(pageSize);
    if (!query.status.isEmpty())
        rest += "&status=" + QUrl::toPercentEncoding(query.status);
    return requestTo(m_server, HttpRequest::Method::Get, campaignPath(query.campaign, rest), HttpRequest::Repeat::Read);
}

QByteArray PuffleRequests::newLeadPayload(const NewLead &lead) const
{
    JsonObjectText object;
    object.addUnlessEmpty("email", lead.email);
    object.addUnlessEmpty("linkedin_url", lead.linkedinUrl);
    object.addUnlessEmpty("first_name", lead.firstName);
    object.addUnlessEmpty("last_name", lead.lastName);
    object.addUnlessEmpty("company", lead.company);
    object.addUnlessEmpty("position", lead.position);
    object.addUnlessEmpty("headline", lead.headline);
    JsonObjectText custom;
    for (const auto &[name, text] : lead.customFields)
        custom.addUnlessEmpty(name.toUtf8(), text);
    if (QJsonDocument::fromJson(lead.customJson).isObject())
        object.addJson("custom_fields", lead.customJson);
    else if (!custom.isEmpty())
        object.addJson("custom_fields", custom.text());
    return object.text();
}

HttpRequest PuffleRequests::addLeads(const CampaignId &campaign, const QList<QByteArray> &payloads) const
{
    return rosterWrite(HttpRequest::Method::Post, campaign, "{\"prospects\":[" + payloads.join(',') + "]}");
}

HttpRequest PuffleRequests::removeLeads(const CampaignId &campaign, const QList<LeadId> &leads) const
{
    return rosterWrite(HttpRequest::Method::Delete, campaign, "{\"prospect_ids\":" + jsonList(leads) + '}');
}

HttpRequest PuffleRequests::wipeRoster(const CampaignId &campaign) const
{
    return rosterWrite(HttpRequest::Method::Delete, campaign, "{\"all\":true}");
}

HttpRequest PuffleRequests::editLead(const CampaignId &campaign, const LeadId &lead, const QString & /*personId*/,
                                     const QList<std::pair<LeadField, QString>> &changes) const
{
    JsonObjectText updates;
    for (const auto &[field, text] : changes)
        updates.add(leadFieldWord(field).toUtf8(), text);
    if (updates.isEmpty())
        return {HttpRequest::Method::Patch, {}, {}, HttpRequest::Repeat::UnsafeWrite};
    JsonObjectText object;
    object.add("prospect_id", lead.text());
    object.addJson("updates", updates.text());
    return rosterWrite(HttpRequest::Method::Patch, campaign, object.text());
}

HttpRequest PuffleRequests::actOnLeads(const CampaignId & /*campaign*/, LeadAction /*action*/, const QList<LeadId> & /*leads*/) const
{
    return {HttpRequest::Method::Post, {}, {}, HttpRequest::Repeat::UnsafeWrite};
}

/// The server dedupes, but its counts tell the second time as duplicates or as nothing removed: a lost answer is read back instead.
HttpRequest PuffleRequests::rosterWrite(HttpRequest::Method method, const CampaignId &campaign, const QByteArray &body) const
{
    return requestTo(m_server, method, campaignPath(campaign, "/leads"), HttpRequest::Repeat::UnsafeWrite, body);
}

} // namespace Muster
