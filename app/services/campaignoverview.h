// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"

#include <QList>
#include <QObject>

namespace Muster {

class BlocklistListing;
class BlocklistService;

/// Reads name, status and number of blocks of several campaigns, one after another so that it never crowds out what the user is
/// waiting for. A campaign that cannot be read is passed over. Deleting it stops. Main thread.
class CampaignOverview : public QObject
{
    Q_OBJECT

public:
    /// `blocklists` must outlive this object.
    CampaignOverview(BlocklistService &blocklists, QList<CampaignId> campaigns, QObject *parent = nullptr);

    /// Begins; call once. finished() follows, later.
    void start();

Q_SIGNALS:
    void campaignLoaded(const Muster::Campaign &campaign);
    void blocksCounted(const Muster::CampaignId &campaign, qint64 count);
    /// Exactly once. Nothing follows.
    void finished();

private:
    void readNext();
    void countBlocks(const CampaignId &campaign);

    BlocklistService &m_blocklists;
    QList<CampaignId> m_pending;
};

} // namespace Muster
