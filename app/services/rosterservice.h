// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rosterapi.h"
#include "domain/editguard.h"
#include "services/rosterlisting.h"

#include <QHash>
#include <QObject>

namespace Muster {

class Clock;

/// What screens and commands read of one connection's campaigns and rosters; JobService writes. Main thread.
class RosterService : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    RosterService(RosterApi &api, Clock &clock, QObject *parent = nullptr);
    ~RosterService() override;

    [[nodiscard]] Provider provider() const;
    /// Requests as values, for payloads and dry runs.
    [[nodiscard]] const RosterRequests &requests() const;

    /// All campaigns, in the vendor's order, page after page. A child of `context`.
    [[nodiscard]] ApiCall<QList<Campaign>> *campaigns(QObject *context);
    /// Reads one campaign afresh, with its counts by status where the vendor gives them. What is read is kept: see guard().
    [[nodiscard]] ApiCall<Campaign> *campaign(const CampaignId &id, QObject *context);
    /// A child of `context`, not started.
    [[nodiscard]] RosterListing *list(const CampaignId &id, const RosterListing::Options &options, QObject *context);

    /// What is known of a campaign, by campaigns(), campaign() or noteFrozen(); none before.
    [[nodiscard]] std::optional<Campaign> known(const CampaignId &id) const;
    /// The guard by what was last read; Unknown before.
    [[nodiscard]] EditGuard guard(const CampaignId &id) const;
    /// The vendor refused a change because the campaign is no draft any more: `status` as it was read then.
    void note(const Campaign &campaign);

Q_SIGNALS:
    /// known() or guard() is another.
    void campaignChanged(const Muster::CampaignId &id);

private:
    struct Known
    {
        Campaign campaign;
        QDateTime readAt;
    };

    RosterApi &m_api;
    Clock &m_clock;
    QHash<CampaignId, Known> m_known;
};

} // namespace Muster
