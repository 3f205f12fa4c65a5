// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/profilelocation.h"

#include "domain/asciitext.h"

#include <algorithm>
#include <array>

namespace Muster {

namespace {

constexpr bool isLetter(char c)
{
    return asciiLower(c) >= 'a' && asciiLower(c) <= 'z';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// `word` is in lower case.
bool equalsWord(std::string_view text, std::string_view word)
{
    return text.size() == word.size() &&
           std::equal(text.begin(), text.end(), word.begin(), [](char a, char b) { return asciiLower(a) == b; });
}

bool beginsWith(std::string_view text, std::string_view word)
{
    return equalsWord(text.substr(0, word.size()), word);
}

void skipSlashes(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of('/'), text.size()));
}

// Takes "https://" off, however many slashes it was given.
bool takeHttpScheme(std::string_view &text)
{
    for (std::string_view scheme : {std::string_view("https:/"), std::string_view("http:/")}) {
        if (beginsWith(text, scheme)) {
            text.remove_prefix(scheme.size());
            skipSlashes(text);
            return true;
        }
    }
    return false;
}

bool hasScheme(std::string_view text)
{
    const size_t end = text.find("://");
    return end != std::string_view::npos && end > 0 && isLetter(text.front()) &&
           std::all_of(text.begin(), text.begin() + std::ptrdiff_t(end),
                       [](char c) { return isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.'; });
}

std::string_view withoutPort(std::string_view host)
{
    return host.substr(0, host.rfind(':'));
}

bool areHostLabels(std::string_view labels)
{
    char previous = '.';
    for (char c : labels) {
        if (!isLetter(c) && !isDigit(c) && c != '-' && (c != '.' || previous == '.'))
            return false;
        previous = c;
    }
    return true;
}

bool isLinkedInHost(std::string_view host)
{
    constexpr std::string_view domain = "linkedin.com";
    if (host.ends_with('.'))
        host.remove_suffix(1);
    if (host.size() < domain.size() || !equalsWord(host.substr(host.size() - domain.size()), domain))
        return false;
    const std::string_view subdomain = host.substr(0, host.size() - domain.size());
    return subdomain.empty() || (subdomain.size() > 1 && subdomain.back() == '.' && areHostLabels(subdomain));
}

// User info counts for nothing, wherever it pretends to lead. A backslash is a slash to some readers and none to others: refused.
bool isLinkedInAuthority(std::string_view authority)
{
    if (authority.find('\\') != std::string_view::npos)
        return false;
    if (const size_t at = authority.rfind('@'); at != std::string_view::npos)
        authority.remove_prefix(at + 1);
    const std::string_view host = withoutPort(authority);
    const std::string_view port = authority.substr(host.size());
    return (port.empty() || port == ":" || port == ":80" || port == ":443") && isLinkedInHost(host);
}

// "example.com", but not "3.5" or "j.".
bool looksLikeHost(std::string_view head)
{
    const std::string_view host = withoutPort(head);
    const size_t dot = host.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || host.size() - dot < 3)
        return false;
    const auto isHostCharacter = [](char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '.' || c < 0; };
    return std::all_of(host.begin(), host.end(), isHostCharacter) && !isDigit(host[dot + 1]);
}

std::string_view takeSegment(std::string_view &path)
{
    skipSlashes(path);
    const std::string_view segment = path.substr(0, path.find('/'));
    path.remove_prefix(segment.size());
    return segment;
}

bool isLocale(std::string_view segment)
{
    if (segment.size() < 2 || !isLetter(segment[0]) || !isLetter(segment[1]))
        return false;
    if (segment.size() == 2)
        return true;
    const std::string_view region = segment.substr(3);
    return (segment[2] == '-' || segment[2] == '_') && (region.size() == 2 || region.size() == 4) &&
           std::all_of(region.begin(), region.end(), isLetter);
}

// Segments that LinkedIn puts before a page's own path: the mobile sites' and the one of links in its mails.
bool isPrefix(std::string_view segment)
{
    return equalsWord(segment, "mwlite") || equalsWord(segment, "comm") || equalsWord(segment, "m");
}

struct PageKind
{
    std::string_view segment;
    IdentityProblem problem;
};

constexpr std::array<PageKind, 12> pageKinds{{
    {"company", IdentityProblem::CompanyPage},
    {"company-beta", IdentityProblem::CompanyPage},
    {"organization", IdentityProblem::CompanyPage},
    {"showcase", IdentityProblem::CompanyPage},
    {"school", IdentityProblem::SchoolPage},
    {"edu", IdentityProblem::SchoolPage},
    {"sales", IdentityProblem::SalesNavigator},
    {"talent", IdentityProblem::SalesNavigator},
    {"recruiter", IdentityProblem::SalesNavigator},
    {"search", IdentityProblem::SearchPage},
    {"vsearch", IdentityProblem::SearchPage},
    {"pub", IdentityProblem::LegacyPublicPage},
}};

ProfileLocation refused(IdentityProblem problem)
{
    return {problem, {}, false};
}

// `path` is what follows the host, query and all.
ProfileLocation locateInPath(std::string_view path)
{
    path = path.substr(0, path.find_first_of("?#"));
    std::string_view segment = takeSegment(path);
    while (!equalsWord(segment, "in") && (isPrefix(segment) || isLocale(segment))) {
        const std::string_view next = takeSegment(path);
        if (next.empty())
            return refused(IdentityProblem::OtherLinkedInPage);
        segment = next;
    }
    if (equalsWord(segment, "in")) {
        const std::string_view slug = takeSegment(path);
        return slug.empty() ? refused(IdentityProblem::NoIdentifier) : ProfileLocation{IdentityProblem::None, slug, true};
    }
    const auto page =
        std::find_if(pageKinds.begin(), pageKinds.end(), [segment](const PageKind &kind) { return equalsWord(segment, kind.segment); });
    return refused(page == pageKinds.end() ? IdentityProblem::OtherLinkedInPage : page->problem);
}

// A head with an at sign and without a scheme: mostly somebody's address.
IdentityProblem problemOfAddress(std::string_view head, bool pathFollows)
{
    const size_t at = head.rfind('@');
    if (at == 0 || at + 1 == head.size() || head[at - 1] == ' ' || head[at + 1] == ' ')
        return IdentityProblem::BadCharacters;
    return pathFollows && looksLikeHost(head.substr(at + 1)) ? IdentityProblem::OtherSite : IdentityProblem::EmailAddress;
}

// What may follow a bare identifier, as in an address whose begin was cut off: slashes, a query, a fragment. A "?" at the end or a
// "#" right behind a word is punctuation.
bool fallsAway(std::string_view rest)
{
    const bool behindSlash = rest.starts_with('/');
    skipSlashes(rest);
    if (rest.empty())
        return true;
    if (rest.find(' ') != std::string_view::npos)
        return false;
    if (behindSlash)
        return rest.front() == '?' || rest.front() == '#';
    return rest.size() > 1 && rest.front() == '?' && (isLetter(rest[1]) || isDigit(rest[1]) || rest.find('=') != std::string_view::npos);
}

// Text without a scheme: a host and a path, a path alone, or a bare identifier.
ProfileLocation locateSchemeless(std::string_view text)
{
    const std::string_view head = text.substr(0, text.find_first_of("/?#"));
    const std::string_view rest = text.substr(head.size());
    const bool pathFollows = rest.starts_with('/');
    if (head.find('@') != std::string_view::npos)
        return refused(problemOfAddress(head, pathFollows));
    if (isLinkedInAuthority(head))
        return locateInPath(rest);
    if (looksLikeHost(head) && (pathFollows || beginsWith(head, "www.")))
        return refused(IdentityProblem::OtherSite);
    if (pathFollows) {
        const ProfileLocation location = locateInPath(text);
        if (location.problem != IdentityProblem::OtherLinkedInPage)
            return location;
    }
    if (head.empty() || !fallsAway(rest))
        return refused(IdentityProblem::BadCharacters);
    return {IdentityProblem::None, head, false};
}

} // namespace

ProfileLocation locateProfile(std::string_view text)
{
    bool hasAuthority = false;
    while (takeHttpScheme(text)) // twice in some exports: "http://https://..."
        hasAuthority = true;
    if (!hasAuthority && text.starts_with("//")) {
        skipSlashes(text);
        hasAuthority = true;
    }
    if (!hasAuthority) {
        if (beginsWith(text, "mailto:"))
            return refused(IdentityProblem::EmailAddress);
        return hasScheme(text) ? refused(IdentityProblem::OtherSite) : locateSchemeless(text);
    }
    const std::string_view authority = text.substr(0, text.find_first_of("/?#"));
    if (authority.empty())
        return refused(IdentityProblem::BadCharacters);
    return isLinkedInAuthority(authority) ? locateInPath(text.substr(authority.size())) : refused(IdentityProblem::OtherSite);
}

} // namespace Muster
