// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <span>

namespace Muster {

/// What a table is to become. Each takes other fields and tells people apart by another one.
enum class ImportTarget : unsigned char {
    Blocklist,      ///< WaLead: people by public identifier, with a reason (seed 001)
    LinkedInRoster, ///< Puffle, LinkedIn campaign: people by profile (seed 003)
    EmailRoster,    ///< Puffle, e-mail campaign: people by address (seed 003)
    SequenceRoster, ///< SendKit: people by address, with three names (contracts/NOTES.md)
};

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
};

inline constexpr std::size_t importFieldCount = 10;

/// The fields that a target takes, in the order in which they are shown; the one that tells people apart is the first.
[[nodiscard]] std::span<const ImportField> fieldsOf(ImportTarget target);
/// Without a column for it nothing can be imported.
[[nodiscard]] inline ImportField identityField(ImportTarget target) { return fieldsOf(target).front(); }
/// True where unmapped columns can be kept as custom fields (seed 003: custom_fields).
[[nodiscard]] bool takesCustomFields(ImportTarget target);

/// The word on the command line and on the wire: "linkedin_url"; stable, not translated.
[[nodiscard]] QString fieldWord(ImportField field);
/// Translatable, for people: "LinkedIn profile".
[[nodiscard]] QString fieldLabel(ImportField field);

} // namespace Muster
