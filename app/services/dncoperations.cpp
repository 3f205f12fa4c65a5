// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/dncoperations.h"

#include "services/blockoperation.h"
#include "services/blockstandings.h"
#include "services/dnclisting.h"
#include "services/listcomparing.h"
#include "services/refusednames.h"
#include "services/unblockoperation.h"
#include "services/unblockstandings.h"

namespace Muster {

namespace {

QStringList contactsOf(const QList<JobRow> &rows)
{
    QStringList contacts;
    contacts.reserve(rows.size());
    for (const JobRow &row : rows)
        contacts << row.identity;
    return contacts;
}

/// What both directions have in common: one list, whose entries are named by address.
class DncOperation : public JobOperation
{
public:
    DncOperation(JobKind kind, DncApi &api) : m_kind(kind), m_api(api) {}

    WriteCapabilities capabilities() const override
    {
        WriteCapabilities capabilities;
        capabilities.batchSize = DncRequests::batchSize;
        if (m_kind == JobKind::Unblock) { // undoing it takes the entries' reasons, and an undo must not lift another's block
            capabilities.examinesFirst = true;
            capabilities.shortCount = WriteCapabilities::ShortCount::Doubt;
        }
        return capabilities;
    }

    HttpRequest requestFor(const QList<JobRow> &batch) const override { return dncRequestFor(m_kind, m_api.requests(), batch); }

    ApiCall<BatchAnswer> *send(const HttpRequest &request, const QList<JobRow> &batch, QObject *context) override
    {
        auto *call = new ApiCall<BatchAnswer>(context);
        m_api.write(request, call)->onDone(call, [call, rows = batch.size()](const Result<DncWriteCount> &answer) {
            call->finish(answer.map([rows](const DncWriteCount &written) {
                BatchAnswer counted{written.done, {}};
                if (!counted.done && written.skipped)
                    counted.done = rows - *written.skipped;
                return counted;
            }));
        });
        return call;
    }

    ApiCall<QList<Standing>> *examine(const QList<JobRow> &rows, QObject *context) override
    {
        const auto judge = [kind = m_kind, rows](const QList<BlockedLead> &list) {
            return kind == JobKind::Unblock ? unblockStandings(rows, list) : blockStandings(rows, list);
        };
        return compareWithList(new DncListing(m_api), judge, *this, context);
    }

    QList<qsizetype> rowsNamedIn(const ApiError &refusal, const QList<JobRow> &batch) const override
    {
        const QString array = m_kind == JobKind::Unblock ? QStringLiteral("emails") : QStringLiteral("entries");
        return namedInRefusal(refusal, array, contactsOf(batch));
    }

private:
    JobKind m_kind;
    DncApi &m_api;
};

} // namespace

std::unique_ptr<JobOperation> makeDncOperation(JobKind kind, DncApi &api)
{
    return std::make_unique<DncOperation>(kind, api);
}

JobRow dncRow(const BlockRequest &contact)
{
    return BlockOperation::rowFor(contact);
}

HttpRequest dncRequestFor(JobKind kind, const DncRequests &requests, const QList<JobRow> &batch)
{
    if (kind == JobKind::Unblock)
        return requests.remove(contactsOf(batch));
    QList<BlockRequest> contacts;
    contacts.reserve(batch.size());
    for (const JobRow &row : batch)
        contacts.append(BlockOperation::personOf(row));
    return requests.add(contacts);
}

} // namespace Muster
