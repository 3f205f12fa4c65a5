// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "placetrail.h"

namespace Muster {

class Settings;
struct SidebarPlace;

// What the window showed last, as the profile remembers it.

void rememberPlace(Settings &settings, const WindowPlace &place);
/// Of this connection, where it was a campaign's list; else empty.
[[nodiscard]] CampaignId lastCampaign(const Settings &settings, const ConnectionId &connection);
[[nodiscard]] bool lastWasHistory(const Settings &settings);

/// Where to begin: with the connection's own list; else the campaign that was shown last; else a draft, where there is something to do;
/// else what comes first. `places` are not empty.
[[nodiscard]] BlocklistScope firstPlace(const QList<SidebarPlace> &places, const CampaignId &last);

} // namespace Muster
