// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/inlinelist.h"

#include "domain/identity.h"
#include "import/cellscent.h"
#include "import/headermeaning.h"

namespace Muster {

bool isInlineList(const RowStore &row)
{
    const int cells = row.cellCount(0);
    int filled = 0;
    int people = 0;
    int unmistakable = 0;
    for (int column = 0; column < cells; ++column) {
        const std::string_view cell = row.cell(0, column);
        if (meaningOfHeader(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()))) != HeaderMeaning::Unknown)
            return false;
        filled += cell.empty() ? 0 : 1;
        people += readPersonIdentity(cell).isValid() ? 1 : 0;
        unmistakable += looksLikeProfileUrl(cell) || looksLikeSlug(cell) ? 1 : 0;
    }
    return people >= 2 && people * 2 > filled && (filled > 2 || unmistakable == 2);
}

} // namespace Muster
