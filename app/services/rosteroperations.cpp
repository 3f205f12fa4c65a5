// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosteroperations.h"

#include "api/puffle/pufflerequests.h"
#include "api/sendkit/sendkitrequests.h"
#include "services/rosteroperation.h"
#include "services/rosterrows.h"

#include <limits>

namespace Muster {

namespace {

QList<QByteArray> payloadsOf(const QList<JobRow> &batch)
{
    QList<QByteArray> payloads;
    payloads.reserve(batch.size());
    for (const JobRow &row : batch)
        payloads.append(row.payload);
    return payloads;
}

QList<LeadId> leadsOf(const QList<JobRow> &batch)
{
    QList<LeadId> ids;
    ids.reserve(batch.size());
    for (const JobRow &row : batch) {
        const LeadId id = leadOf(row).id;
        ids.append(id.isEmpty() ? LeadId(QStringLiteral("<row ID of %1>").arg(row.identity)) : id);
    }
    return ids;
}

HttpRequest editRequest(const RosterRequests &requests, const CampaignId &campaign, const JobRow &row)
{
    const LeadEdit edit = leadEditOf(row);
    QList<std::pair<LeadField, QString>> changes;
    for (const LeadEdit::Change &change : edit.changes)
        changes.append({change.field, change.after});
    return requests.editLead(campaign, edit.id, edit.personId, changes);
}

} // namespace

std::unique_ptr<JobOperation> makeRosterOperation(JobKind kind, const CampaignId &campaign, RosterApi &api, RosterService &rosters,
                                                  bool consentsToMail)
{
    return std::make_unique<RosterOperation>(kind, campaign, api, rosters, consentsToMail);
}

std::unique_ptr<const RosterRequests> makeRosterRequests(const Connection &connection)
{
    switch (connection.provider) {
    case Provider::Puffle:
        return std::make_unique<PuffleRequests>(connection.baseUrl);
    case Provider::SendKit:
        return std::make_unique<SendKitRequests>(connection.baseUrl, connection.workspaceId);
    case Provider::WaLead:
        break;
    }
    return nullptr;
}

int rosterBatchSize(JobKind kind, Provider provider)
{
    const bool isPuffle = provider == Provider::Puffle;
    switch (kind) {
    case JobKind::AddLeads:
        return isPuffle ? PuffleRequests::addBatchSize : SendKitRequests::addBatchSize;
    case JobKind::EditLeads:
        return 1;
    case JobKind::WipeRoster:
        return std::numeric_limits<int>::max();
    default:
        return isPuffle ? PuffleRequests::removeBatchSize : SendKitRequests::removeBatchSize;
    }
}

HttpRequest rosterRequestFor(JobKind kind, const RosterRequests &requests, const CampaignId &campaign, const QList<JobRow> &batch)
{
    switch (kind) {
    case JobKind::AddLeads:
        return requests.addLeads(campaign, payloadsOf(batch));
    case JobKind::EditLeads:
        return editRequest(requests, campaign, batch.first());
    case JobKind::WipeRoster:
        return requests.wipeRoster(campaign);
    case JobKind::PauseLeads:
        return requests.actOnLeads(campaign, LeadAction::Pause, leadsOf(batch));
    case JobKind::ResumeLeads:
        return requests.actOnLeads(campaign, LeadAction::Resume, leadsOf(batch));
    default:
        return requests.removeLeads(campaign, leadsOf(batch));
    }
}

} // namespace Muster
