// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blockoperation.h"

#include "services/blockstandings.h"
#include "services/listcomparing.h"
#include "services/refusednames.h"
#include "services/waleadlisting.h"

#include <utility>

namespace Muster {

namespace {

QList<BlockRequest> peopleOf(const QList<JobRow> &rows)
{
    QList<BlockRequest> people;
    people.reserve(rows.size());
    for (const JobRow &row : rows)
        people.append(BlockOperation::personOf(row));
    return people;
}

QStringList identifiersOf(const QList<JobRow> &rows)
{
    QStringList identifiers;
    identifiers.reserve(rows.size());
    for (const JobRow &row : rows)
        identifiers << row.identity;
    return identifiers;
}

} // namespace

BlockOperation::BlockOperation(WaLeadApi &api, BlocklistScope scope, QObject *parent)
    : JobOperation(parent), m_api(api), m_scope(std::move(scope))
{
}

JobRow BlockOperation::rowFor(const BlockRequest &person)
{
    JobRow row;
    row.identity = person.publicIdentifier;
    row.payload = person.reason.toUtf8();
    return row;
}

BlockRequest BlockOperation::personOf(const JobRow &row)
{
    return {row.identity, QString::fromUtf8(row.payload)};
}

HttpRequest BlockOperation::requestFor(const WaLeadRequests &requests, const BlocklistScope &scope, const QList<JobRow> &batch)
{
    return scope.campaign ? requests.addCampaignBlocks(*scope.campaign, identifiersOf(batch))
                          : requests.addWorkspaceBlocks(peopleOf(batch));
}

WriteCapabilities BlockOperation::capabilities() const
{
    WriteCapabilities capabilities;
    capabilities.batchSize = batchSize;
    return capabilities;
}

HttpRequest BlockOperation::requestFor(const QList<JobRow> &batch) const
{
    return requestFor(m_api.requests(), m_scope, batch);
}

ApiCall<BatchAnswer> *BlockOperation::send(const HttpRequest &request, const QList<JobRow> & /*batch*/, QObject *context)
{
    auto *call = new ApiCall<BatchAnswer>(context);
    m_api.addBlocks(request, call)->onDone(call, [call](const Result<WriteCount> &answer) {
        call->finish(answer.map([](const WriteCount &written) { return BatchAnswer{written.count, {}}; }));
    });
    return call;
}

ApiCall<QList<Standing>> *BlockOperation::examine(const QList<JobRow> &rows, QObject *context)
{
    const auto judge = [rows](const QList<BlockedLead> &list) { return blockStandings(rows, list); };
    return compareWithList(new WaLeadListing(m_api, m_scope), judge, *this, context);
}

QList<qsizetype> BlockOperation::rowsNamedIn(const ApiError &refusal, const QList<JobRow> &batch) const
{
    const QString array = m_scope.campaign ? QStringLiteral("publicIdentifiers") : QStringLiteral("leads");
    return namedInRefusal(refusal, array, identifiersOf(batch));
}

} // namespace Muster
