// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedreply.h"

#include "base/clock.h"

#include <algorithm>
#include <utility>

namespace Muster::Test {

ScriptedReply::ScriptedReply(ScriptedNetwork &network, Clock &clock, const QNetworkRequest &request, QIODevice *outgoing,
                             ScriptedAnswer scripted)
    : QNetworkReply(&network), m_network(network), m_clock(clock), m_outgoing(outgoing), m_answer(std::move(scripted))
{
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QMetaObject::invokeMethod(this, &ScriptedReply::begin, Qt::QueuedConnection);
}

void ScriptedReply::begin()
{
    using Way = ScriptedAnswer::Way;
    if (isFinished() || m_answer.way == Way::HangWhileConnecting)
        return;
    if (m_answer.way != Way::Fail) {
        if (m_outgoing)
            m_outgoing->readAll();
        Q_EMIT requestSent();
    }
    if (m_answer.way == Way::Hang)
        return;
    if (m_answer.delay.count() > 0)
        m_clock.after(m_answer.delay, this, [this] { answer(); });
    else
        answer();
}

void ScriptedReply::answer()
{
    using Way = ScriptedAnswer::Way;
    if (isFinished())
        return;
    if (m_answer.way == Way::Fail) {
        end(m_answer.error, QStringLiteral("scripted failure"));
        return;
    }
    if (m_answer.way == Way::Drop) {
        end(RemoteHostClosedError, QStringLiteral("Connection closed"));
        return;
    }
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
    for (const auto &[name, value] : std::as_const(m_answer.headers))
        setRawHeader(name, value);
    Q_EMIT metaDataChanged();
    m_hasBody = true;
    if (!isFinished() && !m_answer.body.isEmpty())
        Q_EMIT readyRead();
    if (isFinished())
        return;
    if (m_answer.way == Way::Truncate)
        end(RemoteHostClosedError, QStringLiteral("Connection closed"));
    else if (m_answer.status >= 400)
        end(m_answer.status >= 500 ? UnknownServerError : UnknownContentError, QStringLiteral("Error transferring - server replied"));
    else
        end(NoError, {});
}

void ScriptedReply::end(NetworkError error, const QString &text)
{
    if (error != NoError)
        setError(error, text);
    setFinished(true);
    Q_EMIT finished();
}

void ScriptedReply::abort()
{
    if (isFinished())
        return;
    m_network.noteAborted();
    end(OperationCanceledError, QStringLiteral("Operation canceled"));
}

qint64 ScriptedReply::bytesAvailable() const
{
    return (m_hasBody ? m_answer.body.size() - m_read : 0) + QNetworkReply::bytesAvailable();
}

qint64 ScriptedReply::readData(char *to, qint64 maxSize)
{
    if (!m_hasBody)
        return 0;
    const qint64 count = std::min(maxSize, m_answer.body.size() - m_read);
    std::copy_n(m_answer.body.constData() + m_read, count, to);
    m_read += count;
    return count;
}

} // namespace Muster::Test
