// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"

#include "base/redaction.h"
#include "net/errormapping.h"
#include "net/httpexchange.h"
#include "net/origin.h"
#include "net/requestlog.h"

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

constexpr int mostAtOnce = 16;

/// Printable ASCII without blanks: what a header's value can hold, and nothing that could begin another header.
bool isSendable(const QByteArray &key)
{
    return std::all_of(key.cbegin(), key.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

HttpClient::HttpClient(QNetworkAccessManager &network, Clock &clock, ClientIdentity identity, QObject *parent, RetryPolicy retry,
                       AttemptLimits limits, int concurrency)
    : QObject(parent),
      m_wire(new ConnectionWire{network, clock, RequestGate(clock, std::clamp(concurrency, 1, mostAtOnce)), std::move(retry), limits,
                                std::move(identity.baseUrl), std::move(identity.keyHeader), std::move(identity.key)})
{
    registerSecret(m_wire->key);
    connect(&m_wire->gate, &RequestGate::heldBack, this, &HttpClient::heldBack);
}

HttpClient::~HttpClient() = default;

void HttpClient::setRequestLog(RequestLog *log, const ConnectionId &connection, const QString &connectionName)
{
    m_wire->log = log;
    m_wire->connection = connection;
    m_wire->connectionName = connectionName;
}

void HttpClient::setConcurrency(int concurrency)
{
    m_wire->gate.setConcurrency(std::clamp(concurrency, 1, mostAtOnce));
}

int HttpClient::concurrency() const
{
    return m_wire->gate.concurrency();
}

ApiCall<HttpResponse> *HttpClient::send(const HttpRequest &request, QObject *context)
{
    Q_ASSERT(context);
    auto *call = new ApiCall<HttpResponse>(context);
    if (const auto refusal = whyNotSent(request)) {
        call->finish(tl::unexpected(*refusal));
        return call;
    }
    (new HttpExchange(*m_wire, request, call))->start();
    return call;
}

ApiError HttpClient::errorIn(const HttpResponse &response, ErrorKind kind, const QString &detail) const
{
    return errorInAnswer(response, kind, detail, m_wire->key);
}

std::optional<ApiError> HttpClient::whyNotSent(const HttpRequest &request) const
{
    if (m_wire->origin.isEmpty())
        return errorBeforeSending(ErrorKind::Offline, tr("It is not running."));
    if (!request.url.isValid() || request.url.isEmpty())
        return errorBeforeSending(ErrorKind::Invalid, tr("There is no address for that."));
    if (!mayCarryKey(request.url))
        return errorBeforeSending(ErrorKind::Offline, tr("The address is not https, so the key was not sent."));
    if (!isSameOrigin(request.url, m_wire->origin))
        return errorBeforeSending(ErrorKind::Invalid, tr("The address is not this connection's, so the key was not sent."));
    if (m_wire->key.isEmpty())
        return errorBeforeSending(ErrorKind::Unauthorised, tr("No key is known."));
    if (!isSendable(m_wire->key))
        return errorBeforeSending(ErrorKind::Unauthorised, tr("The key holds characters that no key has."));
    return std::nullopt;
}

} // namespace Muster
