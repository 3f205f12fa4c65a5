// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/lead.h"

#include <QString>

namespace Muster {

/// Translatable: "since 11 Mar 2026: Partner", in the user's language and time zone; without the reason or the date where there
/// is none.
[[nodiscard]] QString blockedSince(const BlockedLead &lead);
/// The same with the list's name: "on Workspace blocklist since 11 Mar 2026: Partner".
[[nodiscard]] QString blockedOn(const QString &list, const BlockedLead &lead);
/// "on the roster since 11 Mar 2026: replied".
[[nodiscard]] QString onRosterSince(const Lead &lead);

} // namespace Muster
