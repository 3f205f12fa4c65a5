// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demo/demopeople.h"

#include <array>
#include <string_view>

namespace Muster::Sandbox {

namespace {

using namespace std::string_view_literals;

constexpr std::array firstNames{
    "amelie"sv,   "soren"sv,    "zoe"sv,     "mateusz"sv,   "ingrid"sv,    "rohan"sv,    "chiara"sv,  "tomas"sv,     "yuki"sv,
    "fatima"sv,   "lars"sv,     "beatriz"sv, "oleksandr"sv, "priya"sv,     "henrik"sv,   "noemie"sv,  "kwame"sv,     "agnieszka"sv,
    "diego"sv,    "hanna"sv,    "emre"sv,    "saoirse"sv,   "gianluca"sv,  "mei-ling"sv, "pieter"sv,  "katarzyna"sv, "arjun"sv,
    "freya"sv,    "youssef"sv,  "vera"sv,    "mikkel"sv,    "ana-sofia"sv, "bogdan"sv,   "leila"sv,   "sven"sv,      "camille"sv,
    "takumi"sv,   "nadia"sv,    "joao"sv,    "elif"sv,      "maarten"sv,   "siobhan"sv,  "ricardo"sv, "ewa"sv,       "anders"sv,
    "jean-luc"sv, "thandiwe"sv, "viktor"sv,  "lucia"sv,     "hiroshi"sv,   "aino"sv,     "stefan"sv,  "carmen"sv,    "dmitri"sv,
    "wei"sv,      "isabela"sv,  "rasmus"sv,  "giulia"sv,    "omar"sv,      "petra"sv,
};

constexpr std::array lastNames{
    "garcia"sv,    "kowalski"sv,   "obrien"sv,      "lindqvist"sv, "moreau"sv,     "venkataraman"sv, "rossi"sv,    "novak"sv,
    "tanaka"sv,    "haddad"sv,     "jorgensen"sv,   "carvalho"sv,  "shevchenko"sv, "iyer"sv,         "bakker"sv,   "lefebvre"sv,
    "mensah"sv,    "wisniewska"sv, "herrera"sv,     "virtanen"sv,  "yilmaz"sv,     "gallagher"sv,    "conti"sv,    "zhang"sv,
    "van-dijk"sv,  "zielinski"sv,  "deshpande"sv,   "halvorsen"sv, "benali"sv,     "petrova"sv,      "thomsen"sv,  "mendoza"sv,
    "ionescu"sv,   "farahani"sv,   "bergstrom"sv,   "dubois"sv,    "nakamura"sv,   "kapoor"sv,       "ferreira"sv, "demir"sv,
    "de-vries"sv,  "mcallister"sv, "castellanos"sv, "nowak"sv,     "dahl"sv,       "rousseau"sv,     "dlamini"sv,  "horvath"sv,
    "marchetti"sv, "fujimoto"sv,   "korhonen"sv,    "weiss"sv,     "ortega"sv,     "sokolov"sv,      "lim"sv,      "araujo"sv,
    "mortensen"sv, "esposito"sv,   "el-amrani"sv,   "vogel"sv,
};

constexpr std::array accentedNames{
    "łukasz-nowak"sv,  "zoë-müller"sv,    "søren-ångström"sv, "françois-bélanger"sv, "jürgen-groß"sv,
    "agnès-lévêque"sv, "josé-ibáñez"sv,   "ünal-çelik"sv,     "małgorzata-wójcik"sv, "jiří-dvořák"sv,
    "anaïs-côté"sv,    "björn-þórsson"sv, "михаил-орлов"sv,   "γιώργος-ανδρέου"sv,   "山田-葵"sv,
    "נועה-לוי"sv,      "ślawomir-żak"sv,  "inés-muñoz"sv,     "ağah-şahin"sv,        "kōji-saitō"sv,
};

constexpr std::array towns{"lyon"sv, "berlin"sv, "porto"sv, "oslo"sv, "gdansk"sv, "pune"sv, "cork"sv, "torino"sv, "accra"sv, "sendai"sv};
constexpr std::array trades{"sales"sv, "phd"sv, "mba"sv, "cfo"sv, "legal"sv, "ops"sv, "revops"sv, "talent"sv, "advisory"sv, "cpa"sv};

template <size_t N>
QString pick(const std::array<std::string_view, N> &words, Dice &dice)
{
    const std::string_view word = words.at(static_cast<size_t>(dice.below(static_cast<int>(N))));
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

QString DemoPeople::next()
{
    QString identifier = invent();
    while (m_given.contains(identifier))
        identifier = invent();
    m_given.insert(identifier);
    return identifier;
}

QString DemoPeople::invent()
{
    if (m_dice.chance(3))
        return pick(accentedNames, m_dice) + u'-' + QString::number(10 + m_dice.below(90));
    const QString first = pick(firstNames, m_dice);
    const QString last = pick(lastNames, m_dice);
    if (m_dice.chance(12)) // no suffix, but a middle initial
        return first + u'-' + QChar(u'a' + m_dice.below(26)) + u'-' + last;
    return first + u'-' + last + u'-' + suffix();
}

QString DemoPeople::suffix()
{
    const int kind = m_dice.below(100);
    if (kind < 8)
        return pick(towns, m_dice);
    if (kind < 15)
        return pick(trades, m_dice);
    if (kind < 27)
        return QString::number(2 + m_dice.below(97));
    // What LinkedIn puts behind a name that is taken: hexadecimal, six to nine signs, a digit first more often than not.
    static constexpr std::string_view signs = "0123456789abcdef";
    const int length = 6 + m_dice.below(4);
    QString made(QChar(u'1' + m_dice.below(9)));
    while (made.size() < length)
        made.append(QLatin1Char(signs.at(static_cast<size_t>(m_dice.below(16)))));
    return made;
}

} // namespace Muster::Sandbox
