// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/rowstore.h"

namespace Muster {

/// True for rows that are a list typed on one line or some ("ann-lee, bob-ray, cy-poe") and not a table's: most cells of the one row
/// name people or are e-mail addresses, and it does not read like "Doe, John"; of several rows every cell does, beyond doubt, and no
/// column of addresses stands beside another.
[[nodiscard]] bool isInlineList(const RowStore &rows);

/// The filled cells of all rows, one a row, in their order, numbered from 1.
[[nodiscard]] RowStore asOneColumn(const RowStore &rows);

} // namespace Muster
