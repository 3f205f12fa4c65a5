// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/sidebarplace.h"

namespace Muster {

Icon iconOf(const SidebarPlace &place)
{
    if (place.scope.isWorkspace())
        return Icon::Block;
    if (place.status == CampaignStatus::Draft)
        return Icon::Pencil;
    const bool isLocked = place.isRoster ? place.isFrozen : place.status != CampaignStatus::Unknown;
    if (isLocked)
        return Icon::Lock;
    switch (place.status) {
    case CampaignStatus::Paused:
        return Icon::Pause;
    case CampaignStatus::Completed:
        return Icon::Check;
    case CampaignStatus::Error:
        return Icon::Warning;
    default:
        return Icon::Campaign;
    }
}

} // namespace Muster
