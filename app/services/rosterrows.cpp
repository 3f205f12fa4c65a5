// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterrows.h"

#include "domain/identity.h"
#include "services/rostertarget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Muster {

namespace {

constexpr QLatin1String idName("id");
constexpr QLatin1String personName("person");
constexpr QLatin1String changesName("changes");

/// "" where its URL names nobody.
QString profileOf(const Lead &lead)
{
    const QString identifier = publicIdentifierOf(lead);
    return identifier.isEmpty() ? lead.linkedinUrl : identifier;
}

std::optional<LeadField> fieldFromWord(const QString &word)
{
    for (std::size_t i = 0; i < leadFieldCount; ++i) {
        if (const auto field = static_cast<LeadField>(i); leadFieldWord(field) == word)
            return field;
    }
    return std::nullopt;
}

} // namespace

QString leadIdentity(const Lead &lead, Channel channel)
{
    const QString profile = profileOf(lead);
    const QString &first = channel == Channel::Email ? lead.email : profile;
    const QString &second = channel == Channel::Email ? profile : lead.email;
    if (!first.isEmpty())
        return first;
    return second.isEmpty() ? lead.id.text() : second;
}

JobRow addLeadRow(const RosterRequests &requests, const NewLead &lead, Channel channel)
{
    Lead named;
    named.email = lead.email;
    named.linkedinUrl = lead.linkedinUrl;
    JobRow row;
    row.identity = leadIdentity(named, channel);
    row.payload = requests.newLeadPayload(lead);
    return row;
}

Lead newLeadOf(const JobRow &row)
{
    // The vendors' payloads differ in how they write the same names: first_name and firstName, company and companyName.
    const QJsonObject object = QJsonDocument::fromJson(row.payload).object();
    const auto text = [&object](QLatin1String name, QLatin1String other) {
        return object.value(object.contains(name) ? name : other).toString();
    };
    Lead lead;
    lead.email = object.value(QLatin1String("email")).toString();
    lead.linkedinUrl = object.value(QLatin1String("linkedin_url")).toString();
    lead.firstName = text(QLatin1String("first_name"), QLatin1String("firstName"));
    lead.lastName = text(QLatin1String("last_name"), QLatin1String("lastName"));
    lead.company = text(QLatin1String("company"), QLatin1String("companyName"));
    return lead;
}

JobRow leadRow(const Lead &lead, Channel channel)
{
    JobRow row;
    row.identity = leadIdentity(lead, channel);
    row.payload = writeRosterTarget({lead, {}, {}});
    return row;
}

JobRow addedLeadRow(const JobRow &added, const QDateTime &from, const QDateTime &until)
{
    RosterTarget target{newLeadOf(added), from, until};
    if (added.identity.contains(u'@'))
        target.lead.email = added.identity;
    else
        target.lead.linkedinUrl = readPersonIdentity(added.identity).isValid() ? profileUrl(added.identity) : added.identity;
    JobRow row;
    row.identity = added.identity;
    row.payload = writeRosterTarget(target);
    return row;
}

Lead leadOf(const JobRow &row)
{
    return readRosterTarget(row.payload).lead;
}

JobRow editLeadRow(const LeadEdit &edit, const QString &identity)
{
    QJsonArray changes;
    for (const LeadEdit::Change &change : edit.changes)
        changes.append(QJsonArray{leadFieldWord(change.field), change.before, change.after});
    QJsonObject object{{idName, edit.id.text()}, {changesName, changes}};
    if (!edit.personId.isEmpty())
        object.insert(personName, edit.personId);
    JobRow row;
    row.identity = identity;
    row.payload = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return row;
}

LeadEdit leadEditOf(const JobRow &row)
{
    const QJsonObject object = QJsonDocument::fromJson(row.payload).object();
    LeadEdit edit{LeadId(object.value(idName).toString()), object.value(personName).toString(), {}};
    const QJsonArray changes = object.value(changesName).toArray();
    for (const QJsonValue &change : changes) {
        if (const auto field = fieldFromWord(change[0].toString()))
            edit.changes.append({*field, change[1].toString(), change[2].toString()});
    }
    return edit;
}

} // namespace Muster
