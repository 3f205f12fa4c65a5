// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptednetwork.h"

#include "net/requestbody.h"
#include "support/scriptedreply.h"

#include <QTest>

namespace Muster::Test {

namespace {

QByteArray methodOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

QString targetOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return url.hasQuery() ? path + QLatin1Char('?') + url.query(QUrl::FullyEncoded) : path;
}

void failTest(const QString &why)
{
    QTest::qFail(qPrintable(why), __FILE__, __LINE__);
}

} // namespace

Expectation &Expectation::reply(int status, const QByteArray &body, const Headers &headers)
{
    m_answer.way = ScriptedAnswer::Way::Reply;
    m_answer.status = status;
    m_answer.body = body;
    m_answer.headers = headers;
    return *this;
}

Expectation &Expectation::hang()
{
    m_answer.way = ScriptedAnswer::Way::Hang;
    return *this;
}

Expectation &Expectation::hangWhileConnecting()
{
    m_answer.way = ScriptedAnswer::Way::HangWhileConnecting;
    return *this;
}

Expectation &Expectation::refuse(QNetworkReply::NetworkError error)
{
    m_answer.way = ScriptedAnswer::Way::Fail;
    m_answer.error = error;
    return *this;
}

Expectation &Expectation::dropAfterSend()
{
    m_answer.way = ScriptedAnswer::Way::Drop;
    return *this;
}

Expectation &Expectation::truncate(int status, const QByteArray &firstPart)
{
    m_answer.way = ScriptedAnswer::Way::Truncate;
    m_answer.status = status;
    m_answer.body = firstPart;
    return *this;
}

Expectation &Expectation::after(std::chrono::milliseconds delay)
{
    m_answer.delay = delay;
    return *this;
}

ScriptedNetwork::ScriptedNetwork(Clock &clock) : m_clock(clock)
{
    setAutoDeleteReplies(false);
}

ScriptedNetwork::~ScriptedNetwork()
{
    for (size_t i = m_next; i < m_script.size(); ++i)
        failTest(QStringLiteral("expected and never asked: %1 %2").arg(QString::fromLatin1(m_script[i]->m_method), m_script[i]->m_target));
}

Expectation &ScriptedNetwork::expect(const QByteArray &method, const QString &target, const std::optional<QByteArray> &body)
{
    m_script.push_back(std::make_unique<Expectation>());
    Expectation &expectation = *m_script.back();
    expectation.m_method = method;
    expectation.m_target = target;
    expectation.m_body = body;
    return expectation;
}

QString ScriptedNetwork::whyUnexpected(const SeenRequest &request) const
{
    const QString came = QString::fromLatin1(request.method) + QLatin1Char(' ') + QString::fromLatin1(request.url.toEncoded());
    if (isUsedUp())
        return QStringLiteral("nothing was expected, but came: ") + came;
    const Expectation &next = *m_script[m_next];
    const bool isWhole = next.m_target.startsWith(QLatin1String("http"));
    const QString target = isWhole ? QString::fromLatin1(request.url.toEncoded()) : targetOf(request.url);
    if (request.method != next.m_method || target != next.m_target)
        return QStringLiteral("expected %1 %2, but came: %3").arg(QString::fromLatin1(next.m_method), next.m_target, came);
    if (next.m_body && *next.m_body != request.body)
        return QStringLiteral("%1: expected the body %2, but came: %3")
            .arg(came, QString::fromUtf8(*next.m_body), QString::fromUtf8(request.body));
    return {};
}

QNetworkReply *ScriptedNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    const auto *body = qobject_cast<const RequestBody *>(outgoing);
    const SeenRequest seen{methodOf(operation, request), request.url(), request, body ? body->bytes() : QByteArray()};
    m_requests.append(seen);
    if (m_server)
        return new ScriptedReply(*this, m_clock, request, outgoing, m_server(seen));
    const QString problem = whyUnexpected(seen);
    if (!problem.isEmpty()) {
        failTest(problem);
        ScriptedAnswer nothing;
        nothing.status = 418;
        return new ScriptedReply(*this, m_clock, request, outgoing, nothing);
    }
    return new ScriptedReply(*this, m_clock, request, outgoing, m_script[m_next++]->m_answer);
}

} // namespace Muster::Test
