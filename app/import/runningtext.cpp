// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/runningtext.h"

#include "import/headermeaning.h"
#include "import/profilelinks.h"
#include "import/textline.h"

#include <QList>

#include <algorithm>
#include <map>

namespace Muster {

namespace {

bool hasLink(QStringView text)
{
    return nextProfileLink(text, 0).has_value();
}

// As tables have them and sentences do not: with nothing behind that is blank.
int tableDelimiters(QStringView line, QChar delimiter)
{
    const bool isPunctuation = delimiter == QLatin1Char(',') || delimiter == QLatin1Char(';');
    int count = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isOver = i + 1 == line.size();
        const bool isBeforeBlank = isOver ? delimiter == QLatin1Char(',') : line[i + 1].isSpace();
        count += line[i] == delimiter && !(isPunctuation && isBeforeBlank) ? 1 : 0;
    }
    return count;
}

bool isCutLikeTable(const QList<QStringView> &lines)
{
    for (const char delimiter : {',', ';', '\t', '|'}) {
        std::map<int, qsizetype> frequencies;
        for (QStringView line : lines) {
            const int count = tableDelimiters(line, QLatin1Char(delimiter));
            if (count > 0 && ++frequencies[count] * 2 >= lines.size() && lines.size() > 1)
                return true;
        }
    }
    return false;
}

bool isQuotedCells(QStringView line)
{
    const auto holds = [line](const char *word) { return line.contains(QLatin1String(word)); };
    return holds("\",\"") || holds("\";\"") || holds("\"\t\"") || line.startsWith(QLatin1String("sep="), Qt::CaseInsensitive);
}

bool isHeader(QStringView line)
{
    QList<HeaderMeaning> meanings;
    const QList<QStringView> cells = cellsOf(line);
    for (QStringView cell : cells)
        meanings.append(meaningOfHeader(cell.toString()));
    return meanings.contains(HeaderMeaning::Person) || !meanings.contains(HeaderMeaning::Unknown);
}

// Below a title or remarks, a header needs several cells to be one.
bool hasHeader(const QList<QStringView> &lines)
{
    constexpr qsizetype mostLinesAbove = 10;
    const auto end = lines.begin() + std::min(lines.size(), mostLinesAbove);
    return isHeader(lines.first()) || std::any_of(lines.begin() + 1, end, [](QStringView line) {
               return cellsOf(line).size() > 1 && !hasLink(line) && isHeader(line);
           });
}

/// What the lines of a text are.
struct Tally
{
    qsizetype tableRows = 0; ///< a link in a cell of its own, and words in another
    qsizetype people = 0;    ///< lines without a link that may name somebody
    qsizetype items = 0;     ///< a bullet or number before a person
    qsizetype sentences = 0; ///< prose that ends like one
    qsizetype linksInProse = 0;

    void add(QStringView line);
};

void Tally::add(QStringView line)
{
    if (const QList<QStringView> words = bareWords(line); !words.isEmpty()) {
        people += std::all_of(words.begin(), words.end(), hasLink) ? 0 : 1;
        items += hasMarker(line) ? 1 : 0;
        return;
    }
    if (!hasLink(line) && (endsInBareWord(line) || !emailAddressesIn(line).isEmpty()))
        ++people;
    bool isProse = false;
    bool isLinkAlone = false;
    bool isLinkInWords = false;
    const QList<QStringView> cells = cellsOf(withoutMarker(line));
    for (QStringView cell : cells) {
        const bool areWords = wordsIn(cell).size() > 1;
        isProse = isProse || areWords;
        isLinkAlone = isLinkAlone || (hasLink(cell) && !areWords);
        isLinkInWords = isLinkInWords || (hasLink(cell) && areWords);
    }
    linksInProse += isLinkInWords ? 1 : 0;
    tableRows += isProse && isLinkAlone && !isLinkInWords ? 1 : 0;
    sentences += isProse && QLatin1String(".,:;!?").contains(line.back()) ? 1 : 0;
}

} // namespace

TextForm formOfText(QStringView text)
{
    QList<QStringView> lines;
    Tally tally;
    for (QStringView line : linesOf(text)) {
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        lines.append(line);
        tally.add(line);
    }
    if (lines.isEmpty() || hasHeader(lines) || isCutLikeTable(lines) || std::any_of(lines.begin(), lines.end(), isQuotedCells))
        return TextForm::Table;
    if (tally.tableRows > tally.linksInProse)
        return TextForm::Table;
    if (tally.sentences > 0)
        return TextForm::Running;
    if (tally.people > 0 || tally.items > 0)
        return tally.linksInProse + tally.items > 0 ? TextForm::LooseList : TextForm::Table;
    return tally.linksInProse > 0 ? TextForm::Running : TextForm::Table;
}

} // namespace Muster
