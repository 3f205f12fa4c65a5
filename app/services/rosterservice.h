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

    /// What is known of a campaign, by campaigns() or campaign(); none before. Of two readings the one that was asked for later
    /// counts, whichever answer comes first.
    [[nodiscard]] std::optional<Campaign> known(const CampaignId &id) const;
    /// The guard by what was last read; Unknown before.
    [[nodiscard]] EditGuard guard(const CampaignId &id) const;

Q_SIGNALS:
    /// known() or guard() is another. A reading that found the campaign as it was only makes the guard younger, and is not told.
    void campaignChanged(const Muster::CampaignId &id);

private:
    struct Known
    {
        Campaign campaign;
        QDateTime readAt;
        quint64 reading; ///< the reading that told of it
    };

    void keep(const Campaign &campaign, quint64 reading);

    RosterApi &m_api;
    Clock &m_clock;
    QHash<CampaignId, Known> m_known;
    quint64 m_readings = 0; ///< numbered as they were asked for
};

} // namespace Muster
