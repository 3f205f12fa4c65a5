// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lead.h"

#include "domain/emailaddress.h"
#include "domain/identity.h"

#include <QCoreApplication>

#include <array>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Lead)
};

struct FieldRow
{
    QLatin1String word;
    const char *label;
    QString Lead::*text;
};

// By LeadField.
const std::array<FieldRow, leadFieldCount> fieldRows{{
    {QLatin1String("first_name"), QT_TRANSLATE_NOOP("Lead", "First name"), &Lead::firstName},
    {QLatin1String("last_name"), QT_TRANSLATE_NOOP("Lead", "Last name"), &Lead::lastName},
    {QLatin1String("name"), QT_TRANSLATE_NOOP("Lead", "Name"), &Lead::name},
    {QLatin1String("email"), QT_TRANSLATE_NOOP("Lead", "E-mail"), &Lead::email},
    {QLatin1String("linkedin_url"), QT_TRANSLATE_NOOP("Lead", "LinkedIn"), &Lead::linkedinUrl},
    {QLatin1String("company"), QT_TRANSLATE_NOOP("Lead", "Company"), &Lead::company},
    {QLatin1String("position"), QT_TRANSLATE_NOOP("Lead", "Position"), &Lead::position},
    {QLatin1String("headline"), QT_TRANSLATE_NOOP("Lead", "Headline"), &Lead::headline},
}};

const FieldRow &rowOf(LeadField field)
{
    return fieldRows.at(static_cast<std::size_t>(field));
}

} // namespace

QString displayName(const Lead &lead)
{
    if (!lead.name.isEmpty())
        return lead.name;
    const QString joined = (lead.firstName + u' ' + lead.lastName).trimmed();
    if (!joined.isEmpty())
        return joined;
    if (!lead.email.isEmpty())
        return lead.email;
    const QString identifier = publicIdentifierOf(lead);
    return identifier.isEmpty() ? lead.linkedinUrl : identifier;
}

QString publicIdentifierOf(const Lead &lead)
{
    return lead.linkedinUrl.isEmpty() ? QString() : QString::fromStdString(readPersonIdentity(lead.linkedinUrl).identifier);
}

NewLead asNewLead(const Lead &lead)
{
    return {lead.email, lead.linkedinUrl, lead.firstName, lead.lastName, lead.company, lead.position, lead.headline, lead.customFields,
            lead.customJson};
}

QList<LeadField> editableFields(Provider provider)
{
    switch (provider) {
    case Provider::Puffle:
        return {LeadField::FirstName,   LeadField::LastName, LeadField::Name,     LeadField::Email,
                LeadField::LinkedInUrl, LeadField::Company,  LeadField::Position, LeadField::Headline};
    case Provider::SendKit:
        return {LeadField::FirstName, LeadField::LastName, LeadField::Company, LeadField::Position};
    case Provider::WaLead:
        break;
    }
    return {};
}

QString fieldText(const Lead &lead, LeadField field)
{
    return lead.*rowOf(field).text;
}

void setFieldText(Lead &lead, LeadField field, const QString &text)
{
    lead.*rowOf(field).text = text;
}

QString leadFieldWord(LeadField field)
{
    return rowOf(field).word;
}

QString leadFieldLabel(LeadField field)
{
    return Text::tr(rowOf(field).label);
}

QString whyNotFieldText(LeadField field, const QString &text, bool identity)
{
    if (text.trimmed().isEmpty())
        return identity ? Text::tr("this campaign tells people apart by it, so it cannot be empty") : QString();
    if (field == LeadField::Email)
        return describe(readEmailAddress(text.toStdString()).problem);
    if (field == LeadField::LinkedInUrl)
        return describe(readPersonIdentity(text).problem);
    return {};
}

} // namespace Muster
