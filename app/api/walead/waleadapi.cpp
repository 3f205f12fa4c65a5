// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/walead/waleadapi.h"

#include "api/decoded.h"
#include "api/walead/blockedleadcodec.h"
#include "api/walead/campaigncodec.h"
#include "api/walead/writecountcodec.h"
#include "base/onworker.h"
#include "net/httpclient.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace Muster {

namespace {

/// Reading a longer one would be felt in the window.
constexpr qsizetype longestReadAtOnce = 512 * 1024;

AnswerProblem tooLarge()
{
    return {ErrorKind::BadResponse, QCoreApplication::translate("JsonReading", "The answer is more than fits into memory.")};
}

template <typename T>
void finish(ApiCall<T> &call, const Decoded<T> &value, const HttpResponse &answer, const HttpClient &client)
{
    if (value)
        call.finish(*value);
    else
        call.finish(tl::unexpected(client.errorIn(answer, value.error().kind, value.error().detail)));
}

/// Sends, and reads the answer with `read`, which is called on a worker where the answer is long.
template <typename T, typename Read>
ApiCall<T> *ask(HttpClient &client, const HttpRequest &request, QObject *context, Read read)
{
    auto *call = new ApiCall<T>(context);
    client.send(request, call)->onDone(call, [call, read, &client](const Result<HttpResponse> &answer) {
        if (!answer) {
            call->finish(tl::unexpected(answer.error()));
            return;
        }
        if (answer->body.size() <= longestReadAtOnce) {
            finish<T>(*call, read(answer->body), *answer, client);
            return;
        }
        onWorker(
            call, [read, body = answer->body] { return read(body); },
            [call, answer = *answer, client = QPointer<HttpClient>(&client)](std::optional<Decoded<T>> &&value) {
                if (client) // else nobody is left to be answered
                    finish<T>(*call, value ? *value : tl::unexpected(tooLarge()), answer, *client);
            });
    });
    return call;
}

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

Decoded<WriteCount> readBlocked(const QByteArray &body)
{
    return WaLead::readWriteCount(body, "blocked");
}

Decoded<WriteCount> readUnblocked(const QByteArray &body)
{
    return WaLead::readWriteCount(body, "unblocked");
}

/// A request to one campaign; without an address where the ID has none, which HttpClient refuses.
HttpRequest campaignRequest(const QUrl &baseUrl, HttpRequest::Method method, const CampaignId &campaign, const QByteArray &rest,
                            HttpRequest::Repeat repeat, const QByteArray &body = {})
{
    const QByteArray path = campaignPath(campaign);
    return path.isEmpty() ? HttpRequest{method, {}, body, repeat} : requestTo(baseUrl, method, path + rest, repeat, body);
}

} // namespace

WaLeadApi::WaLeadApi(HttpClient &client, QUrl baseUrl, QObject *parent)
    : QObject(parent), m_client(client), m_baseUrl(withoutVersion(baseUrl))
{
}

ApiCall<WaLeadApi::Page> *WaLeadApi::listWorkspaceBlocks(qint64 offset, Sort sort, const QString &search, QObject *context)
{
    QByteArray path = "/v1/blocked-leads?sort=";
    path += sort == Sort::NewestFirst ? "DESC" : "ASC";
    path += "&offset=" + QByteArray::number(offset);
    if (!search.isEmpty())
        path += "&search=" + QUrl::toPercentEncoding(search);
    const HttpRequest request = requestTo(m_baseUrl, HttpRequest::Method::Get, path, HttpRequest::Repeat::Read);
    return ask<Page>(m_client, request, context ? context : this, WaLead::readPage);
}

ApiCall<WriteCount> *WaLeadApi::addWorkspaceBlocks(const QList<BlockRequest> &leads, QObject *context)
{
    return ask<WriteCount>(m_client, addWorkspaceBlocksRequest(leads), context ? context : this, readBlocked);
}

ApiCall<WriteCount> *WaLeadApi::removeWorkspaceBlocks(const QList<RecordId> &ids, QObject *context)
{
    return ask<WriteCount>(m_client, removeWorkspaceBlocksRequest(ids), context ? context : this, readUnblocked);
}

ApiCall<WaLeadApi::Page> *WaLeadApi::listCampaignBlocks(const CampaignId &campaign, qint64 skip, int take, QObject *context)
{
    const QByteArray rest = "/blocked-leads?skip=" + QByteArray::number(skip) + "&take=" + QByteArray::number(take);
    const HttpRequest request = campaignRequest(m_baseUrl, HttpRequest::Method::Get, campaign, rest, HttpRequest::Repeat::Read);
    return ask<Page>(m_client, request, context ? context : this, WaLead::readPage);
}

ApiCall<WriteCount> *WaLeadApi::addCampaignBlocks(const CampaignId &campaign, const QStringList &identifiers, QObject *context)
{
    return ask<WriteCount>(m_client, addCampaignBlocksRequest(campaign, identifiers), context ? context : this, readBlocked);
}

ApiCall<Campaign> *WaLeadApi::getCampaign(const CampaignId &campaign, QObject *context)
{
    const HttpRequest request = campaignRequest(m_baseUrl, HttpRequest::Method::Get, campaign, {}, HttpRequest::Repeat::Read);
    return ask<Campaign>(m_client, request, context ? context : this, WaLead::readCampaign);
}

HttpRequest WaLeadApi::addWorkspaceBlocksRequest(const QList<BlockRequest> &leads) const
{
    // What a second blocking of the same person does is not documented (contract, addWorkspaceBlocks).
    return requestTo(m_baseUrl, HttpRequest::Method::Post, "/v1/blocked-leads", HttpRequest::Repeat::UnsafeWrite,
                     WaLead::writeBlockRequests(leads));
}

HttpRequest WaLeadApi::removeWorkspaceBlocksRequest(const QList<RecordId> &ids) const
{
    // A record ID names one record for good, so removing it twice removes nothing more, whatever the second answer says.
    return requestTo(m_baseUrl, HttpRequest::Method::Delete, "/v1/blocked-leads", HttpRequest::Repeat::DedupedWrite,
                     WaLead::writeRecordIds(ids));
}

HttpRequest WaLeadApi::addCampaignBlocksRequest(const CampaignId &campaign, const QStringList &identifiers) const
{
    return campaignRequest(m_baseUrl, HttpRequest::Method::Post, campaign, "/blocked-leads", HttpRequest::Repeat::UnsafeWrite,
                           WaLead::writeIdentifiers(identifiers));
}

QByteArray WaLeadApi::keyHeader()
{
    return "x-api-key";
}

} // namespace Muster
