// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Muster {

/// The lead that a row of removing, wiping, pausing or resuming is about. Pure; from any thread.
struct RosterTarget
{
    Lead lead;           ///< without an ID: to be found on the roster by its address or profile
    QDateTime addedFrom; ///< valid: only a lead that was added between these two is meant (an undo must not remove another's lead)
    QDateTime addedUntil;

    /// False for a lead that somebody else added, by the two dates. One without a date counts as ours.
    [[nodiscard]] bool covers(const Lead &found) const;
};

/// A row's payload, and back: JSON with what adding the lead again takes; dates to the millisecond.
[[nodiscard]] QByteArray writeRosterTarget(const RosterTarget &target);
[[nodiscard]] RosterTarget readRosterTarget(const QByteArray &payload);

} // namespace Muster
