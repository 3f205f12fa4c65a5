// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/campaign.h"

#include <functional>

namespace Muster {
class RosterService;
}

namespace Muster::Cli {

/// A command about one campaign of any vendor.
class CampaignCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    using Then = std::function<void(const Campaign &)>;

    /// Reads afresh the campaign that `named` is the ID or dashboard URL of, or where the vendor lists campaigns the exact name, if only
    /// one has it. An ID goes first. Where there is no such campaign, says so and finishes. The connection can be reached.
    void withCampaign(const QString &named, const Then &then);
    /// Null for a vendor without rosters.
    [[nodiscard]] RosterService *rosters() const;

private:
    void read(const CampaignId &id, const QString &named, const Then &then);
    void findByName(const QString &named, const Then &then);
};

} // namespace Muster::Cli
