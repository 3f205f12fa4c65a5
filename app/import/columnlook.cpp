// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/columnlook.h"

#include "domain/contact.h"
#include "domain/identity.h"
#include "import/cellscent.h"

#include <algorithm>
#include <set>

namespace Muster {

namespace {

constexpr size_t sampleRows = 200;

bool isAddress(std::string_view cell)
{
    return cell.find("://") != std::string_view::npos || cell.substr(0, 4) == "www." || looksLikeEmailAddress(cell);
}

} // namespace

ColumnLook lookAtColumn(const RowStore &rows, int column)
{
    double filled = 0;
    ColumnLook look;
    std::set<std::string_view> distinct;
    PersonIdentity person;
    EmailAddress contact;
    for (size_t row = 0; row < std::min(rows.rowCount(), sampleRows); ++row) {
        const std::string_view cell = rows.cell(row, column);
        if (cell.empty())
            continue;
        ++filled;
        distinct.insert(cell);
        readPersonIdentity(cell, person);
        look.urls += looksLikeProfileUrl(cell) ? 1 : 0;
        look.slugs += looksLikeSlug(cell) ? 1 : 0;
        look.people += person.isValid() ? 1 : 0;
        look.emails += looksLikeEmailAddress(cell) ? 1 : 0;
        readContact(cell, contact);
        look.contacts += contact.isValid() ? 1 : 0;
        look.names += looksLikeFullName(cell) ? 1 : 0;
        look.otherThings += looksLikeNumber(cell) || isAddress(cell) ? 1 : 0;
        look.salutations += looksLikeSalutation(cell) ? 1 : 0;
    }
    if (filled == 0)
        return look;
    for (double *share : {&look.urls, &look.slugs, &look.people, &look.emails, &look.contacts, &look.names,
                          &look.otherThings, &look.salutations})
        *share /= filled;
    look.filled = true;
    look.varied = double(distinct.size()) * 2 > filled;
    return look;
}

} // namespace Muster
