// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importfield.h"

#include <QCoreApplication>

namespace Muster {

namespace {

using enum ImportField;

constexpr std::array blocklistFields{Identifier, Reason};
constexpr std::array linkedInFields{LinkedInUrl, FirstName, LastName, FullName, Email, Company, Position, Headline};
constexpr std::array emailFields{Email, FirstName, LastName, FullName, LinkedInUrl, Company, Position, Headline};
constexpr std::array sequenceFields{Email, FirstName, LastName, FullName, Company, LinkedInUrl};
constexpr std::array doNotContactFields{Contact, Reason};
constexpr QLatin1String customPrefix("custom_fields.");

} // namespace

std::optional<ImportTarget> rosterTarget(Provider provider, Channel channel)
{
    if (provider == Provider::SendKit)
        return ImportTarget::SequenceRoster;
    if (provider == Provider::WaLead || channel == Channel::Unknown)
        return std::nullopt;
    return channel == Channel::LinkedIn ? ImportTarget::LinkedInRoster : ImportTarget::EmailRoster;
}

Channel channelOf(ImportTarget target)
{
    if (isBlocklist(target))
        return Channel::Unknown;
    return target == ImportTarget::LinkedInRoster ? Channel::LinkedIn : Channel::Email;
}

std::span<const ImportField> fieldsOf(ImportTarget target)
{
    switch (target) {
    case ImportTarget::LinkedInRoster:
        return linkedInFields;
    case ImportTarget::EmailRoster:
        return emailFields;
    case ImportTarget::SequenceRoster:
        return sequenceFields;
    case ImportTarget::DoNotContact:
        return doNotContactFields;
    case ImportTarget::Blocklist:
        break;
    }
    return blocklistFields;
}

bool takesCustomFields(ImportTarget target)
{
    return target == ImportTarget::LinkedInRoster || target == ImportTarget::EmailRoster;
}

QString customHeader(const QString &name)
{
    return customPrefix + name;
}

bool isCustomHeader(const QString &header)
{
    return header.size() > customPrefix.size() && header.startsWith(customPrefix, Qt::CaseInsensitive);
}

QString customName(const QString &header)
{
    return isCustomHeader(header) ? header.mid(customPrefix.size()) : header;
}

QString fieldWord(ImportField field)
{
    static constexpr std::array<const char *, importFieldCount> words{"identifier", "reason",    "email",   "linkedin_url", "first_name",
                                                                      "last_name",  "full_name", "company", "position",     "headline",
                                                                      "email"};
    return QLatin1String(words[static_cast<std::size_t>(field)]);
}

QString fieldLabel(ImportField field)
{
    switch (field) {
    case Identifier:
        return QCoreApplication::translate("ImportField", "Public identifier");
    case Reason:
        return QCoreApplication::translate("ImportField", "Reason");
    case Email:
        return QCoreApplication::translate("ImportField", "E-mail");
    case LinkedInUrl:
        return QCoreApplication::translate("ImportField", "LinkedIn profile");
    case FirstName:
        return QCoreApplication::translate("ImportField", "First name");
    case LastName:
        return QCoreApplication::translate("ImportField", "Last name");
    case FullName:
        return QCoreApplication::translate("ImportField", "Full name");
    case Company:
        return QCoreApplication::translate("ImportField", "Company");
    case Position:
        return QCoreApplication::translate("ImportField", "Position");
    case Headline:
        return QCoreApplication::translate("ImportField", "Headline");
    case Contact:
        return QCoreApplication::translate("ImportField", "Address or domain");
    }
    return {};
}

} // namespace Muster
