// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/walead/waleadapi.h"

#include "api/asking.h"
#include "api/walead/blockedleadcodec.h"
#include "api/walead/campaigncodec.h"
#include "api/walead/writecountcodec.h"

namespace Muster {

namespace {

Decoded<WriteCount> readBlocked(const QByteArray &body)
{
    return WaLead::readWriteCount(body, "blocked");
}

Decoded<WriteCount> readUnblocked(const QByteArray &body)
{
    return WaLead::readWriteCount(body, "unblocked");
}

} // namespace

WaLeadApi::WaLeadApi(HttpClient &client, const QUrl &baseUrl, QObject *parent) : QObject(parent), m_client(client), m_requests(baseUrl) {}

ApiCall<WaLeadApi::Page> *WaLeadApi::listWorkspaceBlocks(qint64 offset, Sort sort, const QString &search, QObject *context)
{
    const HttpRequest request = m_requests.listWorkspaceBlocks(offset, sort == Sort::NewestFirst, search);
    return askServer<Page>(m_client, request, context ? context : this, WaLead::readPage);
}

ApiCall<WriteCount> *WaLeadApi::addWorkspaceBlocks(const QList<BlockRequest> &leads, QObject *context)
{
    return addBlocks(m_requests.addWorkspaceBlocks(leads), context);
}

ApiCall<WriteCount> *WaLeadApi::removeWorkspaceBlocks(const QList<RecordId> &ids, QObject *context)
{
    return removeBlocks(m_requests.removeWorkspaceBlocks(ids), context);
}

ApiCall<WaLeadApi::Page> *WaLeadApi::listCampaignBlocks(const CampaignId &campaign, qint64 skip, int take, QObject *context)
{
    return askServer<Page>(m_client, m_requests.listCampaignBlocks(campaign, skip, take), context ? context : this, WaLead::readPage);
}

ApiCall<WriteCount> *WaLeadApi::addCampaignBlocks(const CampaignId &campaign, const QStringList &identifiers, QObject *context)
{
    return addBlocks(m_requests.addCampaignBlocks(campaign, identifiers), context);
}

ApiCall<Campaign> *WaLeadApi::getCampaign(const CampaignId &campaign, QObject *context)
{
    return askServer<Campaign>(m_client, m_requests.getCampaign(campaign), context ? context : this, WaLead::readCampaign);
}

ApiCall<WriteCount> *WaLeadApi::addBlocks(const HttpRequest &request, QObject *context)
{
    return askServer<WriteCount>(m_client, request, context ? context : this, readBlocked);
}

ApiCall<WriteCount> *WaLeadApi::removeBlocks(const HttpRequest &request, QObject *context)
{
    return askServer<WriteCount>(m_client, request, context ? context : this, readUnblocked);
}

QByteArray WaLeadApi::keyHeader()
{
    return "x-api-key";
}

} // namespace Muster
