// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/campaign.h"
#include "domain/provider.h"
#include "net/apicall.h"

#include <QObject>

namespace Muster {

class BlocklistListing;
class DncApi;
class WaLeadApi;

/// What screens and commands read of one connection's blocklists; JobService writes. A listing is returned before it starts, so that
/// its caller can connect first; it is a child of `context` and the caller deletes it when done with it. Main thread.
class BlocklistService : public QObject
{
    Q_OBJECT

public:
    /// The workspace's and the campaigns' lists of WaLead. `api` must outlive this object.
    explicit BlocklistService(WaLeadApi &api, QObject *parent = nullptr);
    /// SendKit's do-not-contact list, which is its workspace's only blocklist. `api` must outlive this object.
    explicit BlocklistService(DncApi &api, QObject *parent = nullptr);

    /// WaLead or SendKit.
    [[nodiscard]] Provider provider() const;
    [[nodiscard]] BlocklistListing *list(const BlocklistScope &scope, QObject *context);
    /// Reads one campaign. WaLead's only: NotFound elsewhere (RosterService reads those).
    [[nodiscard]] ApiCall<Campaign> *campaign(const CampaignId &id, QObject *context);

private:
    WaLeadApi *m_walead = nullptr; ///< one of the two
    DncApi *m_dnc = nullptr;
};

} // namespace Muster
