// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/cellscent.h"

#include "domain/emailaddress.h"
#include "domain/identity.h"

#include <algorithm>
#include <array>
#include <string>

namespace Muster {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

// Eight hexadecimal digits, a hyphen, four, a hyphen: a record's ID, not a person.
bool looksLikeUuid(std::string_view cell)
{
    return cell.size() == 36 && cell[8] == '-' && cell[13] == '-' && cell[18] == '-' && cell[23] == '-';
}

constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

// ASCII letters in lower case, without full stops: "Dr." and "DR" alike.
std::string plainWord(std::string_view word)
{
    std::string plain;
    for (const char c : word) {
        if (c != '.' && c != ',')
            plain += isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return plain;
}

template <size_t Count>
bool isOneOf(const std::array<std::string_view, Count> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 20> particles{"van", "von",   "de", "der", "den", "di", "da", "do",  "dos", "das",
                                                     "del", "della", "la", "le",  "du",  "el", "al", "bin", "ibn", "y"};
constexpr std::array<std::string_view, 28> companyWords{
    "inc",  "ltd",  "llc",        "gmbh",       "corp",     "co",        "ag",           "kg",      "sa",      "sas",
    "sarl", "bv",   "nv",         "ab",         "as",       "oy",        "plc",          "group",   "holding", "company",
    "labs", "bank", "university", "consulting", "software", "solutions", "technologies", "partners"};
constexpr std::array<std::string_view, 22> salutations{"mr",   "mrs",  "ms",  "miss", "mx",   "dr",     "prof",     "sir",
                                                       "herr", "frau", "m",   "mme",  "mlle", "madame", "monsieur", "sr",
                                                       "sra",  "srta", "dra", "don",  "dona", "herrn"};

} // namespace

bool looksLikeProfileUrl(std::string_view cell)
{
    // Every profile URL has a slash before its identifier; "john-doe/" has none there.
    const size_t slash = cell.find('/');
    return slash != std::string_view::npos && cell.find_first_not_of("/ ", slash) != std::string_view::npos &&
           readPersonIdentity(cell).isValid();
}

bool looksLikeSlug(std::string_view cell)
{
    const size_t hyphen = cell.find('-');
    if (hyphen == std::string_view::npos || hyphen == 0 || hyphen + 1 == cell.size() || looksLikeUuid(cell))
        return false;
    const bool hasLetter = std::any_of(cell.begin(), cell.end(), [](char c) { return !isDigit(c) && c != '-' && c != '_'; });
    return hasLetter && std::none_of(cell.begin(), cell.end(), isUpper) && readPersonIdentity(cell).isValid();
}

bool looksLikeEmailAddress(std::string_view cell)
{
    return cell.find('@') != std::string_view::npos && readEmailAddress(cell).isValid();
}

bool looksLikeNumber(std::string_view cell)
{
    const auto isPart = [](char c) { return isDigit(c) || std::string_view(" .,:+-/()%").find(c) != std::string_view::npos; };
    return std::any_of(cell.begin(), cell.end(), isDigit) && std::all_of(cell.begin(), cell.end(), isPart);
}

bool looksLikeFullName(std::string_view cell)
{
    constexpr size_t longest = 60;
    constexpr int mostWords = 5;
    if (cell.size() > longest || cell.find_first_of("0123456789@/\\&|:;_+#?!\"<>=") != std::string_view::npos)
        return false;
    int words = 0;
    for (size_t begin = cell.find_first_not_of(' '); begin != std::string_view::npos; begin = cell.find_first_not_of(' ', begin)) {
        const size_t end = std::min(cell.find(' ', begin), cell.size());
        const std::string_view word = cell.substr(begin, end - begin);
        const std::string plain = plainWord(word);
        if (isOneOf(companyWords, plain) || (isLower(word.front()) && !isOneOf(particles, plain)))
            return false;
        ++words;
        begin = end;
    }
    return words >= 2 && words <= mostWords;
}

bool looksLikeSalutation(std::string_view cell)
{
    return cell.size() <= 8 && isOneOf(salutations, plainWord(cell));
}

} // namespace Muster
