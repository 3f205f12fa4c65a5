// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/requestlog.h"

#include "base/clock.h"
#include "base/redaction.h"
#include "net/errorbody.h"
#include "net/errormapping.h"

#include <utility>

namespace Muster {

namespace {

constexpr int longestRequestId = 100;

} // namespace

QString asCurl(const LoggedRequest &request)
{
    HttpRequest shown;
    shown.method = request.method;
    shown.body = request.bodyShape;
    for (const QByteArray &name : request.otherHeaders)
        shown.headers.emplaceBack(name, '<' + name + '>');
    return asCurl(shown, request.url, request.keyHeader);
}

RequestLog::RequestLog(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

const LoggedRequest *RequestLog::find(quint64 number) const
{
    if (m_requests.empty() || number < m_requests.front().number || number > m_requests.back().number)
        return nullptr;
    return &m_requests[static_cast<size_t>(number - m_requests.front().number)];
}

LoggedRequest *RequestLog::underWay(quint64 number)
{
    if (!find(number))
        return nullptr;
    LoggedRequest &found = m_requests[static_cast<size_t>(number - m_requests.front().number)];
    return found.state == LoggedRequest::State::UnderWay ? &found : nullptr;
}

void RequestLog::settle(LoggedRequest &request, LoggedRequest::State state)
{
    request.state = state;
    request.duration = std::chrono::milliseconds(request.began.msecsTo(m_clock.nowUtc()));
    Q_EMIT requestEnded(request.number);
}

QDateTime RequestLog::nowUtc() const
{
    return m_clock.nowUtc();
}

void RequestLog::clear()
{
    m_requests.clear();
    Q_EMIT cleared();
}

quint64 RequestLog::begin(LoggedRequest request)
{
    const quint64 number = ++m_last;
    request.number = number;
    request.began = m_clock.nowUtc();
    request.state = LoggedRequest::State::UnderWay;
    if (m_requests.size() == capacity)
        m_requests.pop_front();
    m_requests.push_back(std::move(request));
    Q_EMIT requestBegan(number);
    return number;
}

void RequestLog::end(quint64 number, const AttemptResult &result, LoggedRequest::Next next, std::chrono::milliseconds wait)
{
    LoggedRequest *request = underWay(number);
    if (!request)
        return;
    request->next = next;
    request->wait = wait;
    if (!result) {
        request->fault = result.error().fault;
        settle(*request, LoggedRequest::State::Failed);
        return;
    }
    request->status = result->status;
    request->answerBytes = result->body.size();
    request->requestId = inOneLine(withoutSecrets(requestIdOf(*result)), longestRequestId);
    settle(*request, LoggedRequest::State::Answered);
}

void RequestLog::cancel(quint64 number)
{
    if (LoggedRequest *request = underWay(number))
        settle(*request, LoggedRequest::State::Cancelled);
}

} // namespace Muster
