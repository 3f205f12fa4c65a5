// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/joboperations.h"

#include "services/blockoperation.h"
#include "services/dncoperations.h"
#include "services/rosteroperations.h"
#include "services/unblockoperation.h"

namespace Muster {

namespace {

/// A row as it stands in a dry run: what the list has not told yet is named.
JobRow shownRow(Provider provider, JobKind kind, const JobRow &row)
{
    if (kind != JobKind::Unblock || provider != Provider::WaLead)
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

/// What one vendor is sent.
class VendorRequests
{
public:
    explicit VendorRequests(const Connection &connection)
        : m_provider(connection.provider),
          m_walead(connection.baseUrl),
          m_dnc(connection.baseUrl, connection.workspaceId),
          m_rosters(makeRosterRequests(connection))
    {
    }

    [[nodiscard]] HttpRequest requestFor(JobKind kind, const BlocklistScope &scope, const QList<JobRow> &batch) const
    {
        if (isRosterJob(kind) && m_rosters && scope.campaign)
            return rosterRequestFor(kind, *m_rosters, *scope.campaign, batch);
        if (m_provider == Provider::SendKit)
            return dncRequestFor(kind, m_dnc, batch);
        return kind == JobKind::Unblock ? UnblockOperation::requestFor(m_walead, batch)
                                        : BlockOperation::requestFor(m_walead, scope, batch);
    }

private:
    Provider m_provider;
    WaLeadRequests m_walead;
    DncRequests m_dnc;
    std::unique_ptr<const RosterRequests> m_rosters;
};

} // namespace

std::unique_ptr<JobOperation> makeJobOperation(JobKind kind, const BlocklistScope &scope, WaLeadApi &api)
{
    if (kind == JobKind::Unblock)
        return std::make_unique<UnblockOperation>(api);
    return std::make_unique<BlockOperation>(api, scope);
}

int batchSizeOf(Provider provider, JobKind kind)
{
    if (isRosterJob(kind))
        return rosterBatchSize(kind, provider);
    if (provider == Provider::SendKit)
        return DncRequests::batchSize;
    return kind == JobKind::Unblock ? UnblockOperation::batchSize : BlockOperation::batchSize;
}

void visitJobRequests(const Connection &connection, JobKind kind, const BlocklistScope &scope, const JobContent &content,
                      const std::function<bool(const HttpRequest &)> &take)
{
    const VendorRequests requests(connection);
    const int batchSize = batchSizeOf(connection.provider, kind);
    QList<JobRow> batch;
    bool isWanted = true;
    const auto give = [&] {
        isWanted = batch.isEmpty() || take(requests.requestFor(kind, scope, batch));
        batch.clear();
    };
    content.visitRows([&](const JobRow &row) {
        batch.append(shownRow(connection.provider, kind, row));
        if (batch.size() == batchSize)
            give();
        return isWanted;
    });
    if (isWanted)
        give();
}

} // namespace Muster
