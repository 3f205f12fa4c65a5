// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "models/sharedrows.h"

namespace Muster {

/// The rows of a blocklist, in the order they came.
using BlockedLeadRows = SharedRows<BlockedLead>;

} // namespace Muster
