// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/practicecampaigns.h"

#include "services/connectionservice.h"
#include "store/settings.h"

#include <array>

namespace Muster {

namespace {

constexpr QLatin1String offered("practice/campaignsOffered");

/// As the Practice server's demo data has them.
struct DemoCampaign
{
    QLatin1String id;
    QLatin1String label;
};

constexpr std::array demoCampaigns{
    DemoCampaign{QLatin1String("cmp-q1-founders"), QLatin1String("Q1 Founders")},
    DemoCampaign{QLatin1String("cmp-eu-fintech"), QLatin1String("EU Fintech")},
    DemoCampaign{QLatin1String("cmp-newsletter-warm-up"), QLatin1String("Newsletter warm-up")},
    DemoCampaign{QLatin1String("cmp-winter-event"), QLatin1String("Winter event")},
};

} // namespace

void offerPracticeCampaigns(ConnectionService &connections, Settings &settings)
{
    if (!settings.choice(offered).isEmpty())
        return;
    const auto practice = connections.find(ConnectionService::practiceName());
    for (const DemoCampaign &campaign : demoCampaigns)
        connections.rememberCampaign(practice->id, {CampaignId(campaign.id), campaign.label});
    settings.setChoice(offered, QStringLiteral("yes"));
}

} // namespace Muster
