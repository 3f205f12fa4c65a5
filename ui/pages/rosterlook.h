// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "domain/leadstatus.h"
#include "widgets/tag.h"

namespace Muster {

// How statuses look, besides their words.

[[nodiscard]] TagTone toneOfStatus(LeadStatus status);
[[nodiscard]] FunnelTone funnelToneOf(LeadStatus status);
[[nodiscard]] TagTone toneOfCampaign(CampaignStatus status);
/// "connection sent" at the begin of a label: "Connection sent".
[[nodiscard]] QString capitalised(const QString &text);

} // namespace Muster
