// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"
#include "net/apicall.h"
#include "net/attemptresult.h"
#include "net/httpattempt.h"
#include "net/requestgate.h"
#include "net/requestlog.h"
#include "net/retrypolicy.h"

#include <QObject>
#include <QPointer>

namespace Muster {

/// What the exchanges of one connection share.
struct ConnectionWire
{
    QNetworkAccessManager &network;
    Clock &clock;
    RequestGate gate;
    RetryPolicy retry;
    AttemptLimits limits;
    QUrl origin; ///< scheme, host and port the key may go to
    QByteArray keyHeader;
    QByteArray key;
    QPointer<RequestLog> log = {}; ///< null: nothing is noted
    ConnectionId connection = {};
    QString connectionName = {};
};

/// Brings one request to its end: through the gate, attempt after attempt as RetryPolicy allows, along same-origin redirects. A child
/// of its call, so that deleting the call ends it wherever it stands. Main thread.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxRedirects = 5;

    /// `wire` must outlive this object's work; its destruction after that of `wire` is harmless.
    HttpExchange(ConnectionWire &wire, HttpRequest request, ApiCall<HttpResponse> *call);
    ~HttpExchange() override;

    void start();

private:
    void enter(RequestGate::Place place);
    void attempt();
    void takeResult(const AttemptResult &result);
    void tryAgainOrFail(const AttemptResult &result);
    void followRedirect(const HttpResponse &response);
    void fail(ApiError error);
    void noteBeginning();
    void noteEnd(const AttemptResult &result, LoggedRequest::Next next, std::chrono::milliseconds wait = {});

    ConnectionWire &m_wire;
    HttpRequest m_request;
    ApiCall<HttpResponse> &m_call;
    QUrl m_url; ///< where the redirects have led so far
    RequestGate::Pass m_pass;
    QDateTime m_attemptBegan;
    QPointer<RequestLog> m_log; ///< of the attempt under way; the wire may be gone when that is cancelled
    quint64 m_logged = 0;       ///< its number there
    int m_attempts = 0;
    int m_redirects = 0;
    bool m_isInDoubt = false; ///< an earlier attempt may have done it
};

} // namespace Muster
