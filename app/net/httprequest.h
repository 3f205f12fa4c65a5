// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <utility>

namespace Muster {

/// One HTTP request as a value. It holds no key: HttpClient adds the connection's key when it sends.
struct HttpRequest
{
    enum class Method { Get, Post, Put, Patch, Delete };

    /// What may be done again without harm; RetryPolicy decides by it.
    enum class Repeat {
        Read,         ///< changes nothing
        DedupedWrite, ///< the contract says that a second time changes nothing more
        UnsafeWrite,  ///< a second time may do it twice, or nobody says
    };

    Method method = Method::Get;
    QUrl url;        ///< absolute
    QByteArray body; ///< JSON, UTF-8; empty for none. Also sent with Delete (seed 002)
    Repeat repeat = Repeat::Read;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< what this vendor wants besides; no secrets
};

[[nodiscard]] QByteArray methodName(HttpRequest::Method method);

/// The request as a curl command for a POSIX shell, with every header that Muster sets; `<key>` stands for the key (wireHeaders()).
[[nodiscard]] QString asCurl(const HttpRequest &request, const QByteArray &keyHeader);
/// The same to an address that is written `url`, placeholders and all; the request's own is not looked at.
[[nodiscard]] QString asCurl(const HttpRequest &request, const QString &url, const QByteArray &keyHeader);

struct HttpResponse
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names as sent
    QByteArray body;                                  ///< decompressed

    /// The first header of this name, without case; null where there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

} // namespace Muster
