// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/columnmap.h"

namespace Muster {

class Settings;

/// The columns a dialog begins with.
struct ColumnChoice
{
    BlocklistColumns columns;
    /// The user need not be asked: there is only one column, the headers say it and the cells do not contradict, or the user chose
    /// so before for a table with the same headers.
    bool certain = false;
};

/// What the user chose for these headers before, else a guess. Main thread; looks at the first rows only.
[[nodiscard]] ColumnChoice chooseBlocklistColumns(const ImportTable &table, const Settings &settings);
/// Remembers a choice for tables with the same header row. Does nothing for a table without one.
void rememberBlocklistColumns(const ImportTable &table, const BlocklistColumns &columns, Settings &settings);

} // namespace Muster
