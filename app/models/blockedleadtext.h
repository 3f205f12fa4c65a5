// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "models/blockedleadsorder.h"

#include <QString>

namespace Muster {

// How a blocklist's fields are written for people: in the user's locale and time zone. Main thread.

/// "12 Mar 2026 10:02"; empty where there is no date.
[[nodiscard]] QString blockedOnText(const BlockedLead &lead);
/// "2026-03-12T10:02:33+01:00", in the local zone; empty where there is no date.
[[nodiscard]] QString blockedOnIsoText(const BlockedLead &lead);
/// The reason, or "No reason".
[[nodiscard]] QString reasonText(const QString &reason);

/// What an entry is called for people: "Person", "Address", "Domain".
[[nodiscard]] QString kindText(BlockedKind kind);

/// A cell for Qt::DisplayRole, Qt::ToolTipRole (dates in full) or Qt::AccessibleTextRole (says what is missing where the cell is empty).
/// Empty for OnRosters, which no entry knows of itself: onRostersText().
[[nodiscard]] QString cellText(const BlockedLead &lead, BlockedLeadColumn column, int role);
/// The same for BlockedLeadColumn::OnRosters: the figure, and nothing for 0.
[[nodiscard]] QString onRostersText(int rosters, int role);

} // namespace Muster
