// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rosterapi.h"
#include "jobs/joboperation.h"
#include "store/connection.h"

#include <memory>

namespace Muster {

class RosterService;

/// What carries out a roster job (isRosterJob()) on this campaign. Both must outlive it. `consentsToMail` is JobRecord's.
[[nodiscard]] std::unique_ptr<JobOperation> makeRosterOperation(JobKind kind, const CampaignId &campaign, RosterApi &api,
                                                                RosterService &rosters, bool consentsToMail = false);

/// The requests of this connection's vendor, for payloads and dry runs, from any thread; null for a vendor without rosters.
[[nodiscard]] std::unique_ptr<const RosterRequests> makeRosterRequests(const Connection &connection);
/// How many rows of a roster job go into one request.
[[nodiscard]] int rosterBatchSize(JobKind kind, Provider provider);
/// The exact request of one batch, from any thread. A lead whose row ID only the roster will tell stands there as `<row ID of NAME>`.
[[nodiscard]] HttpRequest rosterRequestFor(JobKind kind, const RosterRequests &requests, const CampaignId &campaign,
                                           const QList<JobRow> &batch);

} // namespace Muster
