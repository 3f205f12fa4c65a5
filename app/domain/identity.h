// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace Muster {

/// Why a text does not name a person on LinkedIn.
enum class IdentityProblem : unsigned char {
    None,
    Blank,            ///< nothing but blanks and invisible characters
    EmailAddress,     ///< an e-mail address where a profile belongs
    CompanyPage,      ///< /company/ or /showcase/
    SchoolPage,       ///< /school/ or /edu/
    SalesNavigator,   ///< /sales/, and Recruiter's /talent/: their IDs are not public identifiers
    SearchPage,       ///< /search/
    LegacyPublicPage, ///< /pub/: the old form, which does not hold the identifier
    OtherLinkedInPage,///< any other LinkedIn page (a post, a group, a job, the feed)
    OtherSite,        ///< a URL of another host
    NoIdentifier,     ///< a profile URL with nothing after /in/
    BadCharacters,    ///< blanks or signs within, or nothing but signs: not an identifier
    TooLong,          ///< more than maxIdentifierLength characters
};

/// LinkedIn's own limit for a custom URL.
inline constexpr int maxIdentifierLength = 100;

/// A text read as a LinkedIn public identifier (product.md, "Identity").
struct PersonIdentity
{
    IdentityProblem problem = IdentityProblem::None;
    std::string identifier; ///< as it is sent: percent-decoded, case as written; UTF-8; empty with a problem
    std::string key;        ///< as it is compared: NFC and case-folded (Unicode's simple folding); UTF-8; empty with a problem

    [[nodiscard]] bool isValid() const { return problem == IdentityProblem::None; }
};

/// Reads a bare identifier or a profile URL in any form. Pure and thread-safe; does not allocate beyond its result for ASCII input.
/// `utf8` may hold invalid UTF-8: those bytes make it BadCharacters.
[[nodiscard]] PersonIdentity readPersonIdentity(std::string_view utf8);
[[nodiscard]] PersonIdentity readPersonIdentity(const QString &text);
/// The same into an object that is used again and again, whose memory is kept: for loops over a million rows.
void readPersonIdentity(std::string_view utf8, PersonIdentity &person);

/// The comparison key of an identifier that a server sent. Never empty for a non-empty text: what cannot be read as an
/// identifier is its own key, so that no server row is lost.
[[nodiscard]] std::string identityKey(const QString &identifierFromServer);

/// One translatable phrase without a full stop: "a company page, not a person". Empty for None.
[[nodiscard]] QString describe(IdentityProblem problem);

/// `https://www.linkedin.com/in/<identifier>`, percent-encoded: what a browser opens.
[[nodiscard]] QString profileUrl(const QString &identifier);

} // namespace Muster
