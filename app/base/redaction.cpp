// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/redaction.h"

#include <QList>

#include <algorithm>

namespace Muster {

bool isSecretHeader(const QByteArray &name)
{
    static const QList<QByteArray> secrets{"x-api-key", "authorization", "proxy-authorization", "cookie", "set-cookie"};
    return std::any_of(secrets.cbegin(), secrets.cend(),
                       [&name](const QByteArray &secret) { return name.compare(secret, Qt::CaseInsensitive) == 0; });
}

QString redacted(QString text, const QByteArray &secret)
{
    constexpr int shortestSecret = 4;
    if (secret.size() < shortestSecret)
        return text;
    return text.replace(QString::fromUtf8(secret), QStringLiteral("[key]"));
}

} // namespace Muster
