// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/campaign.h"
#include "theme/icons.h"

#include <QString>

#include <optional>

namespace Muster {

/// One place of the window: a blocklist or a campaign's roster, with what the sidebar and the finder show of it.
struct SidebarPlace
{
    BlocklistScope scope; ///< what tells it from the connection's other places; a roster has its campaign here
    QString label;
    std::optional<qint64> count;                     ///< of people on it; none while unknown
    CampaignStatus status = CampaignStatus::Unknown; ///< of its campaign; not used for the workspace
    bool isRoster = false;                           ///< the campaign's leads; else a blocklist
    bool isFrozen = false;                           ///< EditGuard says so of this roster
};

/// A pencil for drafts, a lock for what cannot be changed; of the rest what is paused, has ended or has failed looks so.
[[nodiscard]] Icon iconOf(const SidebarPlace &place);

/// Which groups a connection's places have, and what stands under CAMPAIGNS besides them.
struct SidebarGroups
{
    bool hasBlocklists = true;
    bool canAddCampaigns = true; ///< the vendor lists none, so that the user adds them
    QString note = {};           ///< instead of campaigns: that they are being read, cannot be read, or that there are none
    bool canReadAgain = false;   ///< a row that asks for them anew
};

} // namespace Muster
