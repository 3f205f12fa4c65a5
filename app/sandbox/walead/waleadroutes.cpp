// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/walead/waleadroutes.h"

#include "sandbox/store/schema.h"
#include "sandbox/walead/waleadreading.h"

namespace Muster::Sandbox {

namespace {

QString wireDate(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject campaignBlockJson(const StoredBlock &block)
{
    return {{QStringLiteral("publicIdentifier"), block.publicIdentifier},
            {QStringLiteral("reason"), block.reason.isNull() ? QJsonValue() : QJsonValue(block.reason)},
            {QStringLiteral("createdAt"), wireDate(block.createdAtMs)}};
}

QJsonObject workspaceBlockJson(const StoredBlock &block)
{
    QJsonObject json = campaignBlockJson(block);
    json.insert(QStringLiteral("id"), block.id);
    json.insert(QStringLiteral("workspaceId"), QString::fromLatin1(practiceWorkspaceId));
    return json;
}

QJsonObject campaignJson(const StoredCampaign &campaign)
{
    QJsonObject json = campaign.details;
    json.insert(QStringLiteral("id"), campaign.id);
    json.insert(QStringLiteral("name"), campaign.name);
    json.insert(QStringLiteral("status"), campaign.status);
    json.insert(QStringLiteral("progress"), campaign.progress);
    json.insert(QStringLiteral("createdAt"), wireDate(campaign.createdAtMs));
    return json;
}

QJsonArray toArray(const QList<StoredBlock> &blocks, QJsonObject (*toJson)(const StoredBlock &))
{
    QJsonArray array;
    for (const StoredBlock &block : blocks)
        array.append(toJson(block));
    return array;
}

Answer blockedAnswer(int blocked)
{
    return jsonAnswer(QJsonObject{{QStringLiteral("success"), true},
                                  {QStringLiteral("message"), QStringLiteral("Leads blocked")},
                                  {QStringLiteral("blocked"), blocked}});
}

Answer campaignNotFound()
{
    return errorAnswer(404, QStringLiteral("Campaign not found"));
}

Answer listWorkspace(BlockStore &store, const Request &request)
{
    const Read<WorkspaceListing> listing = readWorkspaceListing(request);
    return listing ? jsonAnswer(toArray(store.workspaceBlocks(*listing), workspaceBlockJson)) : listing.error();
}

Answer addToWorkspace(BlockStore &store, const Request &request)
{
    const Read<QList<NewBlock>> people = readWorkspaceBlocks(request.body);
    return people ? blockedAnswer(store.blockInWorkspace(*people)) : people.error();
}

Answer removeFromWorkspace(BlockStore &store, const Request &request)
{
    const Read<QStringList> ids = readRecordIds(request.body);
    if (!ids)
        return ids.error();
    return jsonAnswer(QJsonObject{{QStringLiteral("success"), true},
                                  {QStringLiteral("message"), QStringLiteral("Leads unblocked")},
                                  {QStringLiteral("unblocked"), store.unblock(*ids)}});
}

Answer listCampaign(BlockStore &store, const Request &request, const QString &campaignId)
{
    const Read<CampaignListing> listing = readCampaignListing(request);
    if (!listing)
        return listing.error();
    const auto blocks = store.campaignBlocks(campaignId, listing->skip, listing->take);
    return blocks ? jsonAnswer(toArray(*blocks, campaignBlockJson)) : campaignNotFound();
}

Answer addToCampaign(BlockStore &store, const Request &request, const QString &campaignId)
{
    const Read<QList<NewBlock>> people = readCampaignBlocks(request.body);
    if (!people)
        return people.error();
    const std::optional<int> blocked = store.blockInCampaign(campaignId, *people);
    return blocked ? blockedAnswer(*blocked) : campaignNotFound();
}

Answer getCampaign(BlockStore &store, const QString &campaignId)
{
    const std::optional<StoredCampaign> campaign = store.campaign(campaignId);
    return campaign ? jsonAnswer(campaignJson(*campaign)) : campaignNotFound();
}

} // namespace

void addWaleadRoutes(Router &router, const QString &prefix, BlockStore &store)
{
    const QString workspace = prefix + QStringLiteral("/v1/blocked-leads");
    const QString campaign = prefix + QStringLiteral("/v1/campaigns/{}");
    const QString campaignBlocks = campaign + QStringLiteral("/blocked-leads");
    router.add("GET", workspace, [&store](const Request &request, const QStringList &) { return listWorkspace(store, request); });
    router.add("POST", workspace, [&store](const Request &request, const QStringList &) { return addToWorkspace(store, request); });
    router.add("DELETE", workspace, [&store](const Request &request, const QStringList &) { return removeFromWorkspace(store, request); });
    router.add("GET", campaignBlocks,
               [&store](const Request &request, const QStringList &id) { return listCampaign(store, request, id.first()); });
    router.add("POST", campaignBlocks,
               [&store](const Request &request, const QStringList &id) { return addToCampaign(store, request, id.first()); });
    router.add("GET", campaign, [&store](const Request &, const QStringList &id) { return getCampaign(store, id.first()); });
}

} // namespace Muster::Sandbox
