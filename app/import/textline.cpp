// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/textline.h"

#include "domain/identity.h"
#include "import/cellscent.h"
#include "import/profilelinks.h"

#include <QStringList>

#include <algorithm>
#include <string>
#include <string_view>

namespace Muster {

namespace {

bool isCapitalWord(QStringView word)
{
    const auto isLower = [](QChar c) { return c.isLower(); };
    return word.size() > 1 && word.front().isUpper() && std::all_of(word.begin() + 1, word.end(), isLower);
}

// How long the marker at the begin of a line is, with the blanks behind it; 0 for none.
qsizetype markerLength(QStringView line)
{
    constexpr QStringView bullets(u"-*+•·–—◦‣▪●");
    qsizetype length = 0;
    while (length < line.size() && line[length].isDigit())
        ++length;
    const bool isNumber = length > 0 && length <= 4 && length < line.size() && QLatin1String(".)").contains(line[length]);
    const bool isQuotation = length == 0 && !line.isEmpty() && line.front() == QLatin1Char('>');
    const bool isBullet = length == 0 && !line.isEmpty() && bullets.contains(line.front());
    if (!isNumber && !isQuotation && !isBullet)
        return 0;
    ++length;
    if (!isQuotation && (length == line.size() || !line[length].isSpace()))
        return 0;
    while (length < line.size() && line[length].isSpace())
        ++length;
    return length;
}

QStringView withoutPunctuation(QStringView word)
{
    while (!word.isEmpty() && QLatin1String(".:!?").contains(word.back()))
        word.chop(1);
    return word;
}

std::string utf8Of(QStringView word)
{
    return word.toUtf8().toStdString();
}

// A page that is none of a profile counts too: the reason why it names nobody is worth showing.
bool mayNamePerson(QStringView word)
{
    if (word.contains(QLatin1Char('/')))
        return true;
    const std::string utf8 = utf8Of(word);
    return looksLikeEmailAddress(utf8) || (readPersonIdentity(utf8).isValid() && !looksLikeNumber(utf8));
}

} // namespace

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    while (!text.isEmpty()) {
        const auto isEnd = [](QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r'); };
        const qsizetype end = std::find_if(text.begin(), text.end(), isEnd) - text.begin();
        lines.append(text.first(end));
        const bool isPair = text.sliced(end).startsWith(QLatin1String("\r\n"));
        text = text.sliced(std::min(end + (isPair ? 2 : 1), text.size()));
    }
    return lines;
}

QStringView withoutMarker(QStringView line)
{
    line = line.trimmed();
    for (qsizetype length = markerLength(line); length > 0; length = markerLength(line))
        line = line.sliced(length);
    return line;
}

bool hasMarker(QStringView line)
{
    return withoutMarker(line).size() < line.trimmed().size();
}

// The semicolon of HTML's "&amp;" cuts nothing.
QList<QStringView> cellsOf(QStringView line)
{
    constexpr QLatin1String delimiters(",;\t|");
    QList<QStringView> cells;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!delimiters.contains(line[i]) || line.first(i).endsWith(QLatin1String("&amp")))
            continue;
        cells.append(line.sliced(begin, i - begin));
        begin = i + 1;
    }
    cells.append(line.sliced(begin));
    return cells;
}

QList<QStringView> wordsIn(QStringView cell)
{
    QList<QStringView> words;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= cell.size(); ++i) {
        if (i < cell.size() && !cell[i].isSpace())
            continue;
        const QStringView word = cell.sliced(begin, i - begin);
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            words.append(word);
        begin = i + 1;
    }
    return words;
}

QList<QStringView> bareWords(QStringView line)
{
    const bool isItem = hasMarker(line);
    const QStringView body = withoutMarker(line);
    QList<QStringView> bare;
    for (QStringView cell : cellsOf(body)) {
        const QList<QStringView> words = wordsIn(cell);
        if (words.isEmpty())
            continue;
        const bool hasLink = nextProfileLink(cell, 0).has_value();
        const QStringView word = hasLink || isItem ? withoutPunctuation(words.first()) : words.first();
        if (words.size() > 1 || (!hasLink && !mayNamePerson(word)) || (!isItem && isCapitalWord(withoutPunctuation(word))))
            return {};
        bare.append(word);
    }
    const bool isClosing = bare.size() == 1 && !isItem && QLatin1String(",!?:").contains(body.back());
    return isClosing && !nextProfileLink(body, 0) ? QList<QStringView>() : bare;
}

bool endsInBareWord(QStringView line)
{
    const QList<QStringView> words = wordsIn(line);
    if (words.size() < 2 || isCapitalWord(withoutPunctuation(words.last())) || !mayNamePerson(words.last()))
        return false;
    const QStringView before = line.first(words.last().data() - line.data()).trimmed();
    constexpr QStringView dashes(u"-–—:");
    return !before.isEmpty() && dashes.contains(before.back());
}

QStringList emailAddressesIn(QStringView line)
{
    QStringList addresses;
    const auto isEnd = [](QChar c) { return endsAddress(c) || QLatin1String(":,;'").contains(c); };
    for (auto begin = line.begin(); line.contains(QLatin1Char('@')) && begin < line.end();) {
        const auto end = std::find_if(begin, line.end(), isEnd);
        const QStringView word = withoutPunctuation(QStringView(begin, end));
        if (!word.contains(QLatin1Char('/')) && looksLikeEmailAddress(utf8Of(word)))
            addresses.append(word.toString());
        begin = end == line.end() ? end : end + 1;
    }
    return addresses;
}

} // namespace Muster
