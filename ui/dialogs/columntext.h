// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/columnchoice.h"

namespace Muster {

// What is said about a table's columns where they are chosen.

/// The field's label with its key for Alt.
[[nodiscard]] QString fieldMnemonic(ImportField field);
/// "Blocklist", "LinkedIn campaign".
[[nodiscard]] QString targetLabel(ImportTarget target);

/// The first few different cells that hold something, on one line; empty where none does among the first 200 rows.
[[nodiscard]] QString samplesOf(const ImportTable &table, int column);

/// Why a column is chosen for a field.
struct ColumnReason
{
    QString text = {};        ///< two to five words; empty: the user chose it
    QString explanation = {}; ///< for the tool tip
    bool isAlarm = false;     ///< somebody should look
};
/// For a field that has a column in `choice`. `only`: the table has no other.
[[nodiscard]] ColumnReason reasonFor(const ColumnChoice &choice, ImportField field, bool only);
/// For a field whose column the user gave to another one.
[[nodiscard]] ColumnReason movedText(ImportField to);

/// A day as our tables show it, in local time: "12 Mar 2026".
[[nodiscard]] QString dayText(const QDateTime &when);

} // namespace Muster
