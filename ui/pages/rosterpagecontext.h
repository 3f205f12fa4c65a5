// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "store/connection.h"

namespace Muster {

/// Which roster a page shows, and how it is called.
struct RosterPageContext
{
    Connection connection;
    CampaignId campaign;
    QString title; ///< the campaign's name; never empty
    Channel channel = Channel::Unknown;
};

} // namespace Muster
