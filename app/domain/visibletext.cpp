// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/visibletext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Muster {

namespace {

constexpr bool isInvisible(char32_t c)
{
    return c == 0x00ad || c == 0x034f || c == 0x061c || c == 0x180e || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

bool isVisibleNonAscii(QChar c)
{
    return c.unicode() >= 0x80 && !c.isSpace() && !isInvisible(c.unicode());
}

bool isWrapped(const QString &text)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 12> pairs{{{u'<', u'>'},
                                                                          {u'"', u'"'},
                                                                          {u'\'', u'\''},
                                                                          {u'`', u'`'},
                                                                          {u'\u201c', u'\u201d'},
                                                                          {u'\u201e', u'\u201c'},
                                                                          {u'\u201e', u'\u201d'},
                                                                          {u'\u2018', u'\u2019'},
                                                                          {u'\u201a', u'\u2018'},
                                                                          {u'\u00ab', u'\u00bb'},
                                                                          {u'\u00bb', u'\u00ab'},
                                                                          {u'\u2039', u'\u203a'}}};
    return text.size() >= 2 && std::any_of(pairs.begin(), pairs.end(),
                                           [&text](const auto &pair) { return text.front() == pair.first && text.back() == pair.second; });
}

} // namespace

QString withoutInvisible(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!isInvisible(c.unicode())) {
            visible += c;
        } else if (isJoiner(c.unicode()) && i + 1 < text.size() && !visible.isEmpty()) {
            if (isVisibleNonAscii(visible.back()) && isVisibleNonAscii(text.at(i + 1)))
                visible += c;
        }
    }
    return visible;
}

QString unwrapped(QString text)
{
    text = text.trimmed();
    while (isWrapped(text))
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

} // namespace Muster
