// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/puffle/puffleroutes.h"

#include "sandbox/puffle/puffleanswers.h"
#include "sandbox/puffle/pufflereading.h"
#include "sandbox/store/rosterstore.h"

namespace Muster::Sandbox {

namespace {

Answer listCampaigns(RosterStore &store)
{
    QJsonArray campaigns;
    for (const StoredRoster &campaign : store.campaigns())
        campaigns.append(puffleCampaign(campaign, true));
    return jsonAnswer(QJsonObject{{QStringLiteral("campaigns"), campaigns}});
}

Answer getCampaign(RosterStore &store, const QString &id)
{
    const std::optional<RosterDetail> detail = store.detail(id);
    if (!detail)
        return puffleRefusal(RosterRefusal{.kind = RosterRefusal::Kind::NoCampaign});
    QJsonObject byStatus;
    for (auto count = detail->byStatus.begin(); count != detail->byStatus.end(); ++count)
        byStatus.insert(count.key(), count.value());
    QJsonObject byNode;
    if (!byStatus.isEmpty())
        byNode.insert(QStringLiteral("__none__"), byStatus);
    return jsonAnswer(QJsonObject{{QStringLiteral("campaign"), puffleCampaign(detail->campaign, false)},
                                  {QStringLiteral("sequence_nodes"), QJsonArray()},
                                  {QStringLiteral("prospects_by_status"), byStatus},
                                  {QStringLiteral("prospects_by_node"), byNode}});
}

Answer listLeads(RosterStore &store, const Request &request, const QString &id)
{
    const Read<RosterListing> listing = readRosterListing(request);
    if (!listing)
        return listing.error();
    const auto page = store.page(id, listing->status, (listing->page - 1) * listing->limit, static_cast<int>(listing->limit));
    if (!page)
        return puffleRefusal(RosterRefusal{.kind = RosterRefusal::Kind::NoCampaign});
    QByteArray json = "{\"prospects\":[" + page->prospects.join(',');
    json += "],\"total\":" + QByteArray::number(page->total) + ",\"page\":" + QByteArray::number(listing->page) +
            ",\"limit\":" + QByteArray::number(listing->limit) + '}';
    return {.status = 200, .json = json, .allow = {}};
}

Answer addLeads(RosterStore &store, const Request &request, const QString &id)
{
    const Read<QList<Prospect>> prospects = readProspects(request.body);
    if (!prospects)
        return prospects.error();
    const RosterWrite<int> imported = store.add(id, *prospects);
    if (!imported)
        return puffleRefusal(imported.error());
    return jsonAnswer(QJsonObject{{QStringLiteral("imported"), *imported},
                                  {QStringLiteral("duplicates"), static_cast<int>(prospects->size()) - *imported}});
}

Answer updateLead(RosterStore &store, const Request &request, const QString &id)
{
    const Read<ProspectUpdate> update = readProspectUpdate(request.body);
    if (!update)
        return update.error();
    const RosterWrite<QByteArray> prospect = store.update(id, update->id, update->fields);
    if (!prospect)
        return puffleRefusal(prospect.error());
    return {.status = 200, .json = "{\"prospect\":" + *prospect + '}', .allow = {}};
}

Answer removeLeads(RosterStore &store, const Request &request, const QString &id)
{
    const Read<RosterRemoval> removal = readRosterRemoval(request.body);
    if (!removal)
        return removal.error();
    const RosterWrite<int> deleted = removal->all ? store.wipe(id) : store.remove(id, removal->ids);
    if (!deleted)
        return puffleRefusal(deleted.error());
    const QJsonValue count = removal->all ? QJsonValue(QStringLiteral("all")) : QJsonValue(*deleted);
    return jsonAnswer(QJsonObject{{QStringLiteral("deleted"), count}});
}

} // namespace

void addPuffleRoutes(Router &router, const QString &prefix, RosterStore &store)
{
    const QString campaigns = prefix + QStringLiteral("/api/campaigns");
    const QString campaign = campaigns + QStringLiteral("/{}");
    const QString leads = campaign + QStringLiteral("/leads");
    using OfCampaign = Answer (*)(RosterStore &, const Request &, const QString &);
    const auto add = [&router, &store](const char *method, const QString &path, OfCampaign handler) {
        router.add(method, path, [&store, handler](const Request &request, const QStringList &captured) {
            const Read<QString> id = readCampaignId(captured.first());
            return id ? handler(store, request, *id) : id.error();
        });
    };
    router.add("GET", campaigns, [&store](const Request &, const QStringList &) { return listCampaigns(store); });
    add("GET", campaign, [](RosterStore &own, const Request &, const QString &id) { return getCampaign(own, id); });
    add("GET", leads, listLeads);
    add("POST", leads, addLeads);
    add("PATCH", leads, updateLead);
    add("DELETE", leads, removeLeads);
}

} // namespace Muster::Sandbox
