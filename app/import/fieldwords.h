// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Muster {

/// What a header says that its column holds, beside LinkedIn profiles and reasons.
enum class FieldHint : unsigned char {
    None,
    Email,
    FirstName,
    LastName,
    FullName,
    SomeName, ///< "Name", "Nom", "Nombre", "Nome": which name depends on the other columns
    Company,
    Position,
    Headline,
    OfCompany, ///< a trait of companies: website, industry, employees
    Colleague, ///< one of the user's own people: "Contact owner"
};

enum class HintStrength : unsigned char {
    Vague,  ///< a word that other columns have too
    Second, ///< means the field, yet gives way to the usual word for it: "Personal Email", "Title"
    Sure,
};

struct HeaderHint
{
    FieldHint field = FieldHint::None;
    HintStrength strength = HintStrength::Vague;

    friend bool operator==(const HeaderHint &, const HeaderHint &) = default;
};

/// Looks a header's plain form up: lower case, letters and digits only, no accents ("prenom"). English, German, French, Spanish and
/// Portuguese, and the exports of Salesforce, HubSpot, Pipedrive, Apollo, Sales Navigator tools, Google, Outlook and LinkedIn.
[[nodiscard]] HeaderHint hintOfWord(const QString &plain);

} // namespace Muster
