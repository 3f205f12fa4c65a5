// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/joboperation.h"

namespace Muster {

/// How rows of an UnblockOperation stand on this list, in their order; see its examine(). Goes through the whole list: for a worker.
[[nodiscard]] QList<Standing> unblockStandings(const QList<JobRow> &rows, const QList<BlockedLead> &list);

} // namespace Muster
