// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "domain/editguard.h"
#include "store/connection.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <utility>

class QWidget;

namespace Muster {

class ConnectionService;
class Prompts;

/// Asks the guard before anything that would change a roster is begun or even shown, whichever way it was asked for: by what was read in
/// the last minute, else read afresh. Where the roster may not be changed, or nobody can tell, the user is told why and nothing follows.
/// Main thread.
class RosterClearance : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; `window` is the messages' parent.
    RosterClearance(ConnectionService &connections, Prompts &prompts, QWidget &window);

    /// `then` is called with a guard that allows writing, at once or later, or never. While a campaign is being read for an earlier asking
    /// a further one for it is not taken.
    void ask(const ConnectionId &connection, const CampaignId &campaign, std::function<void(const EditGuard &guard)> then);

private:
    void decide(const EditGuard &guard, const std::function<void(const EditGuard &)> &then);

    ConnectionService &m_connections;
    Prompts &m_prompts;
    QWidget &m_window;
    QSet<std::pair<ConnectionId, CampaignId>> m_reading;
};

} // namespace Muster
