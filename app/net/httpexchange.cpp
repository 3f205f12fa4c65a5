// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpexchange.h"

#include "base/clock.h"
#include "base/logging.h"
#include "net/errormapping.h"
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

} // namespace

HttpExchange::HttpExchange(ConnectionWire &wire, HttpRequest request, ApiCall<HttpResponse> *call)
    : QObject(call), m_wire(wire), m_request(std::move(request)), m_call(*call), m_url(m_request.url)
{
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
    auto *attempt = new HttpAttempt(m_wire.network, m_wire.clock, m_wire.limits, this);
    connect(attempt, &HttpAttempt::finished, this, [this, attempt] {
        attempt->deleteLater();
        log(attempt->result());
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
    if (isSuccess(result))
        m_call.finish(*result);
    else
        tryAgainOrFail(result);
}

void HttpExchange::tryAgainOrFail(const AttemptResult &result)
{
    const QDateTime now = m_wire.clock.nowUtc();
    const bool isWrite = m_request.repeat != HttpRequest::Repeat::Read;
    const RetryDecision decision = m_wire.retry.decide(result, m_request.repeat, m_attempts, now);
    if (!decision.delay) {
        ApiError error = errorOf(result, m_request.repeat, m_wire.key, now);
        // Whatever the last attempt met, an earlier one may have done the work.
        if (m_isInDoubt)
            error.kind = ErrorKind::OutcomeUnknown;
        fail(std::move(error));
        return;
    }
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

void HttpExchange::log(const AttemptResult &result) const
{
    qCDebug(lcNet).noquote() << methodName(m_request.method) << m_url.path(QUrl::FullyEncoded) << (result ? result->status : 0)
                             << m_attemptBegan.msecsTo(m_wire.clock.nowUtc()) << "ms";
}

} // namespace Muster
