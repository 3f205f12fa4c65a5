// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rosterclearance.h"

#include "prompts.h"
#include "services/connectionservice.h"
#include "services/rosterservice.h"

namespace Muster {

RosterClearance::RosterClearance(ConnectionService &connections, Prompts &prompts, QWidget &window)
    : m_connections(connections), m_prompts(prompts), m_window(window)
{
}

void RosterClearance::ask(const ConnectionId &connection, const CampaignId &campaign, std::function<void(const EditGuard &)> then)
{
    RosterService *rosters = m_connections.rosters(connection);
    if (!rosters) {
        m_prompts.tell(&m_window, tr("This roster cannot be changed now"), tr("Its connection is gone. Add it again first."));
        return;
    }
    const EditGuard known = rosters->guard(campaign);
    if (!known.isStale(QDateTime::currentDateTimeUtc()))
        return decide(known, then);
    if (m_reading.contains({connection, campaign}))
        return;
    m_reading.insert({connection, campaign});
    rosters->campaign(campaign, this)
        ->onDone(this, [this, rosters, connection, campaign, then = std::move(then)](const Result<Campaign> &read) {
            m_reading.remove({connection, campaign});
            if (read)
                return decide(rosters->guard(campaign), then);
            const auto found = m_connections.find(connection);
            m_prompts.tell(&m_window, tr("This roster cannot be changed now"),
                           tr("Whether the campaign is still a draft could not be read.") + QLatin1Char(' ') +
                               userText(read.error(), found ? found->name : QString()).oneLine());
        });
}

void RosterClearance::decide(const EditGuard &guard, const std::function<void(const EditGuard &)> &then)
{
    if (guard.allowsWriting())
        then(guard);
    else
        m_prompts.tell(&m_window, guard.headline(), guard.reason());
}

} // namespace Muster
