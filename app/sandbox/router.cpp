// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/router.h"

#include "sandbox/vendor.h"

#include <optional>

namespace Muster::Sandbox {

namespace {

std::optional<QStringList> capture(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QStringList captured;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == QLatin1String("{}") && !segments.at(i).isEmpty())
            captured.append(segments.at(i));
        else if (pattern.at(i) != segments.at(i))
            return std::nullopt;
    }
    return captured;
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray mediaType = contentType.split(';').first().trimmed();
    return mediaType.compare("application/json", Qt::CaseInsensitive) == 0;
}

Answer methodNotAllowed(const Request &request, const QByteArrayList &allowed)
{
    Answer answer = errorAnswerAt(request.path, 405, QStringLiteral("%1 is not allowed here").arg(QString::fromLatin1(request.method)));
    answer.allow = allowed.join(", ");
    return answer;
}

} // namespace

void Router::add(const QByteArray &method, const QString &pattern, Handler handler)
{
    m_routes.push_back({method, pattern.split(u'/'), std::move(handler)});
}

Answer Router::route(const Request &request) const
{
    const QByteArray method = request.method == "HEAD" ? QByteArrayLiteral("GET") : request.method;
    const QStringList segments = request.path.split(u'/');
    QByteArrayList allowed;
    for (const Route &candidate : m_routes) {
        const std::optional<QStringList> captured = capture(candidate.segments, segments);
        if (!captured)
            continue;
        if (candidate.method == method) {
            if (method != "GET" && !isJson(request.contentType))
                return errorAnswerAt(request.path, 415, QStringLiteral("Content-Type must be application/json"));
            return candidate.handler(request, *captured);
        }
        allowed.append(candidate.method);
        if (candidate.method == "GET")
            allowed.append("HEAD");
    }
    if (!allowed.isEmpty())
        return methodNotAllowed(request, allowed);
    return errorAnswerAt(request.path, 404, QStringLiteral("No such path: %1").arg(request.path));
}

} // namespace Muster::Sandbox
