// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/sendkit/dncapi.h"
#include "jobs/joboperation.h"

#include <memory>

namespace Muster {

// Jobs that write SendKit's do-not-contact list. Their rows are those of WaLead's (BlockOperation::rowFor(), UnblockOperation::rowFor()),
// with an address or a domain where the public identifier stands, so that undo, history and result files need not tell them apart.

/// `kind` is Block or Unblock. `api` must outlive it.
[[nodiscard]] std::unique_ptr<JobOperation> makeDncOperation(JobKind kind, DncApi &api);
/// A row of JobKind::Block: `publicIdentifier` is an address or a domain.
[[nodiscard]] JobRow dncRow(const BlockRequest &contact);
/// The request of one batch (up to DncRequests::batchSize rows), without a connection: from any thread.
[[nodiscard]] HttpRequest dncRequestFor(JobKind kind, const DncRequests &requests, const QList<JobRow> &batch);

} // namespace Muster
