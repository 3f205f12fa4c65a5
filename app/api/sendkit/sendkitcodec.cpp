// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/sendkit/sendkitcodec.h"

#include "api/jsonreading.h"
#include "api/rosteranswers.h"
#include "net/errorbody.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Muster::SendKit {

namespace {

constexpr qint64 mostSteps = 1'000'000;

int stepIn(JsonSlice slice)
{
    return static_cast<int>(std::min(countIn(slice).value_or(0), mostSteps));
}

QList<MailSent> readMails(JsonSlice list)
{
    QList<MailSent> mails;
    JsonWalker walker(list.json());
    JsonMembers object;
    for (bool goesOn = walker.take('['); goesOn; goesOn = walker.take(',')) {
        JsonSlice noMail; // a null hides none of those behind it
        if (walker.peek() != '{' && walker.takeValue(noMail))
            continue;
        if (!object.read(walker))
            break;
        MailSent mail;
        mail.step = stepIn(object.value("sequenceStep"));
        mail.sentAt = timeIn(object.value("sentAt"));
        mail.opened = isTrue(object.value("opened"));
        mail.clicked = isTrue(object.value("clicked"));
        mail.bounced = isTrue(object.value("bounced"));
        mails.append(mail);
    }
    const bool areDated = std::all_of(mails.cbegin(), mails.cend(), [](const MailSent &mail) { return mail.sentAt.isValid(); });
    if (areDated)
        std::stable_sort(mails.begin(), mails.end(), [](const MailSent &a, const MailSent &b) { return a.sentAt < b.sentAt; });
    return mails;
}

QStringList readTags(JsonSlice list)
{
    QStringList tags;
    if (list.json().size() <= 2) // most have none
        return tags;
    const QJsonArray elements = list.value().toArray();
    for (const QJsonValue &element : elements) {
        const QString tag = element.isObject() ? textIn(element.toObject().value(QLatin1String("name"))) : textIn(element);
        if (!tag.isEmpty())
            tags << tag;
    }
    return tags;
}

/// What the workspace knows of the person; also what an edit answers with.
void takePerson(Lead &lead, LeadReading &reading, const JsonMembers &person)
{
    lead.email = textIn(person.value("email"));
    lead.firstName = textIn(person.value("firstName"));
    lead.lastName = textIn(person.value("lastName"));
    lead.company = textIn(person.value("companyName"));
    lead.position = textIn(person.value("jobTitle"));
    lead.linkedinUrl = textIn(person.value("linkedinUrl"));
    reading.takeCustomFields(lead, person.value("customFields"));
}

Lead readLead(LeadReading &reading)
{
    const JsonMembers &row = reading.row;
    Lead lead;
    lead.id = LeadId(idIn(row));
    if (lead.id.isEmpty())
        return lead;
    const JsonSlice reference = row.value("leadId");
    if (reference.isObject() && reading.person.read(reference)) {
        lead.personId = idIn(reading.person);
        takePerson(lead, reading, reading.person);
    } else {
        lead.personId = textIn(reference);
        takePerson(lead, reading, row);
    }
    reading.takeStatus(lead, row.value("status"));
    if (countIn(row.value("currentSequenceStep")))
        lead.step = stepIn(row.value("currentSequenceStep"));
    lead.mails = readMails(row.value("emailsSent"));
    lead.repliedAt = timeIn(row.value("repliedAt"));
    lead.replied = isTrue(row.value("replied")) || lead.repliedAt.isValid();
    lead.aiTag = reading.sharedText(row.value("aiTag"));
    lead.tags = readTags(row.value("tags"));
    lead.addedAt = timeIn(row.value("addedAt"));
    if (!lead.addedAt.isValid())
        lead.addedAt = timeIn(row.value("createdAt"));
    lead.updatedAt = timeIn(row.value("updatedAt"));
    return lead;
}

/// The workspace's lead of an edit's answer, which has no row's ID.
Lead readPerson(LeadReading &reading)
{
    Lead lead;
    lead.personId = idIn(reading.row);
    takePerson(lead, reading, reading.row);
    return lead;
}

Campaign readCampaignObject(const QJsonObject &object)
{
    Campaign campaign;
    campaign.id = CampaignId(idIn(object));
    campaign.name = textIn(object.value(QLatin1String("name")));
    campaign.statusText = textIn(object.value(QLatin1String("status")));
    campaign.status = campaignStatusFromWord(campaign.statusText);
    campaign.channel = Channel::Email; // SendKit knows no other
    campaign.leadsByStatus = readCounts(object.value(QLatin1String("leadCounts")).toObject());
    campaign.leadsByStatus.removeIf([&campaign](const std::pair<QString, qint64> &count) {
        const bool isTotal = count.first == QLatin1String("total");
        if (isTotal)
            campaign.totalLeads = count.second;
        return isTotal;
    });
    campaign.createdAt = timeIn(object.value(QLatin1String("createdAt")));
    campaign.updatedAt = timeIn(object.value(QLatin1String("updatedAt")));
    campaign.wire = object;
    return campaign;
}

/// What of an entry the server echoes: the address or the ID; a bare text is either.
QString identityIn(const QJsonValue &entry)
{
    if (!entry.isObject())
        return textIn(entry);
    const QString email = textIn(entry.toObject().value(QLatin1String("email")));
    return email.isEmpty() ? textIn(entry.toObject().value(QLatin1String("leadId"))) : email;
}

} // namespace

Decoded<QList<SendKitWorkspace>> readWorkspaces(const QByteArray &body)
{
    const auto list = readJsonList(body, {"workspaces", "items", "results"});
    if (!list)
        return tl::unexpected(list.error());
    QList<SendKitWorkspace> workspaces;
    for (const QJsonValue &element : *list) {
        const QJsonObject object = element.toObject();
        workspaces.append({idIn(object), textIn(object.value(QLatin1String("name")))});
    }
    return workspaces;
}

Decoded<LeadPage> readLeads(const QByteArray &body, bool keepsWire)
{
    return readLeadPage(body, keepsWire, readLead);
}

Decoded<CampaignPage> readCampaigns(const QByteArray &body)
{
    return readCampaignPage(body, readCampaignObject);
}

Decoded<Campaign> readCampaign(const QByteArray &body)
{
    const auto answer = readJsonObject(body);
    if (!answer)
        return tl::unexpected(answer.error());
    Campaign campaign = readCampaignObject(*answer);
    if (campaign.id.isEmpty())
        return tl::unexpected(AnswerProblem{ErrorKind::BadResponse, QCoreApplication::translate("JsonReading", "The campaign has no id.")});
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
    for (const char *name : {"added", "modifiedCount"}) {
        if (!answer.done)
            answer.done = countIn(object->value(QLatin1String(name)));
    }
    answer.skipped = countIn(object->value(QLatin1String("skipped")));
    for (const QJsonValue &refused : object->value(QLatin1String("errors")).toArray()) {
        const QJsonObject row = refused.toObject();
        answer.refused.append({identityIn(row.value(QLatin1String("entry"))), errorWords(refused)});
    }
    Lead lead = readOneLead(*object, readPerson);
    if (!lead.personId.isEmpty())
        answer.lead = std::move(lead);
    return answer;
}

} // namespace Muster::SendKit
