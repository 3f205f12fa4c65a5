// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/demo/demoblocklist.h"
#include "sandbox/store/blockstore.h"

namespace Muster::Sandbox {

/// A campaign of the demo company with its own blocklist, oldest first.
struct DemoCampaign
{
    StoredCampaign campaign;
    QList<DemoBlock> blocks;
};

/// The four campaigns. Some of their blocked people are of `workspace` too.
[[nodiscard]] QList<DemoCampaign> demoCampaigns(Dice &dice, DemoPeople &people, const QList<DemoBlock> &workspace, const QDateTime &now);

} // namespace Muster::Sandbox
