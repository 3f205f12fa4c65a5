// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/runningtext.h"

#include "import/cellscent.h"
#include "import/headermeaning.h"
#include "import/profilelinks.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <map>

namespace Muster {

namespace {

enum class CellKind : unsigned char {
    Empty,
    Link,    ///< a profile link and nothing else
    Slug,    ///< has the marks of a public identifier
    Capital, ///< a plain word that begins with a capital: "Regards"
    Word,    ///< any other without blanks; may be an identifier
    Words,
    WordsWithLink,
};

bool hasLink(QStringView text)
{
    return nextProfileLink(text, 0).has_value();
}

bool isCapitalWord(QStringView word)
{
    const auto isLower = [](QChar c) { return c.isLower(); };
    return word.size() > 1 && word.front().isUpper() && std::all_of(word.begin() + 1, word.end(), isLower);
}

// Bullets and dashes are no words.
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

CellKind kindOf(QStringView cell)
{
    const QList<QStringView> words = wordsIn(cell);
    if (words.isEmpty())
        return CellKind::Empty;
    if (words.size() > 1)
        return hasLink(cell) ? CellKind::WordsWithLink : CellKind::Words;
    QStringView word = words.first();
    if (hasLink(word))
        return CellKind::Link;
    while (!word.isEmpty() && (word.back() == QLatin1Char('.') || word.back() == QLatin1Char('!')))
        word.chop(1);
    const QByteArray utf8 = word.toUtf8();
    if (looksLikeSlug({utf8.constData(), static_cast<size_t>(utf8.size())}))
        return CellKind::Slug;
    return isCapitalWord(word) ? CellKind::Capital : CellKind::Word;
}

/// Cut wherever a table's row might be. The semicolon of HTML's "&amp;" is none.
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

/// What the lines of a text are.
struct Tally
{
    qsizetype lines = 0;
    qsizetype links = 0;     ///< nothing but links
    qsizetype tableRows = 0; ///< a link in a cell of its own, and words in another
    qsizetype slugs = 0;
    qsizetype capitals = 0;
    qsizetype words = 0; ///< single ones, that may name people
    qsizetype prose = 0;
    qsizetype sentences = 0; ///< prose that ends like one
    qsizetype linksInProse = 0;

    void add(QStringView line);
};

void Tally::add(QStringView line)
{
    QList<CellKind> kinds;
    const QList<QStringView> cells = cellsOf(line);
    for (QStringView cell : cells)
        kinds.append(kindOf(cell));
    const auto has = [&kinds](CellKind kind) { return kinds.contains(kind); };
    const bool isProse = has(CellKind::Words) || has(CellKind::WordsWithLink);
    ++lines;
    if (isProse) {
        ++prose;
        linksInProse += has(CellKind::WordsWithLink) ? 1 : 0;
        tableRows += has(CellKind::Link) && !has(CellKind::WordsWithLink) ? 1 : 0;
        sentences += QLatin1String(".,:;!?").contains(line.back()) ? 1 : 0;
    } else if (has(CellKind::Slug)) {
        ++slugs;
    } else if (has(CellKind::Word)) {
        ++words;
    } else if (has(CellKind::Capital)) {
        ++capitals;
    } else if (has(CellKind::Link)) {
        ++links;
    } else {
        --lines; // a rule of hyphens
    }
}

} // namespace

bool isRunningText(QStringView text)
{
    QList<QStringView> lines;
    Tally tally;
    for (QStringView line : text.split(QLatin1Char('\n'))) {
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        lines.append(line);
        tally.add(line);
    }
    if (lines.isEmpty() || isHeader(lines.first()) || isCutLikeTable(lines) || std::any_of(lines.begin(), lines.end(), isQuotedCells))
        return false;
    if (tally.tableRows > tally.linksInProse || tally.slugs > 0)
        return false;
    // A greeting and a name below a sentence with a link are nobody.
    const qsizetype people = tally.words + (tally.linksInProse > 0 ? 0 : tally.capitals);
    if (people >= tally.prose)
        return false;
    return tally.sentences + tally.linksInProse > 0 || (tally.links + people) * 2 < tally.lines;
}

} // namespace Muster
