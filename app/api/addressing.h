// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httprequest.h"

#include <QString>
#include <QUrl>

namespace Muster {

/// What stands before the contract's paths: `baseUrl` without a trailing slash, query, fragment or user name, and without `prefix` ("/v1")
/// at its end, which people paste along.
[[nodiscard]] QUrl serverOf(const QUrl &baseUrl, const QByteArray &prefix);

/// `text` as one segment of a path, percent-encoded; empty where it cannot stand in one: "." and ".." would mean another resource, and a
/// URL has no way to write them otherwise.
[[nodiscard]] QByteArray pathSegment(const QString &text);

/// A request to `server` (serverOf()). `pathAndQuery` is percent-encoded already; put together as text, because QUrl's setters would decode
/// what must stay encoded. Without a server or a path the request has no address, and HttpClient refuses it.
[[nodiscard]] HttpRequest requestTo(const QUrl &server, HttpRequest::Method method, const QByteArray &pathAndQuery,
                                    HttpRequest::Repeat repeat, const QByteArray &body = {});

} // namespace Muster
