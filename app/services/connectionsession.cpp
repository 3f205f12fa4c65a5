// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectionsession.h"

#include "api/puffle/puffleapi.h"
#include "api/sendkit/dncapi.h"
#include "api/sendkit/sendkitapi.h"
#include "api/walead/waleadapi.h"
#include "services/blocklistservice.h"
#include "services/dncoperations.h"
#include "services/joboperations.h"
#include "services/rosteroperations.h"
#include "services/rosterservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionSession)
};

/// Whether it could be read at all is the outcome.
template <typename T>
void finishAlike(ApiCall<bool> *call, ApiCall<T> *asked)
{
    asked->onDone(call, [call](const Result<T> &answer) {
        if (answer)
            call->finish(true);
        else
            call->finish(tl::unexpected(answer.error()));
    });
}

ApiError unknownWorkspace(const QString &id, const QList<SendKitWorkspace> &workspaces)
{
    QStringList known;
    for (const SendKitWorkspace &workspace : workspaces)
        known << workspace.id;
    const QString detail = known.isEmpty()
                               ? Text::tr("This key has no workspaces.")
                               : Text::tr("This key has no workspace %1. It has: %2.").arg(id, known.join(QStringLiteral(", ")));
    return {ErrorKind::NotFound, 0, {}, detail, {}, {}, {}};
}

} // namespace

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

ApiCall<bool> *ConnectionSession::test(QObject *context)
{
    auto *call = new ApiCall<bool>(context);
    if (m_walead)
        finishAlike(call, m_walead->listWorkspaceBlocks(0, WaLeadApi::Sort::OldestFirst, {}, call));
    else if (m_puffle)
        finishAlike(call, m_puffle->listCampaigns(1, {}, call));
    else
        testWorkspace(call);
    return call;
}

/// The list of workspaces takes every key, so it tells a wrong workspace from a wrong key.
void ConnectionSession::testWorkspace(ApiCall<bool> *call)
{
    m_sendkit->listWorkspaces(call)->onDone(call, [call, id = m_workspaceId](const Result<QList<SendKitWorkspace>> &answer) {
        if (!answer) {
            call->finish(tl::unexpected(answer.error()));
            return;
        }
        const auto isIt = [&id](const SendKitWorkspace &workspace) { return workspace.id == id; };
        if (id.isEmpty() || std::any_of(answer->cbegin(), answer->cend(), isIt))
            call->finish(true);
        else
            call->finish(tl::unexpected(unknownWorkspace(id, *answer)));
    });
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
