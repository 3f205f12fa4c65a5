// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/identitytext.h"

#include "domain/profilelocation.h"
#include "domain/visibletext.h"

#include <QByteArrayView>

#include <algorithm>

namespace Muster {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

// A percent sign that begins no escape stays: it makes the identifier unreadable later, which is the truth.
std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low >= 0) {
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    return decoded;
}

// Twice, since some exports encode what was encoded; an identifier itself never holds a percent sign.
std::string fullyDecoded(std::string_view slug)
{
    const std::string once = percentDecoded(slug);
    return once.find('%') == std::string::npos ? once : percentDecoded(once);
}

enum class Standing { Refused, Allowed, Solid };

Standing standingOfAscii(unsigned char c, bool inUrl)
{
    switch (slugCharacter(c)) {
    case SlugCharacter::Solid:
        return Standing::Solid;
    case SlugCharacter::Link:
        return Standing::Allowed;
    case SlugCharacter::UrlOnly:
    case SlugCharacter::Dot:
        return inUrl ? Standing::Allowed : Standing::Refused;
    case SlugCharacter::Refused:
        break;
    }
    return Standing::Refused;
}

Standing standingOf(char32_t c, bool inUrl)
{
    if (c < 0x80)
        return standingOfAscii(static_cast<unsigned char>(c), inUrl);
    if (isJoiner(c))
        return Standing::Allowed;
    if (QChar::isLetterOrNumber(c))
        return Standing::Solid;
    if (QChar::isMark(c))
        return Standing::Allowed;
    const Standing symbol = inUrl ? Standing::Solid : Standing::Allowed;
    switch (QChar::category(c)) {
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier:
        return symbol;
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
        return inUrl ? symbol : Standing::Refused;
    case QChar::Punctuation_Dash:
        return inUrl ? Standing::Allowed : Standing::Refused;
    case QChar::Other_NotAssigned: // emoji younger than Qt's tables
        return c >= 0x1f000 && c <= 0x1fbff ? symbol : Standing::Refused;
    default:
        break;
    }
    const bool apostropheOrMiddleDot = c == 0x2018 || c == 0x2019 || c == 0x00b7;
    return inUrl && apostropheOrMiddleDot ? Standing::Allowed : Standing::Refused;
}

IdentityProblem problemOfCharacters(const QString &identifier, bool inUrl)
{
    const QList<uint> characters = identifier.toUcs4();
    bool solid = false;
    for (uint c : characters) {
        const Standing standing = standingOf(c, inUrl);
        if (standing == Standing::Refused)
            return IdentityProblem::BadCharacters;
        solid = solid || standing == Standing::Solid;
    }
    if (!solid || identifier.startsWith(u'.') || identifier.endsWith(u'.') || identifier.contains(QLatin1String("..")))
        return IdentityProblem::BadCharacters;
    return characters.size() > maxIdentifierLength ? IdentityProblem::TooLong : IdentityProblem::None;
}

bool isValidUtf8(std::string_view bytes)
{
    return QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8();
}

PersonIdentity refused(IdentityProblem problem)
{
    return {problem, {}, {}};
}

PersonIdentity readText(const QString &text, bool mayBeEncodedUrl)
{
    const QString bare = unwrapped(withoutInvisible(text));
    if (bare.isEmpty())
        return refused(IdentityProblem::Blank);
    const std::string utf8 = bare.toStdString();
    const ProfileLocation location = locateProfile(utf8);
    if (location.problem != IdentityProblem::None)
        return refused(location.problem);
    if (mayBeEncodedUrl && !location.inUrl && location.slug.find('%') != std::string_view::npos) {
        const std::string decoded = fullyDecoded(location.slug);
        if (decoded.find('/') != std::string::npos)
            return isValidUtf8(decoded) ? readText(QString::fromStdString(decoded), false) : refused(IdentityProblem::BadCharacters);
    }
    return readUnicodeSlug(location.slug, location.inUrl);
}

} // namespace

bool slugIsEmailAddress(std::string_view slug)
{
    const size_t at = slug.find('@');
    return at != std::string_view::npos && at > 0 && slug.find('.', at + 2) < slug.size() - 1;
}

PersonIdentity readUnicodeSlug(std::string_view slug, bool inUrl)
{
    std::string decoded = fullyDecoded(slug);
    if (inUrl)
        decoded.resize(std::min(decoded.find_first_of("/?#"), decoded.size()));
    if (!isValidUtf8(decoded))
        return refused(IdentityProblem::BadCharacters);
    const QString visible = unwrapped(withoutInvisible(QString::fromStdString(decoded)));
    if (visible.isEmpty())
        return refused(inUrl ? IdentityProblem::NoIdentifier : IdentityProblem::BadCharacters);
    const QString identifier = visible.normalized(QString::NormalizationForm_C);
    const IdentityProblem problem = problemOfCharacters(identifier, inUrl);
    if (problem == IdentityProblem::None)
        return {problem, identifier.toStdString(), comparisonForm(identifier).toStdString()};
    return refused(slugIsEmailAddress(decoded) ? IdentityProblem::EmailAddress : problem);
}

PersonIdentity readUnicodeIdentity(std::string_view utf8)
{
    if (!isValidUtf8(utf8))
        return refused(IdentityProblem::BadCharacters);
    return readText(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())), true);
}

QString comparisonForm(const QString &text)
{
    QString visible = withoutInvisible(text);
    visible.removeIf([](QChar c) { return isJoiner(c.unicode()); });
    return visible.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

} // namespace Muster
