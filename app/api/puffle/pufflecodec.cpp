// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/puffle/pufflecodec.h"

#include "api/jsonreading.h"
#include "api/rosteranswers.h"

#include <QCoreApplication>

namespace Muster::Puffle {

namespace {

Lead readLead(LeadReading &reading)
{
    const JsonMembers &row = reading.row;
    Lead lead;
    lead.id = LeadId(idIn(row));
    if (lead.id.isEmpty())
        return lead;
    reading.takeStatus(lead, row.value("status"));
    lead.email = textIn(row.value("email"));
    lead.linkedinUrl = textIn(row.value("linkedin_url"));
    lead.firstName = textIn(row.value("first_name"));
    lead.lastName = textIn(row.value("last_name"));
    lead.name = textIn(row.value("name"));
    lead.company = textIn(row.value("company"));
    lead.position = textIn(row.value("position"));
    lead.headline = textIn(row.value("headline"));
    reading.takeCustomFields(lead, row.value("custom_fields"));
    lead.source = reading.sharedText(row.value("source"));
    lead.addedAt = timeIn(row.value("created_at"));
    lead.updatedAt = timeIn(row.value("updated_at"));
    lead.bouncedAt = timeIn(row.value("bounced_at"));
    lead.repliedAt = timeIn(row.value("replied_at"));
    lead.replied = lead.status == LeadStatus::Replied || lead.repliedAt.isValid();
    return lead;
}

Channel channelOf(const QString &word)
{
    if (word.compare(QLatin1String("linkedin"), Qt::CaseInsensitive) == 0)
        return Channel::LinkedIn;
    return word.compare(QLatin1String("email"), Qt::CaseInsensitive) == 0 ? Channel::Email : Channel::Unknown;
}

Campaign readCampaignObject(const QJsonObject &object)
{
    Campaign campaign;
    campaign.id = CampaignId(idIn(object));
    campaign.name = textIn(object.value(QLatin1String("name")));
    campaign.statusText = textIn(object.value(QLatin1String("status")));
    campaign.status = campaignStatusFromWord(campaign.statusText);
    campaign.channel = channelOf(textIn(object.value(QLatin1String("type"))));
    campaign.totalLeads = countIn(object.value(QLatin1String("stats")).toObject().value(QLatin1String("total")));
    campaign.createdAt = timeIn(object.value(QLatin1String("created_at")));
    campaign.updatedAt = timeIn(object.value(QLatin1String("updated_at")));
    campaign.wire = object;
    return campaign;
}

/// The statistics of a fresh draft are null (contract, Campaign::stats); the counts by status say how many there are all the same.
void takeCounts(Campaign &campaign, const QJsonValue &byStatus)
{
    if (!byStatus.isObject())
        return;
    campaign.leadsByStatus = readCounts(byStatus.toObject());
    qint64 total = 0;
    for (const auto &[word, count] : std::as_const(campaign.leadsByStatus))
        total += count;
    campaign.totalLeads = total;
}

/// `names` in order; an empty object where none of them is one.
QJsonObject objectUnder(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (value.isObject())
            return value.toObject();
    }
    return {};
}

} // namespace

Decoded<LeadPage> readLeads(const QByteArray &body, bool keepsWire)
{
    return readLeadPage(body, keepsWire, readLead);
}

Decoded<CampaignPage> readCampaigns(const QByteArray &body)
{
    auto page = readCampaignPage(body, readCampaignObject);
    if (page) {
        page->nextCursor.clear(); // all come at once
        page->isLast = true;
    }
    return page;
}

Decoded<Campaign> readCampaign(const QByteArray &body)
{
    const auto answer = readJsonObject(body);
    if (!answer)
        return tl::unexpected(answer.error());
    const QJsonValue inner = answer->value(QLatin1String("campaign"));
    Campaign campaign = readCampaignObject(inner.isObject() ? inner.toObject() : *answer);
    if (campaign.id.isEmpty())
        return tl::unexpected(AnswerProblem{ErrorKind::BadResponse, QCoreApplication::translate("JsonReading", "The campaign has no id.")});
    for (const char *name : {"leads_by_status", "prospects_by_status"})
        takeCounts(campaign, answer->value(QLatin1String(name)));
    campaign.wire = *answer;
    return campaign;
}

Decoded<RosterWriteAnswer> readWritten(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return RosterWriteAnswer{};
    const auto object = readJsonObject(body);
    if (!object)
        return tl::unexpected(object.error());
    RosterWriteAnswer answer;
    for (const char *name : {"imported", "deleted"}) {
        if (!answer.done)
            answer.done = countIn(object->value(QLatin1String(name)));
    }
    answer.skipped = countIn(object->value(QLatin1String("duplicates")));
    Lead lead = readOneLead(objectUnder(*object, {"prospect", "lead"}), readLead);
    if (!lead.id.isEmpty())
        answer.lead = std::move(lead);
    return answer;
}

} // namespace Muster::Puffle
