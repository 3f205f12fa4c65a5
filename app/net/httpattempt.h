// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/attemptresult.h"

#include <QDateTime>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace Muster {

class Clock;
class RequestBody;

/// What bounds one attempt.
struct AttemptLimits
{
    std::chrono::milliseconds connecting{15'000}; ///< until the request is on its way
    std::chrono::milliseconds inactivity{30'000}; ///< between two signs of life after that
    qint64 bodySize = 64LL * 1024 * 1024;         ///< bytes of the answer's body, also after decompression
};

/// Sends one request once. Deleting it aborts. Main thread.
class HttpAttempt : public QObject
{
    Q_OBJECT

public:
    /// `network` and `clock` must outlive this object.
    HttpAttempt(QNetworkAccessManager &network, Clock &clock, const AttemptLimits &limits, QObject *parent = nullptr);
    ~HttpAttempt() override;

    /// Call once. An empty body is no body.
    void start(const QNetworkRequest &request, HttpRequest::Method method, const QByteArray &body);

    /// Valid once finished.
    [[nodiscard]] const AttemptResult &result() const { return *m_result; }

Q_SIGNALS:
    /// Exactly once, from the event loop.
    void finished();

private:
    void watch();
    void noteProgress();
    void takeBytes();
    void takeReply();
    void fail(Fault fault, const QString &detail);
    void finish(AttemptResult result);
    [[nodiscard]] HttpResponse response() const;
    [[nodiscard]] Fault faultOfReply() const;

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    const AttemptLimits m_limits;
    QNetworkReply *m_reply = nullptr; ///< ours until let go
    QPointer<RequestBody> m_upload;
    QByteArray m_bytes;
    QDateTime m_lastProgress;
    bool m_isUnderWay = false;
    std::optional<AttemptResult> m_result;
};

} // namespace Muster
