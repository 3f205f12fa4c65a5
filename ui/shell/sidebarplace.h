// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/campaign.h"

#include <QString>

#include <optional>

namespace Muster {

/// One place of the window: a blocklist, with what the sidebar and the finder show of it.
struct SidebarPlace
{
    BlocklistScope scope;
    QString label;
    std::optional<qint64> count;                     ///< of blocked people; none while unknown
    CampaignStatus status = CampaignStatus::Unknown; ///< of its campaign; not used for the workspace
};

} // namespace Muster
