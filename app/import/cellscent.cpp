// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/cellscent.h"

#include "domain/emailaddress.h"
#include "domain/identity.h"

#include <algorithm>

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

} // namespace Muster
