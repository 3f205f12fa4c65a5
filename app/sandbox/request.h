// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMultiHash>
#include <QString>

namespace Muster::Sandbox {

/// One HTTP request as the vendors' code sees it: read in full, and free of the HTTP library. A key that stands there twice, or is of
/// another scheme than Bearer, holds a blank, which no key does.
struct Request
{
    QByteArray method;                  ///< in capitals
    QString path;                       ///< percent-decoded, without the query
    QMultiHash<QString, QString> query; ///< percent-decoded
    QByteArray host;                    ///< the `Host` header; empty where there is none, or more than one
    QByteArray apiKey;                  ///< the `x-api-key` header; empty where there is none
    QByteArray bearer;                  ///< what `Authorization: Bearer` holds; empty where there is no such header
    QByteArray workspaceId;             ///< the `X-Workspace-Id` header; empty where there is none
    QByteArray contentType;
    QByteArray body;
};

} // namespace Muster::Sandbox
