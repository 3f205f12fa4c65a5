// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "domain/provider.h"

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace Muster {

/// What a table is to become. Each takes other fields and tells people apart by another one.
enum class ImportTarget : unsigned char {
    Blocklist,      ///< WaLead: people by public identifier, with a reason (seed 001)
    LinkedInRoster, ///< Puffle, LinkedIn campaign: people by profile (seed 003)
    EmailRoster,    ///< Puffle, e-mail campaign: people by address (seed 003)
    SequenceRoster, ///< SendKit: people by address, with three names (contracts/NOTES.md)
    DoNotContact,   ///< SendKit: addresses and domains, with a reason (contracts/NOTES.md)
};

/// A list of those who are to be left alone, with reasons; the others are rosters.
[[nodiscard]] constexpr bool isBlocklist(ImportTarget target)
{
    return target == ImportTarget::Blocklist || target == ImportTarget::DoNotContact;
}

/// What adding to a campaign's roster is; none for a vendor without rosters, or a Puffle campaign whose channel nobody knows.
[[nodiscard]] std::optional<ImportTarget> rosterTarget(Provider provider, Channel channel);
/// What a roster tells people apart by; Unknown for what is none.
[[nodiscard]] Channel channelOf(ImportTarget target);

/// One field of a target that a column may fill.
enum class ImportField : unsigned char {
    Identifier, ///< public identifier or profile URL, for a blocklist
    Reason,
    Email,
    LinkedInUrl,
    FirstName,
    LastName,
    FullName, ///< split into first and last name, or made of them, where a target takes the other form
    Company,
    Position,
    Headline,
    Contact, ///< an address or a domain (domain/contact.h), for a do-not-contact list
};

inline constexpr std::size_t importFieldCount = 11;

/// The fields that a target takes, in the order in which they are shown; the one that tells people apart is the first. A sequence's
/// LinkedIn profile is not sent: it is only compared with the blocklists.
[[nodiscard]] std::span<const ImportField> fieldsOf(ImportTarget target);
/// Without a column for it nothing can be imported.
[[nodiscard]] inline ImportField identityField(ImportTarget target) { return fieldsOf(target).front(); }
/// True where unmapped columns can be kept as custom fields (seed 003: custom_fields).
[[nodiscard]] bool takesCustomFields(ImportTarget target);
/// The header under which exports write a custom field: "custom_fields.NAME", as a reader of the vendor's own JSON names it.
[[nodiscard]] QString customHeader(const QString &name);
[[nodiscard]] bool isCustomHeader(const QString &header);
/// The name of the custom field that a column with this header is kept as: NAME, else the header itself.
[[nodiscard]] QString customName(const QString &header);

/// The word on the command line and on the wire: "linkedin_url"; stable, not translated. A target has no two fields with the same one.
[[nodiscard]] QString fieldWord(ImportField field);
/// Translatable, for people: "LinkedIn profile".
[[nodiscard]] QString fieldLabel(ImportField field);

} // namespace Muster
