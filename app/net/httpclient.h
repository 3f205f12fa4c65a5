// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"
#include "net/apicall.h"
#include "net/httpattempt.h"
#include "net/httprequest.h"
#include "net/requestgate.h"
#include "net/retrypolicy.h"

#include <QObject>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace Muster {

class Clock;
class RequestLog;
struct ConnectionWire;

/// Whom a client speaks to, and with which key. Never logged or printed.
struct ClientIdentity
{
    QUrl baseUrl; ///< empty where the server is not running yet
    QByteArray keyHeader;
    QByteArray key;
};

/// The only sender of HTTP requests. One per connection: it holds the connection's key, its RequestGate and its RetryPolicy, and
/// sends nothing to another origin than the connection's. Main thread.
///
/// A call succeeds with a 2xx answer, whatever its content; everything else is an ApiError (net/errormapping.h). A request that
/// cannot be sent at all (no key, plain http to another machine, another origin) fails the same way, without one byte sent.
/// Its key is known to base/redaction.h from then on.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// `network` and `clock` must outlive this object; this object must outlive the work of its calls. `concurrency`: requests at
    /// once, 1 to 16; others count as the nearest of these.
    HttpClient(QNetworkAccessManager &network, Clock &clock, ClientIdentity identity, QObject *parent = nullptr,
               RetryPolicy retry = RetryPolicy(), AttemptLimits limits = {}, int concurrency = RequestGate::defaultConcurrency);
    ~HttpClient() override;

    /// Requests at once from now on, as for the constructor.
    void setConcurrency(int concurrency);
    [[nodiscard]] int concurrency() const;

    /// From now on every attempt is noted there as one of this connection; null: nowhere, as at first. `log` may go before this object.
    void setRequestLog(RequestLog *log, const ConnectionId &connection, const QString &connectionName);

    /// The call is a child of `context`, which must not be null.
    [[nodiscard]] ApiCall<HttpResponse> *send(const HttpRequest &request, QObject *context);

    /// An error for a 2xx answer whose content is not what it should be; the key is taken out of every text.
    [[nodiscard]] ApiError errorIn(const HttpResponse &response, ErrorKind kind, const QString &detail) const;

Q_SIGNALS:
    /// Nothing is sent for so long: a 429's pause or one for want of a network began, or became longer.
    void heldBack(std::chrono::milliseconds span, Muster::HoldReason reason);

private:
    [[nodiscard]] std::optional<ApiError> whyNotSent(const HttpRequest &request) const;

    std::unique_ptr<ConnectionWire> m_wire;
};

} // namespace Muster
