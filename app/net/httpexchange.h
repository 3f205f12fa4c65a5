// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/apicall.h"
#include "net/attemptresult.h"
#include "net/httpattempt.h"
#include "net/requestgate.h"
#include "net/retrypolicy.h"

#include <QObject>

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

    void start();

private:
    void enter(RequestGate::Place place);
    void attempt();
    void takeResult(const AttemptResult &result);
    void tryAgainOrFail(const AttemptResult &result);
    void followRedirect(const HttpResponse &response);
    void fail(ApiError error);
    void log(const AttemptResult &result) const;

    ConnectionWire &m_wire;
    HttpRequest m_request;
    ApiCall<HttpResponse> &m_call;
    QUrl m_url; ///< where the redirects have led so far
    RequestGate::Pass m_pass;
    QDateTime m_attemptBegan;
    int m_attempts = 0;
    int m_redirects = 0;
    bool m_isInDoubt = false; ///< an earlier attempt may have done it
};

} // namespace Muster
