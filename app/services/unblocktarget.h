// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/job.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Muster {

/// One person to take off the workspace blocklist.
struct UnblockTarget
{
    QString publicIdentifier;   ///< may be empty: then `entries` names the records
    QList<BlockedLead> entries; ///< the person's records as last read; what undoing blocks again. May be empty
    QDateTime addedFrom;        ///< valid: only records made between these two go (undoing a block job must not lift another's block)
    QDateTime addedUntil;
    QList<BlockedLead> removed{}; ///< records that this row has removed already: what undoing blocks again, too

    /// What people call it: the identifier, else its first entry's, else that one's record ID.
    [[nodiscard]] QString identity() const;
    /// Of entries that carry a record ID. The server names records by nothing else.
    [[nodiscard]] QList<RecordId> records() const;
    /// False for an entry that somebody else made, by the two dates. One without a date counts as ours.
    [[nodiscard]] bool covers(const BlockedLead &entry) const;
};

/// A row's payload, and back: JSON, dates to the millisecond.
[[nodiscard]] QByteArray writeUnblockTarget(const UnblockTarget &target);
[[nodiscard]] UnblockTarget readUnblockTarget(const QByteArray &payload);

} // namespace Muster
