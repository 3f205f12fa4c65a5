// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/addressing.h"

namespace Muster {

namespace {

void dropSlashes(QByteArray &text)
{
    while (text.endsWith('/'))
        text.chop(1);
}

} // namespace

QUrl serverOf(const QUrl &baseUrl, const QByteArray &prefix)
{
    QByteArray text = baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    dropSlashes(text);
    if (text.endsWith(prefix))
        text.chop(prefix.size());
    dropSlashes(text);
    return QUrl::fromEncoded(text);
}

QByteArray pathSegment(const QString &text)
{
    if (text == QLatin1String(".") || text == QLatin1String(".."))
        return {};
    return QUrl::toPercentEncoding(text);
}

HttpRequest requestTo(const QUrl &server, HttpRequest::Method method, const QByteArray &pathAndQuery, HttpRequest::Repeat repeat,
                      const QByteArray &body)
{
    const bool hasAddress = !server.isEmpty() && !pathAndQuery.isEmpty();
    return {method, hasAddress ? QUrl::fromEncoded(server.toEncoded() + pathAndQuery, QUrl::StrictMode) : QUrl(), body, repeat};
}

} // namespace Muster
