// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/columnmap.h"

#include <QDateTime>
#include <QStringList>

namespace Muster {

class Settings;

/// The columns a dialog begins with.
struct ColumnChoice
{
    ColumnGuess guess;       ///< what is chosen; the confidence means nothing where it is remembered
    bool remembered = false; ///< the user chose so before, for a table with the same headers
    /// The user need not be asked: there is only one column, the headers say it and the cells do not contradict, or it is remembered.
    bool certain = false;
};

/// What the user chose for these headers and this target before, else a guess. Main thread; looks at the first rows only.
[[nodiscard]] ColumnChoice chooseColumns(const ImportTable &table, ImportTarget target, const Settings &settings);
/// Remembers a choice for tables with the same header row. Does nothing for a table without one.
void rememberColumns(const ImportTable &table, const ColumnMap &columns, Settings &settings);

} // namespace Muster
