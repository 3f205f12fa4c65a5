// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/journalstopreason.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace Muster {

namespace {

constexpr std::array kinds{
    std::pair(ErrorKind::Offline, QLatin1String("offline")),
    std::pair(ErrorKind::Untrusted, QLatin1String("untrusted")),
    std::pair(ErrorKind::Timeout, QLatin1String("timeout")),
    std::pair(ErrorKind::Cancelled, QLatin1String("cancelled")),
    std::pair(ErrorKind::Unauthorised, QLatin1String("unauthorised")),
    std::pair(ErrorKind::Forbidden, QLatin1String("forbidden")),
    std::pair(ErrorKind::NotFound, QLatin1String("not_found")),
    std::pair(ErrorKind::Conflict, QLatin1String("conflict")),
    std::pair(ErrorKind::Frozen, QLatin1String("frozen")),
    std::pair(ErrorKind::RateLimited, QLatin1String("rate_limited")),
    std::pair(ErrorKind::Invalid, QLatin1String("invalid")),
    std::pair(ErrorKind::BadResponse, QLatin1String("bad_response")),
    std::pair(ErrorKind::Server, QLatin1String("server")),
    std::pair(ErrorKind::OutcomeUnknown, QLatin1String("outcome_unknown")),
};

struct TextMember
{
    QLatin1String name;
    QString ApiError::*member;
};

constexpr std::array texts{
    TextMember{QLatin1String("server_code"), &ApiError::serverCode},
    TextMember{QLatin1String("detail"), &ApiError::detail},
    TextMember{QLatin1String("raw_body"), &ApiError::rawBody},
    TextMember{QLatin1String("request_id"), &ApiError::requestId},
};

constexpr QLatin1String kindName("kind");
constexpr QLatin1String statusName("http_status");
constexpr QLatin1String retryName("retry_after_ms");

} // namespace

QString stopReasonToJson(const ApiError &error)
{
    QJsonObject object{{statusName, error.httpStatus}};
    const auto *const kind = std::find_if(kinds.begin(), kinds.end(), [&error](const auto &pair) { return pair.first == error.kind; });
    if (kind != kinds.end())
        object.insert(kindName, kind->second);
    for (const TextMember &text : texts)
        object.insert(text.name, error.*text.member);
    if (error.retryAfter)
        object.insert(retryName, qint64(error.retryAfter->count()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ApiError stopReasonFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ApiError error;
    const QString word = object.value(kindName).toString();
    const auto *const kind = std::find_if(kinds.begin(), kinds.end(), [&word](const auto &pair) { return pair.second == word; });
    error.kind = kind != kinds.end() ? kind->first : ErrorKind::BadResponse;
    error.httpStatus = object.value(statusName).toInt();
    for (const TextMember &text : texts)
        error.*text.member = object.value(text.name).toString();
    if (object.contains(retryName))
        error.retryAfter = std::chrono::milliseconds(object.value(retryName).toInteger());
    return error;
}

} // namespace Muster
