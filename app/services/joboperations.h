// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "jobs/jobcontent.h"
#include "jobs/joboperation.h"
#include "store/connection.h"

#include <functional>
#include <memory>

namespace Muster {

// Which operation each kind of job is, and what it sends; those on rosters are in rosteroperations.h.

/// On WaLead. `api` must outlive it.
[[nodiscard]] std::unique_ptr<JobOperation> makeJobOperation(JobKind kind, const BlocklistScope &scope, WaLeadApi &api);
/// How many rows go into one request.
[[nodiscard]] int batchSizeOf(Provider provider, JobKind kind);
/// The requests that write this content, in order, until `take` returns false. Records to be removed whose IDs only the list
/// will tell stand there as `<record ID of NAME>`. From any thread.
void visitJobRequests(const Connection &connection, JobKind kind, const BlocklistScope &scope, const JobContent &content,
                      const std::function<bool(const HttpRequest &)> &take);

} // namespace Muster
