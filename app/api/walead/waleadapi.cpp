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
    return ask<Page>(m_client, request, context ? context : this, WaLead::readPage);
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
    return ask<Page>(m_client, m_requests.listCampaignBlocks(campaign, skip, take), context ? context : this, WaLead::readPage);
}

ApiCall<WriteCount> *WaLeadApi::addCampaignBlocks(const CampaignId &campaign, const QStringList &identifiers, QObject *context)
{
    return addBlocks(m_requests.addCampaignBlocks(campaign, identifiers), context);
}

ApiCall<Campaign> *WaLeadApi::getCampaign(const CampaignId &campaign, QObject *context)
{
    return ask<Campaign>(m_client, m_requests.getCampaign(campaign), context ? context : this, WaLead::readCampaign);
}

ApiCall<WriteCount> *WaLeadApi::addBlocks(const HttpRequest &request, QObject *context)
{
    return ask<WriteCount>(m_client, request, context ? context : this, readBlocked);
}

ApiCall<WriteCount> *WaLeadApi::removeBlocks(const HttpRequest &request, QObject *context)
{
    return ask<WriteCount>(m_client, request, context ? context : this, readUnblocked);
}

QByteArray WaLeadApi::keyHeader()
{
    return "x-api-key";
}

} // namespace Muster
