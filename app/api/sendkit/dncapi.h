// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/sendkit/dncrequests.h"
#include "domain/blockedlead.h"
#include "net/apicall.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Muster {

class HttpClient;

/// One page of the do-not-contact list, in either form of the contract.
struct DncPage
{
    QList<BlockedLead> entries;  ///< BlockedLead::kind is Email or Domain
    int received = 0;            ///< elements of the answer's array
    int unreadable = 0;          ///< elements without an address: left out of `entries`
    std::optional<qint64> total; ///< of all pages
    std::optional<int> limit;    ///< the page size that the server used
    QString nextCursor;          ///< cursor form only; empty on the last page
};

/// What SendKit says of a write to the do-not-contact list.
struct DncWriteCount
{
    std::optional<qint64> done;    ///< `added`, `imported` or `deleted`; unset where it does not say
    std::optional<qint64> skipped; ///< listed already
};

/// Speaks the wire of SendKit's do-not-contact list: no flow, no paging, no retry of its own (HttpClient's). Every call is a child of
/// `context`. Errors: as ApiError says; `success:false` with a 2xx is Invalid, an answer that is not the contract's is BadResponse. A long
/// answer is read on a worker. Main thread.
class DncApi : public QObject
{
    Q_OBJECT

public:
    /// `baseUrl` and `workspaceId` as DncRequests takes them. `client` must outlive this object.
    DncApi(HttpClient &client, const QUrl &baseUrl, const QString &workspaceId, QObject *parent = nullptr);

    ApiCall<DncPage> *list(int page, const QString &cursor, QObject *context);
    /// Sends a request of requests() for adding or removing.
    ApiCall<DncWriteCount> *write(const HttpRequest &request, QObject *context);

    [[nodiscard]] const DncRequests &requests() const { return m_requests; }

private:
    HttpClient &m_client;
    DncRequests m_requests;
};

} // namespace Muster
