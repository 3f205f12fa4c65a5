// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectionsession.h"

#include "api/puffle/puffleapi.h"
#include "api/sendkit/dncapi.h"
#include "api/sendkit/sendkitapi.h"
#include "api/walead/waleadapi.h"
#include "services/blocklistservice.h"
#include "services/keyprobe.h"
#include "services/dncoperations.h"
#include "services/joboperations.h"
#include "services/rosteroperations.h"
#include "services/rosterservice.h"

namespace Muster {

ConnectionSession::ConnectionSession(QNetworkAccessManager &network, Clock &clock, const Connection &connection, const QByteArray &key,
                                     int concurrency)
    : m_client(network, clock, {connection.baseUrl, keyHeader(connection.provider), key}, nullptr, RetryPolicy(), {}, concurrency)
{
    switch (connection.provider) {
    case Provider::WaLead:
        m_walead = std::make_unique<WaLeadApi>(m_client, connection.baseUrl);
        m_blocklists = std::make_unique<BlocklistService>(*m_walead);
        break;
    case Provider::Puffle:
        m_puffle = std::make_unique<PuffleApi>(m_client, connection.baseUrl);
        m_rosterApi = m_puffle.get();
        break;
    case Provider::SendKit:
        m_workspaceId = SendKitRequests::workspaceFor(key, connection.workspaceId);
        m_dnc = std::make_unique<DncApi>(m_client, connection.baseUrl, m_workspaceId);
        m_blocklists = std::make_unique<BlocklistService>(*m_dnc);
        m_sendkit = std::make_unique<SendKitApi>(m_client, connection.baseUrl, m_workspaceId);
        m_rosterApi = m_sendkit.get();
        break;
    }
    if (m_rosterApi)
        m_rosters = std::make_unique<RosterService>(*m_rosterApi, clock);
}

ConnectionSession::~ConnectionSession() = default;

std::unique_ptr<JobOperation> ConnectionSession::operationFor(JobKind kind, const BlocklistScope &scope, bool consentsToMail)
{
    if (isRosterJob(kind))
        return m_rosters && scope.campaign ? makeRosterOperation(kind, *scope.campaign, *m_rosterApi, *m_rosters, consentsToMail)
                                           : nullptr;
    if (m_dnc)
        return makeDncOperation(kind, *m_dnc);
    return m_walead ? makeJobOperation(kind, scope, *m_walead) : nullptr;
}

ApiCall<ConnectionReport> *ConnectionSession::test(QObject *context)
{
    return KeyProbe::start({m_walead.get(), m_rosterApi, m_sendkit.get(), m_dnc.get(), m_workspaceId}, context);
}

QByteArray ConnectionSession::keyHeader(Provider provider)
{
    switch (provider) {
    case Provider::Puffle:
        return PuffleApi::keyHeader();
    case Provider::SendKit:
        return SendKitApi::keyHeader();
    case Provider::WaLead:
        break;
    }
    return WaLeadApi::keyHeader();
}

} // namespace Muster
