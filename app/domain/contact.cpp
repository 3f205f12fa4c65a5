// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contact.h"

#include "domain/asciitext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Muster {

namespace {

constexpr std::string_view anybody = "x@";

// What stands between scheme and path, without "www." and port. Empty for a text that is an address.
std::string_view domainPart(std::string_view text)
{
    text = asciiTrimmed(text);
    if (const std::size_t scheme = text.find("://"); scheme != std::string_view::npos)
        text.remove_prefix(scheme + 3);
    else if (text.substr(0, 1) == "@")
        text.remove_prefix(1);
    else if (text.find('@') != std::string_view::npos)
        return {};
    text = text.substr(0, text.find_first_of("/?#:"));
    constexpr std::string_view web = "www.";
    const bool isWeb = text.find('.', web.size()) != std::string_view::npos &&
                       std::equal(web.begin(), web.end(), text.begin(), [](char plain, char c) { return plain == asciiLower(c); });
    return isWeb ? text.substr(web.size()) : text;
}

} // namespace

void readContact(std::string_view utf8, EmailAddress &contact)
{
    const std::string_view domain = domainPart(utf8);
    if (domain.empty()) {
        readEmailAddress(utf8, contact);
        return;
    }
    readEmailAddress(std::string(anybody).append(domain), contact);
    if (!contact.isValid()) {
        contact.problem = contact.problem == EmailProblem::TooLong ? EmailProblem::TooLong : EmailProblem::BadDomain;
        return;
    }
    contact.key.erase(0, anybody.size());
    contact.address = contact.key;
}

EmailAddress readContact(std::string_view utf8)
{
    EmailAddress contact;
    readContact(utf8, contact);
    return contact;
}

std::string_view domainOfKey(std::string_view key)
{
    const std::size_t at = key.rfind('@');
    return at == std::string_view::npos ? key : key.substr(at + 1);
}

QString describeContact(EmailProblem problem)
{
    switch (problem) {
    case EmailProblem::Blank:
    case EmailProblem::NoAtSign:
        return QCoreApplication::translate("Contact", "empty, neither an address nor a domain is given");
    case EmailProblem::BadDomain:
        return QCoreApplication::translate("Contact", "neither an e-mail address nor a domain");
    case EmailProblem::TooLong:
        return QCoreApplication::translate("Contact", "longer than any address or domain");
    case EmailProblem::None:
    case EmailProblem::SeveralAtSigns:
    case EmailProblem::NoLocalPart:
    case EmailProblem::BadCharacters:
        break;
    }
    return describe(problem);
}

} // namespace Muster
