// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/wirerequest.h"

#include "base/version.h"

#include <limits>

namespace Muster {

QByteArray userAgent()
{
    return QByteArray("Muster/") + versionText + " (+Qt " + qVersion() + "; desktop)";
}

QList<std::pair<QByteArray, QByteArray>> wireHeaders(const HttpRequest &request, const QByteArray &keyHeader, const QByteArray &key)
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"User-Agent", userAgent()}, {"Accept", "application/json"}};
    if (!request.body.isEmpty())
        headers.emplaceBack("Content-Type", "application/json");
    headers += request.headers;
    const bool isBearer = keyHeader.compare("Authorization", Qt::CaseInsensitive) == 0;
    headers.emplaceBack(keyHeader, isBearer ? "Bearer " + key : key);
    return headers;
}

QNetworkRequest wireRequest(const HttpRequest &request, const QUrl &url, const QByteArray &keyHeader, const QByteArray &key)
{
    QNetworkRequest wire(url);
    for (const auto &[name, value] : wireHeaders(request, keyHeader, key))
        wire.setRawHeader(name, value);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Over HTTP/2 the access manager repeats what a lost connection swallowed by other rules than RequestBody can stop.
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Its check against compression bombs refuses any long, repetitive list; AttemptLimits::bodySize bounds the size instead.
    wire.setDecompressedSafetyCheckThreshold(-1);
    return wire;
}

} // namespace Muster
