// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/job.h"
#include "jobs/joboperation.h"
#include "net/apicall.h"
#include "net/httpclient.h"
#include "services/connectionreport.h"
#include "store/connection.h"

#include <QByteArray>

#include <memory>

class QNetworkAccessManager;

namespace Muster {

class BlocklistService;
class Clock;
class DncApi;
class RosterApi;
class RosterService;
class SendKitApi;
class WaLeadApi;

/// All that speaks to one connection, with one key and one address: the client, its vendor's wires and the services over them. Main thread.
class ConnectionSession
{
public:
    /// `network` and `clock` must outlive this object. `concurrency` as HttpClient takes it.
    ConnectionSession(QNetworkAccessManager &network, Clock &clock, const Connection &connection, const QByteArray &key, int concurrency);
    ~ConnectionSession();
    ConnectionSession(const ConnectionSession &) = delete;
    ConnectionSession &operator=(const ConnectionSession &) = delete;

    [[nodiscard]] HttpClient &client() { return m_client; }
    /// Null for a vendor without blocklists.
    [[nodiscard]] BlocklistService *blocklists() { return m_blocklists.get(); }
    /// Null for a vendor without rosters.
    [[nodiscard]] RosterService *rosters() { return m_rosters.get(); }
    /// Null where this vendor has no such thing.
    [[nodiscard]] std::unique_ptr<JobOperation> operationFor(JobKind kind, const BlocklistScope &scope, bool consentsToMail);
    /// ConnectionService::test().
    [[nodiscard]] ApiCall<ConnectionReport> *test(QObject *context);

    /// The header in which a vendor wants the key (net/wirerequest.h).
    [[nodiscard]] static QByteArray keyHeader(Provider provider);

private:
    HttpClient m_client;
    QString m_workspaceId; ///< SendKit: what goes along with every request
    std::unique_ptr<WaLeadApi> m_walead;
    std::unique_ptr<DncApi> m_dnc;
    std::unique_ptr<SendKitApi> m_sendkit;
    std::unique_ptr<RosterApi> m_puffle;
    RosterApi *m_rosterApi = nullptr; ///< one of the two above
    std::unique_ptr<BlocklistService> m_blocklists;
    std::unique_ptr<RosterService> m_rosters;
};

} // namespace Muster
