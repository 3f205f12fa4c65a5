// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/fieldwords.h"

#include <QString>

namespace Muster {

/// What a column's header says that it holds.
enum class HeaderMeaning {
    Unknown,
    Person,      ///< a LinkedIn profile or public identifier, beyond doubt
    MaybePerson, ///< a word that such columns have, and others too: "profile", "URL", "username"
    Reason,
    MaybeReason,   ///< free text that may serve as a reason: "note", "comment"
    SomethingElse, ///< a usual word of lead lists that means neither: "email", "company"
    OwnVerdict,    ///< a column that Muster's result files add
};

/// Knows English, German, French, Spanish and Portuguese, and the names that Salesforce, HubSpot, Pipedrive, Apollo, Sales Navigator
/// exports and Muster itself use. Case, accents, punctuation and blanks do not count.
[[nodiscard]] HeaderMeaning meaningOfHeader(const QString &header);

/// The same for the other fields. What exports put around a field's name does not count either: "Person - Email - Work", "[Lead] Email",
/// "contact.email", "E-Mail (geprüft)", "Email 2" (which gives way to the first), a byte order mark that was left over.
[[nodiscard]] HeaderHint hintOfHeader(const QString &header);

} // namespace Muster
