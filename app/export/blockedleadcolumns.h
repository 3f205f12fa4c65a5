// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"

#include <QLatin1String>
#include <QList>
#include <QString>

#include <vector>

namespace Muster {

/// One field of a blocklist's rows as it is exported.
struct BlockedLeadColumn
{
    QLatin1String name;                       ///< the API's own
    QString (*text)(const BlockedLead &lead); ///< null where the row has none
};

/// All fields in the order of export; of a list of addresses and domains under SendKit's own names.
[[nodiscard]] const std::vector<BlockedLeadColumn> &allBlockedLeadColumns(const QList<BlockedLead> &leads);
/// Those that at least one row has; all of them where there are no rows.
[[nodiscard]] std::vector<BlockedLeadColumn> usedBlockedLeadColumns(const QList<BlockedLead> &leads);

} // namespace Muster
