// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMultiHash>
#include <QString>

namespace Muster::Sandbox {

/// One HTTP request as the vendors' code sees it: read in full, and free of the HTTP library.
struct Request
{
    QByteArray method;                  ///< in capitals
    QString path;                       ///< percent-decoded, without the query
    QMultiHash<QString, QString> query; ///< percent-decoded
    QByteArray host;                    ///< the `Host` header; empty where there is none, or more than one
    QByteArray apiKey;                  ///< the `x-api-key` header; empty where there is none, or more than one
    QByteArray contentType;
    QByteArray body;
};

} // namespace Muster::Sandbox
