// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/answer.h"

#include <QJsonDocument>

namespace Muster::Sandbox {

QString reasonPhrase(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Bad Request");
    case 401:
        return QStringLiteral("Unauthorized");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not Found");
    case 405:
        return QStringLiteral("Method Not Allowed");
    case 409:
        return QStringLiteral("Conflict");
    case 413:
        return QStringLiteral("Payload Too Large");
    case 414:
        return QStringLiteral("URI Too Long");
    case 415:
        return QStringLiteral("Unsupported Media Type");
    case 503:
        return QStringLiteral("Service Unavailable");
    default:
        return status >= 500 ? QStringLiteral("Internal Server Error") : QStringLiteral("Request Refused");
    }
}

Answer jsonAnswer(const QJsonArray &body)
{
    return {.status = 200, .json = QJsonDocument(body).toJson(QJsonDocument::Compact), .allow = {}};
}

Answer jsonAnswer(const QJsonObject &body)
{
    return {.status = 200, .json = QJsonDocument(body).toJson(QJsonDocument::Compact), .allow = {}};
}

Answer errorAnswer(int status, const QString &message)
{
    Answer answer = jsonAnswer(QJsonObject{{QStringLiteral("error"), reasonPhrase(status)},
                                           {QStringLiteral("message"), message.isEmpty() ? reasonPhrase(status) : message},
                                           {QStringLiteral("statusCode"), status}});
    answer.status = status;
    return answer;
}

tl::unexpected<Answer> refusal(const QString &message)
{
    return tl::make_unexpected(errorAnswer(400, message));
}

} // namespace Muster::Sandbox
