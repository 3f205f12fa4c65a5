// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/apicall.h"
#include "services/connectionreport.h"

#include <QElapsedTimer>
#include <QObject>

namespace Muster {

class DncApi;
struct Campaign;
class RosterApi;
class SendKitApi;
class WaLeadApi;

/// What of a connection is asked: what its vendor has. They must outlive the call.
struct ProbedWires
{
    WaLeadApi *walead = nullptr;
    RosterApi *rosters = nullptr; ///< Puffle's or SendKit's
    SendKitApi *sendkit = nullptr;
    DncApi *dnc = nullptr;
    QString workspaceId; ///< SendKit's; empty where the key has its own
};

/// Tries out one connection with its key: the first read decides whether it works, the further ones only add to the report. A child of
/// the call that it finishes.
class KeyProbe : public QObject
{
    Q_OBJECT

public:
    /// ConnectionService::test(): a child of `context`.
    [[nodiscard]] static ApiCall<ConnectionReport> *start(const ProbedWires &wires, QObject *context);

private:
    KeyProbe(ProbedWires wires, ApiCall<ConnectionReport> *call);

    void readBlocklist();
    void readWorkspaces();
    void readDoNotContact();
    void readCampaigns(bool isFirst);
    void readRoster(const Campaign &campaign);
    void note(KeyCapability capability, Allowed allowed);
    void fail(const ApiError &error);
    void finish();

    const ProbedWires m_wires;
    ApiCall<ConnectionReport> *const m_call;
    ConnectionReport m_report;
    QElapsedTimer m_since;
};

} // namespace Muster
