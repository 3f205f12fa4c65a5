// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastplace.h"

#include "shell/sidebarplace.h"
#include "store/settings.h"

namespace Muster {

namespace {

constexpr QLatin1String placeChoice("lastPlace/"); ///< with the connection's ID: its campaign, empty for its own list
constexpr QLatin1String pageChoice("lastPage");
constexpr QLatin1String historyPage("history");

/// Every choice is written to disk at once.
void choose(Settings &settings, const QString &name, const QString &value)
{
    if (settings.choice(name) != value)
        settings.setChoice(name, value);
}

} // namespace

void rememberPlace(Settings &settings, const WindowPlace &place)
{
    choose(settings, pageChoice, place.isHistory ? QString(historyPage) : QString());
    if (!place.isHistory)
        choose(settings, placeChoice + place.connection.text(), place.scope.campaign ? place.scope.campaign->text() : QString());
}

CampaignId lastCampaign(const Settings &settings, const ConnectionId &connection)
{
    return CampaignId(settings.choice(placeChoice + connection.text()));
}

bool lastWasHistory(const Settings &settings)
{
    return settings.choice(pageChoice) == historyPage;
}

BlocklistScope firstPlace(const QList<SidebarPlace> &places, const CampaignId &last)
{
    const SidebarPlace *best = &places.constFirst();
    for (const SidebarPlace &place : places) {
        if (place.scope.isWorkspace() || *place.scope.campaign == last)
            return place.scope;
        if (place.status == CampaignStatus::Draft && best->status != CampaignStatus::Draft)
            best = &place;
    }
    return best->scope;
}

} // namespace Muster
