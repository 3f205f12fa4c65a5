// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/decoded.h"
#include "domain/campaign.h"

#include <QByteArray>

namespace Muster::WaLead {

/// Reads one campaign; only its ID is required.
[[nodiscard]] Decoded<Campaign> readCampaign(const QByteArray &body);

} // namespace Muster::WaLead
