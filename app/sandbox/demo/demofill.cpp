// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demo/demofill.h"

#include "sandbox/demo/democampaigns.h"
#include "sandbox/demo/demorosters.h"
#include "sandbox/demo/demosequences.h"
#include "sandbox/store/schema.h"

#include <QJsonDocument>
#include <QUuid>

namespace Muster::Sandbox {

namespace {

constexpr quint64 seed = 20261120;

void insertWorkspaceBlocks(Database &database, const QList<DemoBlock> &blocks)
{
    static const QUuid family(u"8f0e5f0a-6c0d-4f52-9b1e-2f3a7d5c9e10");
    Statement insert(database, "INSERT INTO workspace_block (id, workspace_id, public_identifier, key, reason, created_at) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    insert.bind(2, QString::fromLatin1(practiceWorkspaceId));
    for (const DemoBlock &block : blocks) {
        insert.bind(1, QUuid::createUuidV5(family, block.publicIdentifier).toString(QUuid::WithoutBraces));
        insert.bind(3, block.publicIdentifier).bind(4, blockKey(block.publicIdentifier)).bind(5, block.reason);
        insert.bind(6, block.createdAt.toMSecsSinceEpoch()).execute();
    }
}

void insertCampaign(Database &database, const DemoCampaign &demo)
{
    Statement campaign(database, "INSERT INTO campaign (id, workspace_id, name, status, progress, created_at, details) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    campaign.bind(1, demo.campaign.id).bind(2, QString::fromLatin1(practiceWorkspaceId)).bind(3, demo.campaign.name);
    campaign.bind(4, demo.campaign.status).bind(5, demo.campaign.progress).bind(6, demo.campaign.createdAtMs);
    campaign.bind(7, QString::fromUtf8(QJsonDocument(demo.campaign.details).toJson(QJsonDocument::Compact))).execute();

    Statement block(database,
                    "INSERT INTO campaign_block (campaign_id, public_identifier, key, reason, created_at) VALUES (?1, ?2, ?3, ?4, ?5)");
    block.bind(1, demo.campaign.id);
    for (const DemoBlock &blocked : demo.blocks) {
        block.bind(2, blocked.publicIdentifier).bind(3, blockKey(blocked.publicIdentifier)).bind(4, blocked.reason);
        block.bind(5, blocked.createdAt.toMSecsSinceEpoch()).execute();
    }
}

void fillBlocklists(Database &database, const QDateTime &now)
{
    Dice dice(seed);
    DemoPeople people(dice);
    const QList<DemoBlock> workspace = demoWorkspaceBlocks(dice, people, now);
    insertWorkspaceBlocks(database, workspace);
    for (const DemoCampaign &campaign : demoCampaigns(dice, people, workspace, now))
        insertCampaign(database, campaign);
    Statement(database, "UPDATE workspace SET demo_filled_at = ?1").bind(1, now.toMSecsSinceEpoch()).execute();
}

} // namespace

void fillWithDemo(Database &database, const QDateTime &now)
{
    Transaction transaction(database);
    const QDateTime nowUtc = now.toUTC();
    const bool isNew = database.number("SELECT NOT EXISTS (SELECT 1 FROM workspace WHERE demo_filled_at IS NOT NULL) "
                                       "AND NOT EXISTS (SELECT 1 FROM sqlite_sequence) AND NOT EXISTS (SELECT 1 FROM campaign)") != 0;
    if (isNew)
        fillBlocklists(database, nowUtc);
    if (database.number("SELECT EXISTS (SELECT 1 FROM workspace WHERE demo_filled_at IS NOT NULL)") == 0)
        return;
    if (database.number("SELECT EXISTS (SELECT 1 FROM puffle_campaign)") == 0)
        fillDemoRosters(database, nowUtc);
    if (database.number("SELECT EXISTS (SELECT 1 FROM sequence_campaign)") == 0)
        fillDemoSequences(database, nowUtc);
    transaction.commit();
}

} // namespace Muster::Sandbox
