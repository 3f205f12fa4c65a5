// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/profilelinks.h"

#include <QUrl>

#include <algorithm>

namespace Muster {

namespace {

constexpr QLatin1String domain("linkedin.com");

bool isHostCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('.'));
}

bool isHexDigit(QChar c)
{
    const ushort lower = c.unicode() | 0x20;
    return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (lower >= 'a' && lower <= 'f');
}

/// Where a LinkedIn address begins, and how often it is percent-encoded as part of another one.
struct AddressBegin
{
    qsizetype position = 0;
    int encodings = 0;
};

AddressBegin beginBefore(QStringView text, qsizetype domainAt)
{
    AddressBegin begin{domainAt, 0};
    while (begin.position > 0 && isHostCharacter(text[begin.position - 1]))
        --begin.position;
    if (begin.position == 0 || text[begin.position - 1] != QLatin1Char('%'))
        return begin;
    // Encoded twice, a slash is %252F.
    qsizetype code = begin.position;
    int encodings = 1;
    for (; text.sliced(code).startsWith(QLatin1String("25")) && code + 4 <= domainAt; code += 2)
        ++encodings;
    if (code + 2 <= domainAt && isHexDigit(text[code]) && isHexDigit(text[code + 1]))
        return {code + 2, encodings};
    return begin;
}

qsizetype endBehind(QStringView text, qsizetype from)
{
    constexpr QLatin1String others("&,;");
    const auto ends = [&others](QChar c) { return endsAddress(c) || others.contains(c); };
    return std::find_if(text.begin() + from, text.end(), ends) - text.begin();
}

QString addressAt(QStringView text, AddressBegin begin)
{
    QString address = text.first(endBehind(text, begin.position)).sliced(begin.position).toString();
    for (int i = 0; i < begin.encodings; ++i)
        address = QUrl::fromPercentEncoding(address.toUtf8());
    if (begin.encodings > 0)
        address.truncate(endBehind(address, 0));
    constexpr QLatin1String punctuation(".:!?'");
    while (!address.isEmpty() && punctuation.contains(address.back()))
        address.chop(1);
    return address;
}

} // namespace

bool endsAddress(QChar c)
{
    constexpr QLatin1String signs("<>\"()[]{}|\\^`*");
    return c.isSpace() || (c.unicode() < 0x80 ? signs.contains(c) : c.isPunct());
}

std::optional<ProfileLink> nextProfileLink(QStringView text, qsizetype from)
{
    while ((from = text.indexOf(domain, from, Qt::CaseInsensitive)) >= 0) {
        const AddressBegin begin = beginBefore(text, from);
        ProfileLink link{readPersonIdentity(addressAt(text, begin)), endBehind(text, from)};
        if (link.person.isValid())
            return link;
        from += domain.size(); // a LinkedIn page may lead to a profile
    }
    return std::nullopt;
}

} // namespace Muster
