// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emailaddress.h"

#include "domain/asciitext.h"
#include "domain/visibletext.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Muster {

namespace {

// RFC 5321, 4.5.3.1.3: a path of 256 with its angle brackets; RFC 1035, 2.3.4: a label.
constexpr size_t maxAddressBytes = 254;
constexpr size_t maxLabelBytes = 63;

// RFC 5322, 3.2.3: the signs of an atom.
constexpr std::string_view atomSigns = "!#$%&'*+-/=?^_`{|}~";

constexpr bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool isWrappedIn(std::string_view text, char open, char close)
{
    return text.size() >= 2 && text.front() == open && text.back() == close;
}

// The address in `Jane <jane@x.com>`, `mailto:jane@x.com` or quotes. Several bracketed addresses come back whole: they are not one.
std::string_view addressPart(std::string_view text)
{
    text = asciiTrimmed(text);
    while (isWrappedIn(text, '"', '"') || isWrappedIn(text, '\'', '\''))
        text = asciiTrimmed(text.substr(1, text.size() - 2));
    if (const size_t open = text.rfind('<'); text.ends_with('>') && open != std::string_view::npos) {
        if (text.substr(0, open).find('>') != std::string_view::npos)
            return text;
        text = asciiTrimmed(text.substr(open + 1, text.size() - open - 2));
    }
    constexpr std::string_view scheme = "mailto:";
    if (text.size() > scheme.size() &&
        std::equal(scheme.begin(), scheme.end(), text.begin(), [](char b, char a) { return asciiLower(a) == b; }))
        text = text.substr(scheme.size(), text.find('?') - scheme.size());
    return text;
}

bool isLocalPart(std::string_view local)
{
    char previous = '.';
    for (char c : local) {
        const bool isDot = c == '.' && previous != '.';
        if (!isDot && !isAlphanumeric(c) && atomSigns.find(c) == std::string_view::npos)
            return false;
        previous = c;
    }
    return previous != '.';
}

bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= maxLabelBytes && label.front() != '-' && label.back() != '-' &&
           std::all_of(label.begin(), label.end(), [](char c) { return isAlphanumeric(c) || c == '-'; });
}

bool isDomain(std::string_view domain)
{
    size_t dot = domain.find('.');
    if (dot == std::string_view::npos)
        return false;
    for (; dot != std::string_view::npos; dot = domain.find('.')) {
        if (!isLabel(domain.substr(0, dot)))
            return false;
        domain.remove_prefix(dot + 1);
    }
    // What ends in a number is an IP address, which nobody's mailbox is listed under.
    return isLabel(domain) && !std::all_of(domain.begin(), domain.end(), [](char c) { return c >= '0' && c <= '9'; });
}

enum class Kind : unsigned char { Other, Sign, Hyphen, Dot, Letter, Digit };

constexpr std::array<Kind, 256> kinds = [] {
    std::array<Kind, 256> table{};
    for (const char c : atomSigns)
        table[static_cast<unsigned char>(c)] = Kind::Sign;
    for (unsigned char c = 0; c < 0x80; ++c) {
        if (isAlphanumeric(static_cast<char>(c)))
            table[c] = c >= '0' && c <= '9' ? Kind::Digit : Kind::Letter;
    }
    table['-'] = Kind::Hyphen;
    table['.'] = Kind::Dot;
    return table;
}();

Kind kindOf(char c)
{
    return kinds[static_cast<unsigned char>(c)];
}

// The end of the local part of an address as nearly all are written: its @. 0 for any other text.
size_t usualLocalEnd(std::string_view text)
{
    Kind previous = Kind::Dot;
    for (size_t i = 0; i < text.size(); ++i) {
        const Kind kind = kindOf(text[i]);
        if (kind == Kind::Other)
            return text[i] == '@' && previous != Kind::Dot ? i : 0;
        if (kind == Kind::Dot && previous == Kind::Dot)
            return 0;
        previous = kind;
    }
    return 0;
}

// True for most of the domains that isDomain() accepts, and for no other.
bool isUsualDomain(std::string_view domain)
{
    size_t labels = 1;
    size_t length = 0;
    bool lettered = false;
    Kind previous = Kind::Dot;
    for (const char c : domain) {
        const Kind kind = kindOf(c);
        const bool atEdge = previous == Kind::Dot || previous == Kind::Hyphen;
        if (kind < Kind::Hyphen || (kind == Kind::Dot && (atEdge || length > maxLabelBytes)) || (kind == Kind::Hyphen && length == 0))
            return false;
        length = kind == Kind::Dot ? 0 : length + 1;
        lettered = kind == Kind::Letter || (lettered && kind != Kind::Dot);
        labels += kind == Kind::Dot ? 1 : 0;
        previous = kind;
    }
    return labels > 1 && lettered && length <= maxLabelBytes && previous > Kind::Dot;
}

