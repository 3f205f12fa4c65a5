// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlookup.h"
#include "domain/rosterlookup.h"

#include <QList>
#include <QString>

#include <memory>

namespace Muster {

/// A blocklist and what the user calls it: "Workspace blocklist of WaLead".
struct NamedBlocklist
{
    QString name;
    std::shared_ptr<const BlockedLookup> people; ///< not null

    friend bool operator==(const NamedBlocklist &, const NamedBlocklist &) = default;
};

/// What a table is compared with. Empty for a check from the file alone.
struct ScreeningLists
{
    /// For a blocklist or a do-not-contact list: who is on it already. May be null.
    std::shared_ptr<const BlockedLookup> existing = {};
    /// For a roster: whoever is on one of these is Blocked, on the first that has the person. Empty where blocked people are not to
    /// be left out.
    QList<NamedBlocklist> blocklists = {};
    /// For a roster: who is on it already. May be null.
    std::shared_ptr<const RosterLookup> roster = {};

    friend bool operator==(const ScreeningLists &, const ScreeningLists &) = default; ///< the very same lists
};

} // namespace Muster
