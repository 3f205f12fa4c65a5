// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demo/democampaigns.h"

#include <QJsonArray>

#include <array>

namespace Muster::Sandbox {

namespace {

struct Outline
{
    const char *id;
    const char *name;
    const char *status;
    int progress; ///< percent
    int ageDays;
    int totalLeads;
    double acceptanceRate; ///< percent
    double responseRate;   ///< percent
    int blockCount;
};

constexpr std::array outlines{
    Outline{"cmp-q1-founders", "Q1 Founders", "draft", 0, 18, 8400, 0, 0, 36},
    Outline{"cmp-eu-fintech", "EU Fintech", "active", 62, 74, 12010, 31.5, 12.4, 140},
    Outline{"cmp-newsletter-warm-up", "Newsletter warm-up", "draft", 0, 9, 640, 0, 0, 8},
    Outline{"cmp-winter-event", "Winter event", "completed", 100, 290, 2150, 38.2, 17.9, 87},
};

QJsonObject step(const QString &campaignId, int order, const char *type, int delayDays)
{
    return {{QStringLiteral("id"), QStringLiteral("%1-step-%2").arg(campaignId).arg(order)},
            {QStringLiteral("type"), QString::fromLatin1(type)},
            {QStringLiteral("order"), order},
            {QStringLiteral("delay"), delayDays},
            {QStringLiteral("stopOnReply"), true},
            {QStringLiteral("genericBody"), QJsonValue()},
            {QStringLiteral("variants"), QJsonArray()}};
}

QJsonObject details(const Outline &outline)
{
    const QString id = QString::fromLatin1(outline.id);
    return {
        {QStringLiteral("settings"), QJsonObject()},
        {QStringLiteral("coreVariables"), QJsonObject()},
        {QStringLiteral("customVariables"), QJsonObject()},
        {QStringLiteral("linkedinAccounts"), QJsonArray{QStringLiteral("acc-practice-1")}},
        {QStringLiteral("analytics"), QJsonObject{{QStringLiteral("acceptanceRate"), outline.acceptanceRate},
                                                  {QStringLiteral("responseRate"), outline.responseRate},
                                                  {QStringLiteral("totalLeads"), outline.totalLeads}}},
        {QStringLiteral("steps"), QJsonArray{step(id, 1, "visit_profile", 0), step(id, 2, "invitation", 1), step(id, 3, "message", 3)}}};
}

QList<DemoBlock> campaignBlocks(Dice &dice, DemoPeople &people, const QList<DemoBlock> &workspace, const Outline &outline,
                                const QDateTime &now)
{
    static constexpr std::array reasons{"Requested opt-out", "Existing client", "Wrong person", "Left the company"};
    QSet<QString> taken;
    QList<DemoBlock> blocks;
    for (const QDateTime &moment : workingMoments(dice, outline.blockCount, outline.ageDays - 4, now)) {
        QString identifier =
            dice.chance(30) ? workspace.at(dice.below(static_cast<int>(workspace.size()))).publicIdentifier : people.next();
        while (taken.contains(identifier))
            identifier = people.next();
        taken.insert(identifier);
        // Whoever blocks people in a campaign through the API cannot give a reason.
        const char *reason = dice.chance(60) ? reasons.at(static_cast<size_t>(dice.below(static_cast<int>(reasons.size())))) : nullptr;
        blocks.append({.publicIdentifier = identifier, .reason = reason ? QString::fromLatin1(reason) : QString(), .createdAt = moment});
    }
    return blocks;
}

} // namespace

QList<DemoCampaign> demoCampaigns(Dice &dice, DemoPeople &people, const QList<DemoBlock> &workspace, const QDateTime &now)
{
    QList<DemoCampaign> campaigns;
    for (const Outline &outline : outlines) {
        const StoredCampaign campaign{.id = QString::fromLatin1(outline.id),
                                      .name = QString::fromLatin1(outline.name),
                                      .status = QString::fromLatin1(outline.status),
                                      .progress = double(outline.progress),
                                      .createdAtMs = now.addDays(-outline.ageDays).toMSecsSinceEpoch(),
                                      .details = details(outline)};
        campaigns.append({.campaign = campaign, .blocks = campaignBlocks(dice, people, workspace, outline, now)});
    }
    return campaigns;
}

} // namespace Muster::Sandbox
