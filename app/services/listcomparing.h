// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "jobs/joboperation.h"

#include <functional>

namespace Muster {

class BlocklistListing;

/// Tells of rows, in their order, how they stand on this list. Runs on a worker; owns all it uses; may run out of memory and throw
/// nothing else.
using StandingJudge = std::function<QList<Standing>(const QList<BlockedLead> &list)>;

/// Reads a blocklist afresh and lets `judge` go through it. `listing` has not been started; it becomes the call's. `asked` emits examined()
/// meanwhile. The call is a child of `context`; `asked` must outlive it.
[[nodiscard]] ApiCall<QList<Standing>> *compareWithList(BlocklistListing *listing, const StandingJudge &judge, JobOperation &asked,
                                                        QObject *context);

/// What a list counts as that is more than fits into memory.
[[nodiscard]] ApiError listTooLarge();

} // namespace Muster
