// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/personname.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Muster {

namespace {

using namespace Qt::StringLiterals;

// A word as the lists below hold it: "Ph.D." is "phd".
QString bare(const QString &word)
{
    QString letters = word.toLower();
    letters.removeIf([](QChar c) { return c == u'.' || c == u'-'; });
    return letters;
}

bool isTitle(const QString &word)
{
    static const QSet<QString> titles{u"dr"_s,    u"prof"_s,    u"professor"_s, u"mr"_s,    u"mrs"_s,  u"ms"_s,     u"miss"_s, u"mx"_s,
                                      u"sir"_s,   u"dame"_s,    u"herr"_s,      u"frau"_s,  u"mme"_s,  u"mlle"_s,   u"sra"_s,  u"srta"_s,
                                      u"dring"_s, u"dipling"_s, u"dra"_s,       u"drmed"_s, u"dott"_s, u"dottssa"_s};
    // Without a dot these are names.
    static const QSet<QString> shortened{u"hon"_s, u"rev"_s, u"mag"_s, u"ing"_s, u"fr"_s, u"hr"_s};
    return titles.contains(bare(word)) || (word.endsWith(u'.') && shortened.contains(bare(word)));
}

// Of a generation: it belongs to the name.
bool isSuffix(const QString &word)
{
    static const QSet<QString> suffixes{u"jr"_s, u"sr"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"filho"_s, u"neto"_s};
    return suffixes.contains(bare(word));
}

bool isDegree(const QString &word)
{
    static const QSet<QString> degrees{u"mba"_s, u"emba"_s, u"phd"_s,   u"dphil"_s, u"edd"_s,  u"md"_s,   u"dds"_s,  u"jd"_s,    u"esq"_s,
                                       u"llm"_s, u"llb"_s,  u"msc"_s,   u"bsc"_s,   u"meng"_s, u"beng"_s, u"cpa"_s,  u"cfa"_s,   u"cma"_s,
                                       u"pmp"_s, u"csm"_s,  u"cissp"_s, u"cisa"_s,  u"rn"_s,   u"shrm"_s, u"sphr"_s, u"phr"_s,   u"acca"_s,
                                       u"fca"_s, u"pe"_s,   u"mpa"_s,   u"mph"_s,   u"bba"_s,  u"mcs"_s,  u"dba"_s,  u"pharmd"_s};
    return degrees.contains(bare(word));
}

// Words that begin a last name. Those of the second list do so in small letters only: in capitals they are names themselves.
bool isParticle(const QString &word)
{
    static const QSet<QString> anyhow{u"van"_s, u"von"_s, u"vom"_s, u"der"_s, u"den"_s, u"de"_s,  u"del"_s,  u"della"_s, u"di"_s,
                                      u"da"_s,  u"dos"_s, u"das"_s, u"du"_s,  u"des"_s, u"bin"_s, u"bint"_s, u"ibn"_s,   u"ter"_s};
    static const QSet<QString> small{u"la"_s, u"le"_s, u"do"_s, u"ten"_s, u"zu"_s, u"zum"_s,   u"zur"_s,   u"af"_s,
                                     u"av"_s, u"al"_s, u"el"_s, u"ben"_s, u"d"_s,  u"dalla"_s, u"degli"_s, u"san"_s};
    return anyhow.contains(word.toLower()) || small.contains(word) || word.startsWith(u"al-") || word.startsWith(u"el-");
}

// Between the two parts of a last name: "Ortega y Gasset".
bool joinsLastNames(const QString &word)
{
    return word == u"y" || word == u"e";
}

bool hasLetter(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](char32_t c) { return QChar::isLetter(c); });
}

bool isAllCapitals(const QString &text)
{
    return text == text.toUpper() && text != text.toLower();
}

// Written by whole syllables or words, in the order of family and given name.
bool isEastAsian(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return !characters.isEmpty() && std::all_of(characters.begin(), characters.end(), [](char32_t c) {
        const QChar::Script script = QChar::script(c);
        return c == u' ' || script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana;
    });
}

