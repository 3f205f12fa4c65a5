// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/blocklistcommand.h"
#include "domain/campaign.h"

namespace Muster::Cli {

/// `campaigns list`: what the profile remembers, because WaLead cannot list campaigns.
class CampaignsListCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

/// `campaigns show`
class CampaignsShowCommand final : public BlocklistCommand
{
    Q_OBJECT

public:
    using BlocklistCommand::BlocklistCommand;
    void start() override;

private:
    void show(const Campaign &campaign);
};

} // namespace Muster::Cli
