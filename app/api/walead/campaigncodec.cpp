// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/walead/campaigncodec.h"

#include "api/jsonreading.h"

#include <QCoreApplication>

#include <algorithm>

namespace Muster::WaLead {

Decoded<Campaign> readCampaign(const QByteArray &body)
{
    const auto object = readJsonObject(body);
    if (!object)
        return tl::unexpected(object.error());
    Campaign campaign;
    campaign.id = CampaignId(idIn(*object));
    if (campaign.id.isEmpty())
        return tl::unexpected(AnswerProblem{ErrorKind::BadResponse, QCoreApplication::translate("JsonReading", "The campaign has no id.")});
    campaign.name = textIn(object->value(QLatin1String("name")));
    campaign.statusText = textIn(object->value(QLatin1String("status")));
    campaign.status = campaignStatusFromWord(campaign.statusText);
    campaign.progress = numberIn(object->value(QLatin1String("progress")));
    if (campaign.progress)
        campaign.progress = std::clamp(*campaign.progress, 0.0, 100.0);
    campaign.totalLeads = countIn(object->value(QLatin1String("analytics")).toObject().value(QLatin1String("totalLeads")));
    campaign.createdAt = timeIn(object->value(QLatin1String("createdAt")));
    campaign.wire = *object;
    return campaign;
}

} // namespace Muster::WaLead
