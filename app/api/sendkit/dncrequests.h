// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockrequest.h"
#include "net/httprequest.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Muster {

/// The requests of SendKit's do-not-contact list as values: what DncApi sends, and what a dry run shows. Usable from any thread.
class DncRequests
{
public:
    static constexpr int pageSize = 100;  ///< entries in one page at most (contract, listDnc)
    static constexpr int batchSize = 500; ///< entries in one write at most (contract, x-client-batch-max)

    /// Both as SendKitRequests takes them.
    DncRequests(const QUrl &baseUrl, const QString &workspaceId);

    /// `page` from 1; the first is asked for without a number, so that a server of either documentation answers in its own form.
    /// A `cursor` that is not empty is asked for instead of a page: never both (contract).
    [[nodiscard]] HttpRequest list(int page, const QString &cursor) const;
    /// `publicIdentifier` is an address or a domain (contactKind()).
    [[nodiscard]] HttpRequest add(const QList<BlockRequest> &contacts) const;
    /// Removal is by address or domain, not by ID (contract, RemoveDncRequest).
    [[nodiscard]] HttpRequest remove(const QStringList &contacts) const;

private:
    [[nodiscard]] HttpRequest request(HttpRequest::Method method, const QByteArray &query, HttpRequest::Repeat repeat,
                                      const QByteArray &body) const;

    QUrl m_server;
    QByteArray m_workspaceId;
};

} // namespace Muster
