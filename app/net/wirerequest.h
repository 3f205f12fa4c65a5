// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httprequest.h"

#include <QNetworkRequest>

namespace Muster {

/// The headers that Muster sets, in order, the key's last: as `Bearer <key>` where `keyHeader` is Authorization (RFC 6750), bare in any
/// other. One list for what is sent and for what a dry run shows.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> wireHeaders(const HttpRequest &request, const QByteArray &keyHeader,
                                                                   const QByteArray &key);

/// The request as QNetworkAccessManager sends it: the connection's key, JSON headers, no cookies, no cache, no redirects of its own.
[[nodiscard]] QNetworkRequest wireRequest(const HttpRequest &request, const QUrl &url, const QByteArray &keyHeader, const QByteArray &key);

/// `Muster/0.1.0 (+Qt 6.4.2; desktop)`.
[[nodiscard]] QByteArray userAgent();

} // namespace Muster
