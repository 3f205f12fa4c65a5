// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <utility>

namespace Muster {

enum class CampaignStatus { Draft, Launching, Active, Paused, Completed, Error, Unknown };

/// A vendor's word for a status, without case. A word nobody documented is Unknown; Campaign::statusText keeps it.
[[nodiscard]] CampaignStatus campaignStatusFromWord(const QString &word);
/// Translatable, one word: "draft". Empty for Unknown.
[[nodiscard]] QString statusLabel(CampaignStatus status);

/// What a campaign tells people apart by: Puffle's two kinds (seed 003); SendKit has e-mail only.
enum class Channel : unsigned char { Unknown, LinkedIn, Email };
/// Translatable: "LinkedIn", "E-mail"; empty for Unknown.
[[nodiscard]] QString channelLabel(Channel channel);

/// One outreach campaign, as the server tells it.
struct Campaign
{
    CampaignId id;
    QString name;               ///< may be empty
    CampaignStatus status = CampaignStatus::Unknown;
    QString statusText;         ///< the server's own word
    Channel channel = Channel::Unknown;
    std::optional<double> progress;   ///< percent done, 0 to 100
    std::optional<qint64> totalLeads;
    QList<std::pair<QString, qint64>> leadsByStatus; ///< by the server's own words; empty where it does not say
    QDateTime createdAt;        ///< UTC; invalid where unknown
    QDateTime updatedAt;        ///< UTC; invalid where unknown
    QJsonObject wire;           ///< the answer itself, for printing under the API's own field names
};

/// The campaign ID in a pasted ID or dashboard URL (the last path segment that is not a page name such as "leads" or "settings").
/// Empty when the text holds none.
[[nodiscard]] CampaignId readCampaignId(const QString &idOrUrl);

} // namespace Muster

Q_DECLARE_METATYPE(Muster::Campaign)
