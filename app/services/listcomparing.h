// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "jobs/joboperation.h"

#include <functional>

namespace Muster {

/// Tells of rows, in their order, how they stand on this list. Runs on a worker; owns all it uses; may run out of memory and throw
/// nothing else.
using StandingJudge = std::function<QList<Standing>(const QList<BlockedLead> &list)>;

/// Reads a blocklist afresh (BlocklistListing) and lets `judge` go through it. `asked` emits examined() meanwhile. The call is a child of
/// `context`; `api` and `asked` must outlive it.
[[nodiscard]] ApiCall<QList<Standing>> *compareWithList(WaLeadApi &api, const BlocklistScope &scope, const StandingJudge &judge,
                                                        JobOperation &asked, QObject *context);

/// What a list counts as that is more than fits into memory.
[[nodiscard]] ApiError listTooLarge();

} // namespace Muster
