// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "store/connection.h"

namespace Muster {

class FilterRow;
class RosterFilterRow;
class Settings;

// A list's filters as they were left, except for what was searched: an active filter is seen in its row, which offers to clear it. What is set at once
// to a search alone, to show somebody, leaves what is remembered. Restores them now, for a row whose page listens to it already, and notes each change; `settings` must outlive the row.

void keepFilter(FilterRow &row, Settings &settings, const ConnectionId &connection, const BlocklistScope &scope);
void keepFilter(RosterFilterRow &row, Settings &settings, const ConnectionId &connection, const CampaignId &campaign);

} // namespace Muster
