// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/unblockoperation.h"

#include "services/listcomparing.h"
#include "services/refusednames.h"
#include "services/unblockstandings.h"
#include "services/waleadlisting.h"

#include <algorithm>

namespace Muster {

namespace {

/// The records of a batch's rows, one row after the other.
struct BatchRecords
{
    explicit BatchRecords(const QList<JobRow> &batch)
    {
        for (qsizetype row = 0; row < batch.size(); ++row) {
            for (const RecordId &id : readUnblockTarget(batch.at(row).payload).records()) {
                ids.append(id);
                rows.append(row);
            }
        }
    }

    QList<RecordId> ids;
    QList<qsizetype> rows; ///< whose they are
};

/// The server counts records. Fewer than were sent leave every row open, since a person may have several.
std::optional<qint64> rowsDone(const WriteCount &written, qint64 records, qint64 rows)
{
    if (!written.count)
        return std::nullopt;
    return *written.count >= records ? rows : std::min(*written.count, rows - 1);
}

/// The list was read from this very address, so "not found" speaks of a record, not of the address.
ApiError aboutRecords(ApiError error)
{
    constexpr int notFound = 404;
    if (error.kind == ErrorKind::NotFound && error.httpStatus == notFound)
        error.kind = ErrorKind::Invalid;
    return error;
}

} // namespace

UnblockOperation::UnblockOperation(WaLeadApi &api, QObject *parent) : JobOperation(parent), m_api(api) {}

JobRow UnblockOperation::rowFor(const UnblockTarget &target)
{
    JobRow row;
    row.identity = target.identity();
    row.payload = writeUnblockTarget(target);
    return row;
}

UnblockTarget UnblockOperation::targetOf(const JobRow &row)
{
    return readUnblockTarget(row.payload);
}

HttpRequest UnblockOperation::requestFor(const WaLeadRequests &requests, const QList<JobRow> &batch)
{
    return requests.removeWorkspaceBlocks(BatchRecords(batch).ids);
}

WriteCapabilities UnblockOperation::capabilities() const
{
    WriteCapabilities capabilities;
    capabilities.batchSize = batchSize;
    capabilities.examinesFirst = true;
    capabilities.shortCount = WriteCapabilities::ShortCount::Doubt;
    return capabilities;
}

HttpRequest UnblockOperation::requestFor(const QList<JobRow> &batch) const
{
    return requestFor(m_api.requests(), batch);
}

ApiCall<BatchAnswer> *UnblockOperation::send(const HttpRequest &request, const QList<JobRow> &batch, QObject *context)
{
    auto *call = new ApiCall<BatchAnswer>(context);
    const BatchRecords records(batch);
    m_api.removeBlocks(request, call)
        ->onDone(call, [call, sent = records.ids.size(), rows = batch.size()](const Result<WriteCount> &answer) {
            if (answer)
                call->finish(BatchAnswer{rowsDone(*answer, sent, rows), {}});
            else
                call->finish(tl::unexpected(aboutRecords(answer.error())));
        });
    return call;
}

ApiCall<QList<Standing>> *UnblockOperation::examine(const QList<JobRow> &rows, QObject *context)
{
    const auto judge = [rows](const QList<BlockedLead> &list) { return unblockStandings(rows, list); };
    return compareWithList(new WaLeadListing(m_api, {}), judge, *this, context);
}

QList<qsizetype> UnblockOperation::rowsNamedIn(const ApiError &refusal, const QList<JobRow> &batch) const
{
    const BatchRecords records(batch);
    QStringList ids;
    for (const RecordId &id : records.ids)
        ids << id.text();
    QList<qsizetype> rows;
    for (const qsizetype record : namedInRefusal(refusal, {}, ids)) {
        const qsizetype row = records.rows.at(record);
        if (rows.isEmpty() || rows.last() != row)
            rows.append(row);
    }
    if (!rows.isEmpty())
        return rows;
    QStringList identities;
    for (const JobRow &row : batch)
        identities << row.identity;
    return namedInRefusal(refusal, {}, identities);
}

} // namespace Muster
