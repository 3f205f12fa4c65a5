// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/joboperation.h"

namespace Muster {

/// How rows that put somebody on a blocklist stand on this list, in their order: Done, since when, or Missing. Profiles, addresses and
/// domains are compared without case. Goes through the whole list: for a worker.
[[nodiscard]] QList<Standing> blockStandings(const QList<JobRow> &rows, const QList<BlockedLead> &list);

} // namespace Muster
