// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/rowstore.h"

namespace Muster {

/// True for a single row that is a list typed on one line ("ann-lee, bob-ray, cy-poe") and not a table's row: most of its cells name
/// people, and it does not read like "Doe, John".
[[nodiscard]] bool isInlineList(const RowStore &row);

} // namespace Muster
