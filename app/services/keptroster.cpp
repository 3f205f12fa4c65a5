// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/keptroster.h"

#include "domain/leadstatus.h"
#include "services/listfile.h"

#include <utility>

namespace Muster {

namespace {

constexpr quint32 rosterMark = 0x4d535253; // "MSRS"
constexpr quint32 rosterVersion = 1;
constexpr quint32 placesMark = 0x4d53504c; // "MSPL"
constexpr quint32 placesVersion = 1;

constexpr qint64 HasReplied = 1, HasStep = 2; // of a lead
constexpr qint64 Opened = 1, Clicked = 2, Bounced = 4; // of a mail
constexpr qint64 HasProgress = 1, HasTotal = 2; // of a campaign
constexpr qint64 IsCampaign = 1, HasCount = 2; // of a place

void write(RowWriter &writer, const MailSent &mail)
{
    writer.add(qint64(mail.step));
    writer.add(mail.sentAt);
    writer.add((mail.opened ? Opened : qint64(0)) | (mail.clicked ? Clicked : qint64(0)) | (mail.bounced ? Bounced : qint64(0)));
}

MailSent readMail(RowReader &reader)
{
    MailSent mail;
    mail.step = static_cast<int>(reader.number());
    mail.sentAt = reader.time();
    const qint64 signs = reader.number();
    mail.opened = (signs & Opened) != 0;
    mail.clicked = (signs & Clicked) != 0;
    mail.bounced = (signs & Bounced) != 0;
    return mail;
}

void write(RowWriter &writer, const Lead &lead)
{
    writer.add(lead.id.text());
    writer.add(lead.personId);
    for (const QString *text : {&lead.email, &lead.linkedinUrl, &lead.firstName, &lead.lastName, &lead.name})
        writer.add(*text);
    for (const QString *text : {&lead.company, &lead.position, &lead.headline, &lead.statusWord, &lead.aiTag, &lead.source})
        writer.addShared(*text);
    for (const QDateTime *time : {&lead.addedAt, &lead.updatedAt, &lead.repliedAt, &lead.bouncedAt})
        writer.add(*time);
    writer.add((lead.replied ? HasReplied : qint64(0)) | (lead.step ? HasStep : qint64(0)));
    writer.add(qint64(lead.step.value_or(0)));
    writer.add(qint64(lead.customFields.size()));
    for (const auto &[name, value] : lead.customFields) {
        writer.addShared(name);
        writer.add(value);
    }
    writer.add(lead.customJson);
    writer.add(qint64(lead.tags.size()));
    for (const QString &tag : lead.tags)
        writer.addShared(tag);
    writer.add(qint64(lead.mails.size()));
    for (const MailSent &mail : lead.mails)
        write(writer, mail);
}

Lead readLead(RowReader &reader)
{
    Lead lead;
    lead.id = LeadId(reader.text());
    lead.personId = reader.text();
    for (QString *text : {&lead.email, &lead.linkedinUrl, &lead.firstName, &lead.lastName, &lead.name})
        *text = reader.text();
    for (QString *text : {&lead.company, &lead.position, &lead.headline, &lead.statusWord, &lead.aiTag, &lead.source})
        *text = reader.shared();
    lead.status = leadStatusFromWord(lead.statusWord);
    for (QDateTime *time : {&lead.addedAt, &lead.updatedAt, &lead.repliedAt, &lead.bouncedAt})
        *time = reader.time();
    const qint64 signs = reader.number();
    lead.replied = (signs & HasReplied) != 0;
    if (const auto step = static_cast<int>(reader.number()); (signs & HasStep) != 0)
        lead.step = step;
    for (qsizetype left = reader.count(); left > 0 && !reader.hasFailed(); --left) {
        const QString name = reader.shared();
        lead.customFields.emplace_back(name, reader.text());
    }
    lead.customJson = reader.bytes();
    for (qsizetype left = reader.count(); left > 0 && !reader.hasFailed(); --left)
        lead.tags.append(reader.shared());
    for (qsizetype left = reader.count(); left > 0 && !reader.hasFailed(); --left)
        lead.mails.append(readMail(reader));
    if (lead.id.isEmpty())
        reader.fail();
    return lead;
}

void write(RowWriter &writer, const Campaign &campaign)
{
    writer.add(campaign.id.text());
    writer.add(campaign.name);
    writer.add(campaign.statusText);
    writer.add(qint64(campaign.channel));
    writer.add((campaign.progress ? HasProgress : qint64(0)) | (campaign.totalLeads ? HasTotal : qint64(0)));
    writer.add(qRound64(campaign.progress.value_or(0) * 1000));
    writer.add(campaign.totalLeads.value_or(0));
    writer.add(qint64(campaign.leadsByStatus.size()));
    for (const auto &[word, count] : campaign.leadsByStatus) {
        writer.addShared(word);
        writer.add(count);
    }
    writer.add(campaign.createdAt);
    writer.add(campaign.updatedAt);
}

Campaign readCampaign(RowReader &reader)
{
    Campaign campaign;
    campaign.id = CampaignId(reader.text());
    campaign.name = reader.text();
    campaign.statusText = reader.text();
    campaign.status = campaignStatusFromWord(campaign.statusText);
    const qint64 channel = reader.number();
    if (channel < 0 || channel > qint64(Channel::Email) || campaign.id.isEmpty())
        reader.fail();
    else
        campaign.channel = static_cast<Channel>(channel);
    const qint64 signs = reader.number();
    if (const qint64 progress = reader.number(); (signs & HasProgress) != 0)
        campaign.progress = static_cast<double>(progress) / 1000;
    if (const qint64 total = reader.number(); (signs & HasTotal) != 0)
        campaign.totalLeads = total;
    for (qsizetype left = reader.count(); left > 0 && !reader.hasFailed(); --left) {
        const QString word = reader.shared();
        campaign.leadsByStatus.emplace_back(word, reader.number());
    }
    campaign.createdAt = reader.time();
    campaign.updatedAt = reader.time();
    return campaign;
}

void write(RowWriter &writer, const KeptPlace &place)
{
    writer.add((place.campaign ? IsCampaign : qint64(0)) | (place.count ? HasCount : qint64(0)));
    writer.add(place.count.value_or(0));
    if (place.campaign)
        write(writer, *place.campaign);
}

KeptPlace readPlace(RowReader &reader)
{
    KeptPlace place;
    const qint64 signs = reader.number();
    if (const qint64 count = reader.number(); (signs & HasCount) != 0)
        place.count = count;
    if ((signs & IsCampaign) != 0)
        place.campaign = readCampaign(reader);
    return place;
}

} // namespace

bool keepRoster(const QString &file, const KeptRoster &roster)
{
    return writeListFile(file, {rosterMark, rosterVersion, roster.readAt, roster.leads.size()},
                         [&roster](qint64 row, RowWriter &writer) { write(writer, roster.leads.at(row)); });
}

std::optional<KeptRoster> keptRoster(const QString &file)
{
    KeptRoster roster;
    std::optional<QList<Lead>> leads = readListFile<Lead>(file, rosterMark, rosterVersion, roster.readAt, readLead);
    if (!leads)
        return std::nullopt;
    roster.leads = *std::move(leads);
    return roster;
}

bool keepPlaces(const QString &file, const QDateTime &readAt, const QList<KeptPlace> &places)
{
    return writeListFile(file, {placesMark, placesVersion, readAt, places.size()},
                         [&places](qint64 row, RowWriter &writer) { write(writer, places.at(row)); });
}

QList<KeptPlace> keptPlaces(const QString &file)
{
    QDateTime readAt;
    return readListFile<KeptPlace>(file, placesMark, placesVersion, readAt, readPlace).value_or(QList<KeptPlace>());
}

} // namespace Muster
