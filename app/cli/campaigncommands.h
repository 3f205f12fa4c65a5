// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/campaigncommand.h"

namespace Muster::Cli {

/// `campaigns list`: the connection's; on WaLead, which cannot list campaigns, what the profile remembers.
class CampaignsListCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void showRemembered();
    void show(const QList<Campaign> &campaigns);
};

/// `campaigns show`
class CampaignsShowCommand final : public CampaignCommand
{
    Q_OBJECT

public:
    using CampaignCommand::CampaignCommand;
    void start() override;

private:
    void show(const Campaign &campaign);
};

} // namespace Muster::Cli
