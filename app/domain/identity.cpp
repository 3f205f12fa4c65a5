// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/identity.h"

#include "domain/asciitext.h"
#include "domain/identitytext.h"
#include "domain/profilelocation.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Muster {

namespace {

bool isWrapped(std::string_view text)
{
    if (text.size() < 2)
        return false;
    const char first = text.front();
    return (first == '<' && text.back() == '>') || ((first == '"' || first == '\'' || first == '`') && text.back() == first);
}

std::string_view unwrapped(std::string_view text)
{
    text = asciiTrimmed(text);
    while (isWrapped(text))
        text = asciiTrimmed(text.substr(1, text.size() - 2));
    return text;
}

constexpr std::array<SlugCharacter, 128> slugCharacters = [] {
    std::array<SlugCharacter, 128> table{};
    for (size_t c = 0; c < table.size(); ++c)
        table[c] = slugCharacter(static_cast<unsigned char>(c));
    return table;
}();

IdentityProblem problemOfAsciiSlug(std::string_view slug, bool inUrl)
{
    if (slug.empty())
        return inUrl ? IdentityProblem::NoIdentifier : IdentityProblem::BadCharacters;
    bool solid = false;
    SlugCharacter previous = SlugCharacter::Dot; // so that a leading dot counts as one dot too many
    for (char c : slug) {
        const SlugCharacter character = slugCharacters[static_cast<unsigned char>(c)];
        if (character == SlugCharacter::Refused || (character >= SlugCharacter::UrlOnly && !inUrl) ||
            (character == SlugCharacter::Dot && previous == SlugCharacter::Dot))
            return slugIsEmailAddress(slug) ? IdentityProblem::EmailAddress : IdentityProblem::BadCharacters;
        solid = solid || character == SlugCharacter::Solid;
        previous = character;
    }
    if (!solid || previous == SlugCharacter::Dot)
        return IdentityProblem::BadCharacters;
    return slug.size() > static_cast<size_t>(maxIdentifierLength) ? IdentityProblem::TooLong : IdentityProblem::None;
}

void refuse(PersonIdentity &person, IdentityProblem problem)
{
    person.problem = problem;
    person.identifier.clear();
    person.key.clear();
}

} // namespace

void readPersonIdentity(std::string_view utf8, PersonIdentity &person)
{
    if (!isAscii(utf8)) {
        person = readUnicodeIdentity(utf8);
        return;
    }
    const std::string_view text = unwrapped(utf8);
    if (text.empty())
        return refuse(person, IdentityProblem::Blank);
    const ProfileLocation location = locateProfile(text);
    if (location.problem != IdentityProblem::None)
        return refuse(person, location.problem);
    if (location.slug.find('%') != std::string_view::npos) {
        person = readUnicodeIdentity(text);
        return;
    }
    const std::string_view slug = asciiTrimmed(location.slug);
    const IdentityProblem problem = problemOfAsciiSlug(slug, location.inUrl);
    if (problem != IdentityProblem::None)
        return refuse(person, problem);
    person.problem = IdentityProblem::None;
    person.identifier.assign(slug);
    person.key.resize(slug.size());
    std::transform(slug.begin(), slug.end(), person.key.begin(), asciiLower);
}

PersonIdentity readPersonIdentity(std::string_view utf8)
{
    PersonIdentity person;
    readPersonIdentity(utf8, person);
    return person;
}

PersonIdentity readPersonIdentity(const QString &text)
{
    // A lone surrogate has no UTF-8 and would turn into a question mark, which a query may hold.
    return text.isValidUtf16() ? readPersonIdentity(std::string_view(text.toStdString()))
                               : PersonIdentity{IdentityProblem::BadCharacters, {}, {}};
}

std::string identityKey(const QString &identifierFromServer)
{
    PersonIdentity person = readPersonIdentity(identifierFromServer);
    if (person.isValid())
        return person.key;
    // The server's word is a profile's own, so it may hold what only a URL may.
    const std::string utf8 = identifierFromServer.toStdString();
    if (utf8.find_first_of("/?#") == std::string::npos) {
        person = readUnicodeSlug(utf8, true);
        if (person.isValid())
            return person.key;
    }
    const std::string own = comparisonForm(identifierFromServer.trimmed()).toStdString();
    return own.empty() ? utf8 : own;
}

QString describe(IdentityProblem problem)
{
    switch (problem) {
    case IdentityProblem::None:
        break;
    case IdentityProblem::Blank:
        return QCoreApplication::translate("Identity", "empty, no person is named");
    case IdentityProblem::EmailAddress:
        return QCoreApplication::translate("Identity", "an e-mail address, not a LinkedIn profile");
    case IdentityProblem::CompanyPage:
        return QCoreApplication::translate("Identity", "a company page, not a person");
    case IdentityProblem::SchoolPage:
        return QCoreApplication::translate("Identity", "a school page, not a person");
    case IdentityProblem::SalesNavigator:
        return QCoreApplication::translate("Identity", "a Sales Navigator or Recruiter address, which does not hold the public identifier");
    case IdentityProblem::SearchPage:
        return QCoreApplication::translate("Identity", "a search page, not a person");
    case IdentityProblem::LegacyPublicPage:
        return QCoreApplication::translate("Identity", "an old /pub/ address, which does not hold the public identifier");
    case IdentityProblem::OtherLinkedInPage:
        return QCoreApplication::translate("Identity", "another LinkedIn page, not a person's profile");
    case IdentityProblem::OtherSite:
        return QCoreApplication::translate("Identity", "an address of another site, not of LinkedIn");
    case IdentityProblem::NoIdentifier:
        return QCoreApplication::translate("Identity", "a profile address with nothing after /in/");
    case IdentityProblem::BadCharacters:
        return QCoreApplication::translate("Identity", "not a public identifier: it holds blanks or signs that none has");
    case IdentityProblem::TooLong:
        return QCoreApplication::translate("Identity", "longer than %1 characters, which no public identifier is").arg(maxIdentifierLength);
    }
    return {};
}

QString profileUrl(const QString &identifier)
{
    return QStringLiteral("https://www.linkedin.com/in/") + QString::fromLatin1(QUrl::toPercentEncoding(identifier));
}

} // namespace Muster
