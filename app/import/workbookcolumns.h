// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/rowstore.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace Muster {

struct NamedColumns
{
    RowStore rows;
    std::vector<std::string> header; ///< as it was, less the columns left out
    qint64 dropped = 0;
};

/// Leaves the columns out that have neither a header nor any value, as sheets have them before and between tables. Copies the rows
/// only where there are such.
[[nodiscard]] NamedColumns withoutEmptyColumns(RowStore &&rows, std::vector<std::string> header);

} // namespace Muster
