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
#include <bit>
#include <cstdint>
#include <cstring>

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

/// Eight characters of a word in lower case, compared with a text at once and without case.
class EightLetters
{
public:
    constexpr explicit EightLetters(std::string_view word)
    {
        std::array<char, 8> letters{};
        std::array<char, 8> caseBits{};
        for (size_t i = 0; i < letters.size(); ++i) {
            letters[i] = word[i];
            caseBits[i] = word[i] >= 'a' && word[i] <= 'z' ? '\x20' : '\0';
        }
        m_letters = std::bit_cast<std::uint64_t>(letters);
        m_caseBits = std::bit_cast<std::uint64_t>(caseBits);
    }

    /// Eight bytes from `text` on must be readable.
    [[nodiscard]] bool match(const char *text) const
    {
        std::uint64_t word = 0;
        std::memcpy(&word, text, sizeof word);
        return (word | m_caseBits) == m_letters;
    }

private:
    std::uint64_t m_letters = 0;
    std::uint64_t m_caseBits = 0;
};

constexpr EightLetters schemeWord("https://");
constexpr EightLetters hostWord("linkedin");
constexpr EightLetters pathWord(".com/in/");

// In lower case, what may stand anywhere in an identifier; 0 for all else.
constexpr std::array<char, 256> plainLetters = [] {
    std::array<char, 256> table{};
    for (size_t c = 0; c < slugCharacters.size(); ++c) {
        if (slugCharacters[c] == SlugCharacter::Solid || slugCharacters[c] == SlugCharacter::Link)
            table[c] = asciiLower(static_cast<char>(c));
    }
    return table;
}();

char plainLetter(char c)
{
    return plainLetters[static_cast<unsigned char>(c)];
}

bool isHostLetter(char c)
{
    return c != '_' && plainLetter(c) != '\0';
}

// Behind "/in/" of the usual URLs: with or without "https://", then "www." or a country's two letters; 0 for any other text.
size_t usualSlugBegin(std::string_view text)
{
    constexpr size_t domainSize = 16;
    const size_t scheme = text.size() > 8 && schemeWord.match(text.data()) ? 8 : 0;
    if (text.size() < scheme + 4 + domainSize)
        return scheme == 0 && text.size() > domainSize && hostWord.match(text.data()) && pathWord.match(text.data() + 8) ? domainSize : 0;
    const char *host = text.data() + scheme;
    const size_t subdomain = host[3] == '.' ? 4 : host[2] == '.' ? 3 : 0;
    for (size_t i = 0; i + 1 < subdomain; ++i) {
        if (!isHostLetter(host[i]))
            return 0;
    }
    return hostWord.match(host + subdomain) && pathWord.match(host + subdomain + 8) ? scheme + subdomain + domainSize : 0;
}

// The spellings that nearly all cells have, in one pass. False, with nothing done, for every other one, valid or not.
bool readUsualSpelling(std::string_view text, PersonIdentity &person)
{
    const size_t begin = usualSlugBegin(text);
    const std::string_view slug = text.substr(begin, maxIdentifierLength + 1);
    std::array<char, maxIdentifierLength + 1> lower;
    size_t length = 0;
    while (length < slug.size() && (lower[length] = plainLetter(slug[length])) != '\0')
        ++length;
    if (length == 0 || length > static_cast<size_t>(maxIdentifierLength) || lower.front() == '-' || lower.front() == '_')
        return false;
    if (const std::string_view rest = text.substr(begin + length); !rest.empty()) {
        const bool fallsAway = begin > 0 && (rest.front() == '/' || rest.front() == '?' || rest.front() == '#');
        if (!fallsAway || !isAscii(rest))
            return false;
    }
    person.problem = IdentityProblem::None;
    person.identifier.assign(slug, 0, length);
    person.key.assign(lower.data(), length);
    return true;
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
    if (readUsualSpelling(utf8, person))
        return;
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
    const std::string_view slug = unwrapped(location.slug);
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
