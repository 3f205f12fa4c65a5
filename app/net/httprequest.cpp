// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httprequest.h"

#include "net/wirerequest.h"

#include <QString>

namespace Muster {

namespace {

/// Quoted for a POSIX shell.
QString quoted(QString text)
{
    text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

} // namespace

QByteArray methodName(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Put:
        return "PUT";
    case HttpRequest::Method::Patch:
        return "PATCH";
    case HttpRequest::Method::Delete:
        return "DELETE";
    }
    return "GET";
}

QString asCurl(const HttpRequest &request, const QByteArray &keyHeader)
{
    return asCurl(request, QString::fromLatin1(request.url.toEncoded()), keyHeader);
}

QString asCurl(const HttpRequest &request, const QString &url, const QByteArray &keyHeader)
{
    QString command = QStringLiteral("curl --request %1 --url %2")
                          .arg(QString::fromLatin1(methodName(request.method)), quoted(url));
    for (const auto &[name, value] : wireHeaders(request, keyHeader, "<key>"))
        command += QStringLiteral(" --header ") + quoted(QString::fromLatin1(name + ": " + value));
    if (!request.body.isEmpty())
        command += QStringLiteral(" --data-raw ") + quoted(QString::fromUtf8(request.body));
    return command;
}

QByteArray HttpResponse::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace Muster