// A plain address with nothing around it, found in one pass. Every other text, valid or not, takes the longer way.
bool isUsualAddress(std::string_view text)
{
    const size_t at = usualLocalEnd(text);
    return at > 0 && text.size() <= maxAddressBytes && isUsualDomain(text.substr(at + 1));
}

EmailProblem problemOf(std::string_view address)
{
    const size_t at = address.find('@');
    if (at == std::string_view::npos)
        return EmailProblem::NoAtSign;
    if (address.find('@', at + 1) != std::string_view::npos)
        return EmailProblem::SeveralAtSigns;
    if (at == 0)
        return EmailProblem::NoLocalPart;
    if (!isLocalPart(address.substr(0, at)))
        return EmailProblem::BadCharacters;
    if (!isDomain(address.substr(at + 1)))
        return EmailProblem::BadDomain;
    return address.size() > maxAddressBytes ? EmailProblem::TooLong : EmailProblem::None;
}

void assignLower(std::string &key, std::string_view address)
{
    key.resize(address.size());
    std::transform(address.begin(), address.end(), key.begin(), asciiLower);
}

std::string keyOf(std::string_view address, bool ascii)
{
    std::string key;
    if (ascii)
        assignLower(key, address);
    else
        key = QString::fromUtf8(address.data(), qsizetype(address.size())).normalized(QString::NormalizationForm_C).toLower().toStdString();
    return key;
}

EmailAddress readVisible(std::string_view text, bool ascii)
{
    const std::string_view address = addressPart(text);
    if (address.empty())
        return {EmailProblem::Blank, {}, {}};
    const EmailProblem problem = problemOf(address);
    return problem == EmailProblem::None ? EmailAddress{problem, std::string(address), keyOf(address, ascii)}
                                         : EmailAddress{problem, {}, {}};
}

bool hasUnicodeBlank(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80 && c.isSpace(); });
}

EmailAddress readUnusual(std::string_view utf8)
{
    if (isAscii(utf8))
        return readVisible(utf8, true);
    if (!QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())).isValidUtf8())
        return {EmailProblem::BadCharacters, {}, {}};
    const QString visible = unwrapped(withoutInvisible(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))));
    const std::string text = visible.toStdString();
    EmailAddress email = readVisible(text, isAscii(text));
    if (email.isValid() && hasUnicodeBlank(QString::fromStdString(email.address)))
        email = {EmailProblem::BadCharacters, {}, {}};
    return email;
}

} // namespace

void readEmailAddress(std::string_view utf8, EmailAddress &email)
{
    if (!isUsualAddress(utf8)) {
        email = readUnusual(utf8);
        return;
    }
    email.problem = EmailProblem::None;
    email.address.assign(utf8);
    assignLower(email.key, utf8);
}

EmailAddress readEmailAddress(std::string_view utf8)
{
    EmailAddress email;
    readEmailAddress(utf8, email);
    return email;
}

EmailProblem problemOfEmailAddress(std::string_view utf8)
{
    return isUsualAddress(utf8) ? EmailProblem::None : readUnusual(utf8).problem;
}

QString describe(EmailProblem problem)
{
    switch (problem) {
    case EmailProblem::None:
        break;
    case EmailProblem::Blank:
        return QCoreApplication::translate("EmailAddress", "empty, no address is given");
    case EmailProblem::NoAtSign:
        return QCoreApplication::translate("EmailAddress", "not an e-mail address: it has no @");
    case EmailProblem::SeveralAtSigns:
        return QCoreApplication::translate("EmailAddress", "not one e-mail address: it has several @");
    case EmailProblem::NoLocalPart:
        return QCoreApplication::translate("EmailAddress", "an e-mail address with nothing before the @");
    case EmailProblem::BadDomain:
        return QCoreApplication::translate("EmailAddress", "an e-mail address without a proper domain after the @");
    case EmailProblem::BadCharacters:
        return QCoreApplication::translate("EmailAddress", "an e-mail address with blanks or signs that none has");
    case EmailProblem::TooLong:
        return QCoreApplication::translate("EmailAddress", "longer than %1 bytes, which no e-mail address is").arg(maxAddressBytes);
    }
    return {};
}

} // namespace Muster