QString withoutRemarks(const QString &written)
{
    QString name = written;
    name.replace(u'（', u'(').replace(u'）', u')');
    for (qsizetype open = name.indexOf(u'('); open >= 0; open = name.indexOf(u'(', open)) {
        const qsizetype close = name.indexOf(u')', open);
        name.replace(open, (close < 0 ? name.size() : close + 1) - open, u" "_s);
    }
    return name.trimmed().isEmpty() ? written.simplified() : name.simplified();
}

// The words of a part that belong to the name. What would leave nothing is left alone.
QStringList nameWords(const QString &part)
{
    QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    QStringList lettered = words;
    lettered.removeIf([](const QString &word) { return !hasLetter(word); });
    if (!lettered.isEmpty())
        words = lettered;
    while (words.size() > 1 && isTitle(words.constFirst()))
        words.removeFirst();
    // Of two words in capitals the second is a last name.
    const auto isBehindName = [&words] {
        return words.size() > 2 || (isAllCapitals(words.constLast()) && !isAllCapitals(words.constFirst()));
    };
    while (words.size() > 1 && isDegree(words.constLast()) && isBehindName())
        words.removeLast();
    return words;
}

bool beginsWithTitle(const QString &part)
{
    const qsizetype blank = part.indexOf(u' ');
    return blank > 0 && isTitle(part.left(blank));
}

PersonName splitWords(const QStringList &words)
{
    if (words.size() < 2)
        return {words.value(0), {}};
    if (words.size() == 2 && isEastAsian(words.join(QString())))
        return {words.at(1), words.at(0)};
    qsizetype lastBegin = words.size() - 1;
    if (lastBegin > 1 && isSuffix(words.constLast()))
        --lastBegin;
    for (qsizetype i = 1; i < lastBegin; ++i) {
        if (isParticle(words.at(i)))
            lastBegin = i;
        else if (joinsLastNames(words.at(i)))
            lastBegin = std::max<qsizetype>(1, i - 1);
    }
    return {words.mid(0, lastBegin).join(u' '), words.mid(lastBegin).join(u' ')};
}

// "Jane Doe, MBA": the second part says more of her, not her first name.
bool isAddition(const QString &part, const QString &before)
{
    const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    if (std::all_of(words.begin(), words.end(), [](const QString &word) { return isDegree(word) || !hasLetter(word); }))
        return true;
    return words.size() == 1 && before.contains(u' ') && isAllCapitals(part) && !isAllCapitals(before);
}

} // namespace

PersonName splitFullName(const QString &name)
{
    QStringList parts = withoutRemarks(name).replace(u'，', u',').split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    QString suffix;
    while (parts.size() > 1 && (isSuffix(parts.constLast()) || isAddition(parts.constLast(), parts.constFirst()))) {
        if (isSuffix(parts.constLast()))
            suffix = u' ' + parts.constLast();
        parts.removeLast();
    }
    if (parts.isEmpty())
        return {};
    // "Doe, Jr., John"
    for (qsizetype i = 1; i + 1 < parts.size() && suffix.isEmpty(); ++i) {
        if (isSuffix(parts.at(i)))
            suffix = u' ' + parts.takeAt(i);
    }
    PersonName split = parts.size() == 1
                           ? splitWords(nameWords(parts.constFirst()))
                           : PersonName{nameWords(parts.mid(1).join(u' ')).join(u' '), nameWords(parts.constFirst()).join(u' ')};
    if (parts.size() == 1 && split.last.isEmpty() && beginsWithTitle(parts.constFirst()))
        std::swap(split.first, split.last); // "Dr. Smith"
    (split.last.isEmpty() ? split.first : split.last) += suffix;
    return split;
}

QString joinNames(const PersonName &name)
{
    const QString first = name.first.simplified();
    const QString last = name.last.simplified();
    if (!first.isEmpty() && !last.isEmpty() && isEastAsian(first) && isEastAsian(last))
        return last + first;
    return (first + u' ' + last).trimmed();
}

} // namespace Muster
