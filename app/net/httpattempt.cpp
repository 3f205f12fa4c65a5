// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpattempt.h"

#include "base/clock.h"
#include "net/requestbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace Muster {

HttpAttempt::HttpAttempt(QNetworkAccessManager &network, Clock &clock, const AttemptLimits &limits, QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock), m_limits(limits)
{
}

HttpAttempt::~HttpAttempt()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this); // abort() emits finished() at once
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpAttempt::start(const QNetworkRequest &request, HttpRequest::Method method, const QByteArray &body)
{
    Q_ASSERT(!m_reply);
    if (body.isEmpty()) {
        m_reply = m_network.sendCustomRequest(request, methodName(method));
    } else {
        m_upload = new RequestBody(body);
        m_reply = m_network.sendCustomRequest(request, methodName(method), m_upload);
        m_upload->setParent(m_reply);
    }
    // Where the access manager goes first, it takes its replies along.
    connect(m_reply, &QObject::destroyed, this, [this] { m_reply = nullptr; });
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpAttempt::noteProgress);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent > 0)
            noteProgress();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::noteProgress);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpAttempt::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::takeReply, Qt::QueuedConnection);
    m_lastProgress = m_clock.nowUtc();
    watch();
}

/// Looks again when the time would be up had nothing moved by then: cheaper than a timer for each packet.
void HttpAttempt::watch()
{
    if (m_result)
        return;
    const auto limit = m_isUnderWay ? m_limits.inactivity : m_limits.connecting;
    const std::chrono::milliseconds idle{std::max<qint64>(0, m_lastProgress.msecsTo(m_clock.nowUtc()))};
    if (idle < limit) {
        m_clock.after(std::min(limit - idle, m_limits.inactivity), this, [this] { watch(); });
        return;
    }
    if (m_isUnderWay)
        fail(Fault::TimedOut, tr("No answer for %1 seconds.").arg(std::chrono::duration_cast<std::chrono::seconds>(limit).count()));
    else
        fail(m_upload && m_upload->wasRead() ? Fault::TimedOut : Fault::Unreachable,
             tr("No connection after %1 seconds.").arg(std::chrono::duration_cast<std::chrono::seconds>(limit).count()));
}

void HttpAttempt::noteProgress()
{
    m_isUnderWay = true;
    m_lastProgress = m_clock.nowUtc();
}

void HttpAttempt::takeBytes()
{
    noteProgress();
    // In pieces, because one packet may decompress to gigabytes.
    constexpr qsizetype piece = 64 * 1024;
    constexpr qint64 mostReserved = 8 * 1024 * 1024; // it is only the server's word
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    bool isTooLarge = announced > m_limits.bodySize;
    if (m_bytes.isEmpty() && !isTooLarge)
        m_bytes.reserve(std::clamp<qint64>(announced, 0, mostReserved) + piece);
    while (!isTooLarge) {
        const qsizetype before = m_bytes.size();
        m_bytes.resize(before + piece);
        const qint64 count = m_reply->read(m_bytes.data() + before, piece);
        m_bytes.resize(before + std::max<qint64>(count, 0));
        if (count <= 0)
            return;
        isTooLarge = m_bytes.size() > m_limits.bodySize;
    }
    fail(Fault::TooLarge, tr("The answer is larger than %1 MiB.").arg(m_limits.bodySize / (1024 * 1024)));
}

void HttpAttempt::takeReply()
{
    if (m_result || !m_reply)
        return;
    if (m_reply->isOpen())
        takeBytes();
    if (m_result)
        return;
    constexpr int firstFinalStatusWithoutSuccess = 300;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isProxySpeaking = m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError;
    // Every status of 300 and more is an answer, although the access manager calls most of them errors; also where its body was cut.
    const bool isAnswer = m_reply->error() == QNetworkReply::NoError || status >= firstFinalStatusWithoutSuccess;
    if (status > 0 && isAnswer && !isProxySpeaking)
        finish(response());
    else
        fail(faultOfReply(), m_reply->errorString());
}

Fault HttpAttempt::faultOfReply() const
{
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Fault::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return Fault::Untrusted;
    default:
        break;
    }
    // The list above is what is proven by the word alone. For the rest, a body nobody began to read proves it too.
    const bool neverArrived = m_upload && !m_upload->wasRead();
    if (neverArrived)
        return Fault::Unreachable;
    switch (m_reply->error()) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Fault::TimedOut;
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::NoError: // finished without a status
        return Fault::Garbled;
    default:
        return Fault::Dropped;
    }
}

HttpResponse HttpAttempt::response() const
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        response.headers.append({name, value});
    response.body = m_bytes;
    return response;
}

void HttpAttempt::fail(Fault fault, const QString &detail)
{
    finish(tl::unexpected(NetworkFault{fault, detail}));
}

void HttpAttempt::finish(AttemptResult result)
{
    if (m_result)
        return;
    m_result.emplace(std::move(result));
    if (m_reply) {
        m_reply->disconnect(this);
        if (!m_reply->isFinished())
            m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT finished();
}

} // namespace Muster
