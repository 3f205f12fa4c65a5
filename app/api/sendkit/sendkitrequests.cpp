// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/sendkit/sendkitrequests.h"

#include "api/addressing.h"
#include "api/jsonwriting.h"

namespace Muster {

namespace {

QByteArray campaignPath(const CampaignId &campaign, const QByteArray &rest = {})
{
    const QByteArray id = pathSegment(campaign.text());
    return id.isEmpty() ? QByteArray() : "/v1/campaigns/" + id + rest;
}

/// `page` and `cursor` are never sent together (contract).
QByteArray pageQuery(int page, const QString &cursor)
{
    QByteArray query = "?limit=" + QByteArray::number(SendKitRequests::pageSize);
    if (!cursor.isEmpty())
        query += "&cursor=" + QUrl::toPercentEncoding(cursor);
    else if (page > 1)
        query += "&page=" + QByteArray::number(page);
    return query;
}

/// As the contract's UpdateLeadRequest calls it; null for what it does not take.
const char *personField(LeadField field)
{
    switch (field) {
    case LeadField::FirstName:
        return "firstName";
    case LeadField::LastName:
        return "lastName";
    case LeadField::Company:
        return "companyName";
    case LeadField::Position:
        return "jobTitle";
    default:
        return nullptr;
    }
}

} // namespace

SendKitRequests::SendKitRequests(const QUrl &baseUrl, const QString &workspaceId)
    : m_server(serverOf(baseUrl, "/v1")), m_workspaceId(QUrl::toPercentEncoding(workspaceId))
{
}

QString SendKitRequests::workspaceFor(const QByteArray &key, const QString &workspaceId)
{
    const bool isOneWorkspaces = key.startsWith("sk_") && !key.startsWith("sk_user_");
    return isOneWorkspaces ? QString() : workspaceId.trimmed();
}

HttpRequest SendKitRequests::listWorkspaces() const
{
    return requestTo(m_server, HttpRequest::Method::Get, "/v1/workspaces", HttpRequest::Repeat::Read);
}

HttpRequest SendKitRequests::listCampaigns(int page, const QString &cursor) const
{
    return inWorkspace(HttpRequest::Method::Get, "/v1/campaigns" + pageQuery(page, cursor));
}

HttpRequest SendKitRequests::getCampaign(const CampaignId &campaign) const
{
    return inWorkspace(HttpRequest::Method::Get, campaignPath(campaign));
}

HttpRequest SendKitRequests::listLeads(const LeadQuery &query) const
{
    QByteArray rest = "/leads" + pageQuery(query.page, query.cursor);
    if (!query.status.isEmpty())
        rest += "&status=" + QUrl::toPercentEncoding(query.status);
    return inWorkspace(HttpRequest::Method::Get, campaignPath(query.campaign, rest));
}

QByteArray SendKitRequests::newLeadPayload(const NewLead &lead) const
{
    JsonObjectText object;
    object.addUnlessEmpty("email", lead.email);
    object.addUnlessEmpty("firstName", lead.firstName);
    object.addUnlessEmpty("lastName", lead.lastName);
    object.addUnlessEmpty("companyName", lead.company);
    return object.text();
}

HttpRequest SendKitRequests::addLeads(const CampaignId &campaign, const QList<QByteArray> &payloads) const
{
    return inWorkspace(HttpRequest::Method::Post, campaignPath(campaign, "/leads"), "{\"leads\":[" + payloads.join(',') + "]}");
}

HttpRequest SendKitRequests::removeLeads(const CampaignId &campaign, const QList<LeadId> &leads) const
{
    return action(campaign, "remove", leads);
}

HttpRequest SendKitRequests::wipeRoster(const CampaignId &campaign) const
{
    return inWorkspace(HttpRequest::Method::Post, campaignPath(campaign, "/leads/action"), R"({"action":"remove","selectAll":true})");
}

HttpRequest SendKitRequests::editLead(const CampaignId & /*campaign*/, const LeadId & /*lead*/, const QString &personId,
                                      const QList<std::pair<LeadField, QString>> &changes) const
{
    JsonObjectText object;
    for (const auto &[field, text] : changes) {
        if (const char *name = personField(field))
            object.add(name, text);
    }
    const QByteArray person = pathSegment(personId);
    const bool isComplete = !person.isEmpty() && !object.isEmpty();
    return inWorkspace(HttpRequest::Method::Patch, isComplete ? "/v1/leads/" + person : QByteArray(), object.text());
}

HttpRequest SendKitRequests::actOnLeads(const CampaignId &campaign, LeadAction which, const QList<LeadId> &leads) const
{
    return action(campaign, which == LeadAction::Pause ? "pause" : "resume", leads);
}

HttpRequest SendKitRequests::action(const CampaignId &campaign, const char *word, const QList<LeadId> &leads) const
{
    const QByteArray body = "{\"action\":\"" + QByteArray(word) + "\",\"leadIds\":" + jsonList(leads) + '}';
    return inWorkspace(HttpRequest::Method::Post, campaignPath(campaign, "/leads/action"), body);
}

/// A second time changes nothing more, but the server's counts tell it as skipped: a lost answer is read back instead.
HttpRequest SendKitRequests::inWorkspace(HttpRequest::Method method, const QByteArray &path, const QByteArray &body) const
{
    const auto repeat = method == HttpRequest::Method::Get ? HttpRequest::Repeat::Read : HttpRequest::Repeat::UnsafeWrite;
    HttpRequest request = requestTo(m_server, method, path, repeat, body);
    if (!m_workspaceId.isEmpty())
        request.headers = {{"X-Workspace-Id", m_workspaceId}};
    return request;
}

} // namespace Muster
