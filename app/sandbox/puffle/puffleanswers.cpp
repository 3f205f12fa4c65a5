// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/puffle/puffleanswers.h"

#include <QJsonDocument>

namespace Muster::Sandbox {

Answer puffleError(int status, const QString &error, const QJsonValue &details)
{
    QJsonObject body{{QStringLiteral("error"), error}};
    if (!details.isNull())
        body.insert(QStringLiteral("details"), details);
    Answer answer = jsonAnswer(body);
    answer.status = status;
    return answer;
}

tl::unexpected<Answer> puffleRefusal(const QString &field, const QString &message)
{
    const QJsonObject problem{{QStringLiteral("path"), field}, {QStringLiteral("message"), message}};
    return tl::make_unexpected(puffleError(400, QStringLiteral("Invalid request"), QJsonArray{problem}));
}

Answer puffleRefusal(const RosterRefusal &refusal)
{
    switch (refusal.kind) {
    case RosterRefusal::Kind::NoCampaign:
        return puffleError(404, QStringLiteral("Campaign not found"));
    case RosterRefusal::Kind::NotDraft:
        return puffleError(400, QStringLiteral("Campaign is not in draft status"), QJsonObject{{QStringLiteral("status"), refusal.status}});
    case RosterRefusal::Kind::NoIdentity:
        return puffleError(400, QStringLiteral("Row %1 has no valid %2").arg(QString::number(refusal.index), refusal.field),
                           QJsonObject{{QStringLiteral("index"), refusal.index}});
    case RosterRefusal::Kind::NoProspect:
        return puffleError(404, QStringLiteral("Lead not found"));
    case RosterRefusal::Kind::BadIdentity:
        return puffleRefusal(QStringLiteral("updates.") + refusal.field, QStringLiteral("not valid")).value();
    case RosterRefusal::Kind::Conflict:
        break;
    }
    return puffleError(409, QStringLiteral("Another lead of this campaign has this identity"));
}

QJsonObject puffleCampaign(const StoredRoster &campaign, bool inList)
{
    QJsonObject json{{QStringLiteral("id"), campaign.id},
                     {QStringLiteral("user_id"), QString::fromLatin1(practiceUserId)},
                     {QStringLiteral("type"), campaign.type},
                     {QStringLiteral("name"), campaign.name},
                     {QStringLiteral("status"), campaign.status},
                     {QStringLiteral("daily_limit"), campaign.dailyLimit},
                     {QStringLiteral("stop_on_reply"), true},
                     {QStringLiteral("open_tracking"), campaign.isEmail()},
                     {QStringLiteral("signature"), QJsonValue()},
                     {QStringLiteral("skip_other_campaigns"), QJsonValue()},
                     {QStringLiteral("operating_hours"), QJsonValue()},
                     {QStringLiteral("stats"), QJsonValue()},
                     {QStringLiteral("created_at"), campaign.createdAt},
                     {QStringLiteral("updated_at"), campaign.updatedAt},
                     {QStringLiteral("sender_accounts"), QJsonArray()}};
    if (!campaign.stats.isEmpty())
        json.insert(QStringLiteral("stats"), QJsonDocument::fromJson(campaign.stats).object());
    if (inList)
        json.insert(QStringLiteral("node_count"), campaign.nodeCount);
    return json;
}

} // namespace Muster::Sandbox
