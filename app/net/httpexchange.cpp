// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpexchange.h"

#include "base/clock.h"
#include "base/logging.h"
#include "net/errormapping.h"
#include "net/impersonal.h"
#include "net/origin.h"
#include "net/wirerequest.h"

#include <utility>

namespace Muster {

namespace {

bool isSuccess(const AttemptResult &result)
{
    return result && result->status >= 200 && result->status <= 299;
}

bool isRedirect(const AttemptResult &result)
{
    if (!result || result->header("location").isEmpty())
        return false;
    const int status = result->status;
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// For the log, and so not translated.
QString outcomeWord(const AttemptResult &result)
{
    return result ? QString::number(result->status) : faultWord(result.error().fault);
}

} // namespace

HttpExchange::HttpExchange(ConnectionWire &wire, HttpRequest request, ApiCall<HttpResponse> *call)
    : QObject(call), m_wire(wire), m_request(std::move(request)), m_call(*call), m_url(m_request.url)
{
}

HttpExchange::~HttpExchange()
{
    if (m_log)
        m_log->cancel(m_logged);
}

void HttpExchange::start()
{
    enter(RequestGate::Place::Back);
}

void HttpExchange::enter(RequestGate::Place place)
{
    m_call.setWithdrawable(!m_isInDoubt);
    m_wire.gate.enter(this, place, [this](RequestGate::Pass pass) {
        m_call.setWithdrawable(false);
        m_pass = std::move(pass);
        ++m_attempts;
        attempt();
    });
}

void HttpExchange::attempt()
{
    m_attemptBegan = m_wire.clock.nowUtc();
    noteBeginning();
    auto *attempt = new HttpAttempt(m_wire.network, m_wire.clock, m_wire.limits, this);
    connect(attempt, &HttpAttempt::finished, this, [this, attempt] {
        attempt->deleteLater();
        takeResult(attempt->result());
    });
    attempt->start(wireRequest(m_request, m_url, m_wire.keyHeader, m_wire.key), m_request.method, m_request.body);
}

void HttpExchange::takeResult(const AttemptResult &result)
{
    if (isRedirect(result)) {
        followRedirect(*result);
        return;
    }
    m_pass.giveBack();
    if (!isSuccess(result)) {
        tryAgainOrFail(result);
        return;
    }
    noteEnd(result, LoggedRequest::Next::End);
    m_call.finish(*result);
}

void HttpExchange::tryAgainOrFail(const AttemptResult &result)
{
    const QDateTime now = m_wire.clock.nowUtc();
    const bool isWrite = m_request.repeat != HttpRequest::Repeat::Read;
    const RetryDecision decision = m_wire.retry.decide(result, m_request.repeat, m_attempts, now);
    if (!decision.delay) {
        noteEnd(result, LoggedRequest::Next::End);
        ApiError error = errorOf(result, m_request.repeat, m_wire.key, now);
        // Whatever the last attempt met, an earlier one may have done the work.
        if (m_isInDoubt)
            error.kind = ErrorKind::OutcomeUnknown;
        fail(std::move(error));
        return;
    }
    noteEnd(result, LoggedRequest::Next::Retry, *decision.delay);
    m_isInDoubt = m_isInDoubt || (isWrite && leavesDoubt(result));
    m_url = m_request.url;
    if (decision.pausesConnection) {
        enter(RequestGate::Place::Front);
        // Last: who is told of it may delete the call.
        m_wire.gate.blockFor(*decision.delay, result ? HoldReason::RateLimited : HoldReason::NoNetwork);
    } else {
        m_call.setWithdrawable(!m_isInDoubt);
        m_wire.clock.after(*decision.delay, this, [this] { enter(RequestGate::Place::Front); });
    }
}

void HttpExchange::followRedirect(const HttpResponse &response)
{
    QUrl target = m_url.resolved(QUrl::fromEncoded(response.header("location")));
    target.setUserInfo({});
    const QString place = target.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString refusal;
    if (m_request.repeat != HttpRequest::Repeat::Read)
        refusal = tr("The server redirected a change to %1; changes are not redirected.").arg(place);
    else if (!isSameOrigin(target, m_wire.origin))
        refusal = tr("The server redirected to %1, which is another place; the key stays here.").arg(place);
    else if (++m_redirects > maxRedirects)
        refusal = tr("The server redirected more than %1 times.").arg(maxRedirects);
    noteEnd(response, refusal.isEmpty() ? LoggedRequest::Next::Redirect : LoggedRequest::Next::End);
    if (!refusal.isEmpty()) {
        m_pass.giveBack();
        fail(errorInAnswer(response, ErrorKind::BadResponse, refusal, m_wire.key));
        return;
    }
    m_url = target;
    attempt();
}

void HttpExchange::fail(ApiError error)
{
    m_call.finish(tl::unexpected(std::move(error)));
}

void HttpExchange::noteBeginning()
{
    m_log = m_wire.log;
    if (!m_log)
        return;
    LoggedRequest noted;
    noted.connection = m_wire.connection;
    noted.connectionName = m_wire.connectionName;
    noted.method = m_request.method;
    noted.url = impersonalUrl(m_url);
    noted.attempt = m_attempts;
    noted.requestBytes = m_request.body.size();
    noted.keyHeader = m_wire.keyHeader;
    for (const auto &[name, value] : m_request.headers)
        noted.otherHeaders << name;
    noted.bodyShape = bodyShape(m_request.body);
    m_logged = m_log->begin(std::move(noted));
}

void HttpExchange::noteEnd(const AttemptResult &result, LoggedRequest::Next next, std::chrono::milliseconds wait)
{
    if (m_log)
        m_log->end(m_logged, result, next, wait);
    m_log.clear();
    // Successes are many; what a supporter looks for are the others.
    if (isSuccess(result) ? !lcNet().isDebugEnabled() : !lcNet().isInfoEnabled())
        return;
    const QString line = QStringLiteral("%1 %2: %3 after %4 ms, attempt %5%6")
                             .arg(QLatin1String(methodName(m_request.method)), impersonalUrl(m_url), outcomeWord(result))
                             .arg(m_attemptBegan.msecsTo(m_wire.clock.nowUtc()))
                             .arg(m_attempts)
                             .arg(next == LoggedRequest::Next::Retry ? QStringLiteral(", again in %1 ms").arg(wait.count()) : QString());
    if (isSuccess(result))
        qCDebug(lcNet).noquote() << line;
    else
        qCInfo(lcNet).noquote() << line;
}

} // namespace Muster
