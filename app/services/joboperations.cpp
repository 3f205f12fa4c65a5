// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/joboperations.h"

#include "services/blockoperation.h"
#include "services/unblockoperation.h"

namespace Muster {

namespace {

/// Leaves the content where it is: nobody wants the rest.
struct Enough
{
};

/// A row as it stands in a dry run: what the list has not told yet is named.
JobRow shownRow(JobKind kind, const JobRow &row)
{
    if (kind != JobKind::Unblock)
        return row;
    UnblockTarget target = UnblockOperation::targetOf(row);
    if (!target.records().isEmpty())
        return row;
    BlockedLead unknown;
    unknown.id = RecordId(QStringLiteral("<record ID of %1>").arg(row.identity));
    target.entries = {unknown};
    JobRow shown = row;
    shown.payload = writeUnblockTarget(target);
    return shown;
}

HttpRequest requestFor(JobKind kind, const BlocklistScope &scope, const WaLeadRequests &requests, const QList<JobRow> &batch)
{
    return kind == JobKind::Unblock ? UnblockOperation::requestFor(requests, batch) : BlockOperation::requestFor(requests, scope, batch);
}

} // namespace

std::unique_ptr<JobOperation> makeJobOperation(JobKind kind, const BlocklistScope &scope, WaLeadApi &api)
{
    if (kind == JobKind::Unblock)
        return std::make_unique<UnblockOperation>(api);
    return std::make_unique<BlockOperation>(api, scope);
}

int batchSizeOf(JobKind kind)
{
    return kind == JobKind::Unblock ? UnblockOperation::batchSize : BlockOperation::batchSize;
}

void visitJobRequests(JobKind kind, const BlocklistScope &scope, const WaLeadRequests &requests, const JobContent &content,
                      const std::function<bool(const HttpRequest &)> &take)
{
    QList<JobRow> batch;
    const auto give = [&] {
        if (!batch.isEmpty() && !take(requestFor(kind, scope, requests, batch)))
            throw Enough();
        batch.clear();
    };
    try {
        content.visitRows([&](const JobRow &row) {
            batch.append(shownRow(kind, row));
            if (batch.size() == batchSizeOf(kind))
                give();
        });
        give();
    } catch (const Enough &) { // as it was asked for
    }
}

} // namespace Muster
