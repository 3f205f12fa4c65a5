// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"
#include "domain/blockrequest.h"
#include "services/writeoutcome.h"

#include <QList>
#include <QStringList>

namespace Muster {

// What the bulk writes read in a server's answer, and how they count.

/// True where a smaller batch may fare better, because the server refuses something in this one.
[[nodiscard]] bool refusesRows(const ApiError &error);
/// True where the batch may have been done, whatever the answer says: only the list can tell.
[[nodiscard]] bool leavesFateOpen(const ApiError &error);
/// The server's words about a row it refused; never empty.
[[nodiscard]] QString refusalText(const ApiError &error);

/// What a worker that had not enough memory for a list counts as.
[[nodiscard]] ApiError outOfMemory();

/// `duplicates` is for the caller to set.
[[nodiscard]] WriteTotals totalsOf(const QList<RowOutcome> &outcomes);
[[nodiscard]] QStringList identifiersOf(const QList<BlockRequest> &people);

} // namespace Muster
