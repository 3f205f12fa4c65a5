// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rosterapi.h"
#include "jobs/joboperation.h"

namespace Muster {

// How rows of a roster job stand on this roster, in their order. Each goes through the whole roster: for a worker.

/// A row is Done once its person stands there; since it was added. Who is kept as removed is left: SendKit skips them like the others.
[[nodiscard]] QList<Standing> addStandings(const QList<JobRow> &rows, const QList<Lead> &roster);
/// A row is Done once its lead is gone (or removed: SendKit keeps those with a history). A row that is ready is found by ID, or without one
/// by its identity, and takes up all that adding it again needs; one that was sent is judged by its ID alone.
[[nodiscard]] QList<Standing> removeStandings(const QList<JobRow> &rows, const QList<Lead> &roster);
/// As removeStandings(), of the whole roster: where any row is to be sent, for the first time or again, leads that no row stands for are
/// told by Conflict, so that nothing goes that nobody has seen.
[[nodiscard]] Result<QList<Standing>> wipeStandings(const QList<JobRow> &rows, const QList<Lead> &roster);
/// Only a pending or active lead can be paused, and only a paused one resumed; the others are left.
[[nodiscard]] QList<Standing> actionStandings(LeadAction action, const QList<JobRow> &rows, const QList<Lead> &roster);
/// A row is Done once every changed field has its new text. One that has neither the new nor the old text was changed by somebody else, and
/// is left.
[[nodiscard]] QList<Standing> editStandings(Provider provider, const QList<JobRow> &rows, const QList<Lead> &roster);

} // namespace Muster
