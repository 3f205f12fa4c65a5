// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "services/writeoutcome.h"

#include <QList>
#include <QSet>
#include <QString>

#include <utility>

namespace Muster {

/// One person to take off the workspace blocklist, named by record ID, by public identifier, or both.
struct UnblockRequest
{
    RecordId id;              ///< may be empty
    QString publicIdentifier; ///< may be empty; then `id` is not
};

/// One record to remove, and whose it is.
struct Removal
{
    BlockedLead entry;
    qsizetype person; ///< index into the people asked for
};

/// What removing people comes to, given the list as it is.
struct UnblockPlan
{
    QList<Removal> removals;                             ///< in the order of the people; each record once
    QList<std::pair<qsizetype, RowOutcome>> unremovable; ///< person, and why nothing is removed for them (or for one of their records)
    qint64 notBlocked = 0;                               ///< how many people are not on the list
};

// Values in, values out: for a worker, since they go through the whole list.

[[nodiscard]] UnblockPlan planUnblock(const QList<UnblockRequest> &people, const QList<BlockedLead> &list);
/// Which of these records are on the list.
[[nodiscard]] QSet<RecordId> standingRecords(const QList<Removal> &removals, const QList<BlockedLead> &list);

} // namespace Muster
