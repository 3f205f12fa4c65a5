// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Muster {

/// A blocklist as it was last read.
struct KeptBlocklist
{
    QDateTime readAt; ///< UTC, to the millisecond
    QList<BlockedLead> leads;
};

// One file for each list, readable by the user only (services/listfile.h). A workspace's is SuppressionIndex's to write, a campaign's
// KeptLists'. Blocking: call on a worker, one at a time for one list.

/// Replaces the file in one step: it is there whole, or as it was before. False where it cannot be written.
bool keepBlocklist(const QString &folder, const ConnectionId &connection, const BlocklistScope &scope, const KeptBlocklist &list);
/// None where there is no file, or not one that can be read: the list is then as if it had never been read.
[[nodiscard]] std::optional<KeptBlocklist> keptBlocklist(const QString &folder, const ConnectionId &connection,
                                                         const BlocklistScope &scope);
/// Removes the files of all connections but these.
void forgetBlocklistsBut(const QString &folder, const QList<ConnectionId> &connections);

} // namespace Muster
