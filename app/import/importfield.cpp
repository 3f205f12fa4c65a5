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
constexpr std::array sequenceFields{Email, FirstName, LastName, FullName};

} // namespace

std::span<const ImportField> fieldsOf(ImportTarget target)
{
    switch (target) {
    case ImportTarget::LinkedInRoster:
        return linkedInFields;
    case ImportTarget::EmailRoster:
        return emailFields;
    case ImportTarget::SequenceRoster:
        return sequenceFields;
    case ImportTarget::Blocklist:
        break;
    }
    return blocklistFields;
}

bool takesCustomFields(ImportTarget target)
{
    return target == ImportTarget::LinkedInRoster || target == ImportTarget::EmailRoster;
}

QString fieldWord(ImportField field)
{
    static constexpr std::array<const char *, importFieldCount> words{"identifier", "reason",    "email",   "linkedin_url", "first_name",
                                                                      "last_name",  "full_name", "company", "position",     "headline"};
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
    }
    return {};
}

} // namespace Muster
