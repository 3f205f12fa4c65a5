// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/errormapping.h"

#include "base/redaction.h"
#include "net/errorbody.h"
#include "net/retryafter.h"

#include <QCoreApplication>

namespace Muster {

namespace {

constexpr int longestRawBody = 4096;
constexpr int longestCode = 100;

bool isLostByGateway(int status)
{
    // 520 to 524 are Cloudflare's words for what RFC 9110 calls 502 and 504.
    return status == 408 || status == 502 || status == 504 || (status >= 520 && status <= 524);
}

ErrorKind kindOf(int status, bool isWrite)
{
    if (isWrite && isLostByGateway(status))
        return ErrorKind::OutcomeUnknown;
    switch (status) {
    case 401:
        return ErrorKind::Unauthorised;
    case 402: // as plausible as 403 for a licence that does not cover it (contract, ForbiddenLicence)
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 405:
    case 410:
    case 501:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::Server;
    return status >= 400 ? ErrorKind::Invalid : ErrorKind::BadResponse;
}

ErrorKind kindOf(Fault fault, bool isWrite)
{
    switch (fault) {
    case Fault::Unreachable:
        return ErrorKind::Offline;
    case Fault::Untrusted:
        return ErrorKind::Untrusted;
    case Fault::Dropped:
        return isWrite ? ErrorKind::OutcomeUnknown : ErrorKind::Offline;
    case Fault::TimedOut:
        return isWrite ? ErrorKind::OutcomeUnknown : ErrorKind::Timeout;
    case Fault::Garbled:
    case Fault::TooLarge:
        return ErrorKind::BadResponse;
    }
    return ErrorKind::BadResponse;
}

/// The body's start. The key is taken out before the cut, or a half of it could remain at the end.
QString rawBodyOf(const QByteArray &body, const QByteArray &key)
{
    constexpr int bytesPerCharacter = 4;
    const qsizetype enough = (longestRawBody + key.size()) * bytesPerCharacter;
    return redacted(QString::fromUtf8(body.left(enough)), key).left(longestRawBody);
}

} // namespace

QString requestIdOf(const HttpResponse &response)
{
    for (const char *name : {"x-request-id", "request-id", "cf-ray"}) {
        const QByteArray value = response.header(name);
        if (!value.isEmpty())
            return QString::fromUtf8(value);
    }
    return {};
}

bool leavesDoubt(const AttemptResult &result)
{
    if (result)
        return isLostByGateway(result->status);
    return result.error().fault == Fault::Dropped || result.error().fault == Fault::TimedOut;
}

ApiError errorOf(const AttemptResult &result, HttpRequest::Repeat repeat, const QByteArray &key, const QDateTime &nowUtc)
{
    const bool isWrite = repeat != HttpRequest::Repeat::Read;
    if (!result) {
        ApiError error;
        error.kind = kindOf(result.error().fault, isWrite);
        error.detail = inOneLine(redacted(result.error().detail, key));
        return error;
    }
    const ErrorBody body = readErrorBody(result->body);
    ApiError error = errorInAnswer(*result, kindOf(result->status, isWrite), body.detail, key);
    error.serverCode = inOneLine(redacted(body.code, key), longestCode);
    error.retryAfter = readRetryAfter(result->header("retry-after"), nowUtc);
    return error;
}

ApiError errorInAnswer(const HttpResponse &response, ErrorKind kind, const QString &detail, const QByteArray &key)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = response.status;
    error.detail = inOneLine(redacted(detail, key));
    error.rawBody = rawBodyOf(response.body, key);
    error.requestId = inOneLine(redacted(requestIdOf(response), key), longestCode);
    return error;
}

ApiError errorBeforeSending(ErrorKind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

} // namespace Muster
