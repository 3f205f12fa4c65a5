// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/columnmap.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Muster {

class Settings;

/// The columns a dialog begins with.
struct ColumnChoice
{
    ColumnGuess guess;       ///< what is chosen; the confidence means nothing where it is remembered
    bool remembered = false; ///< the user chose so before, for a table with the same headers
    /// The user need not be asked: there is only one column, the headers say it and the cells do not contradict, or it is remembered.
    bool certain = false;
    QDateTime when = {}; ///< of a remembered choice: when it was made, UTC
};

/// A choice as it is kept: by the columns' headers, so that they may stand in another order the next time.
struct RememberedColumns
{
    ImportTarget target = ImportTarget::Blocklist;
    QStringList headers; ///< all of the table's, in the order in which they stood
    /// The header that each field is filled from; fields without a column are left out. In the order of fieldsOf().
    QList<std::pair<ImportField, QString>> fields;
    QStringList custom; ///< headers of the columns kept as custom fields
    QDateTime when;     ///< UTC

    friend bool operator==(const RememberedColumns &, const RememberedColumns &) = default;
};

// All on the main thread. The headers stand in the settings file in clear, since a person must recognise them in the list; cells never
// do. Two tables have the same headers where these are the same words in any order, case and outer blanks aside; the columns that
// Muster adds to result files do not count.

/// What the user chose for these headers and this target before, else a guess. Looks at the first rows only.
[[nodiscard]] ColumnChoice chooseColumns(const ImportTable &table, ImportTarget target, const Settings &settings);
/// Remembers a choice for tables with the same header row, in place of an earlier one; the oldest beyond maxRememberedColumns go. Does
/// nothing for a table without a header row or with one column only, or where no column tells people apart, or a header is a person's
/// address, profile or identifier: then the row is none of headers, and people do not belong into the settings.
void rememberColumns(const ImportTable &table, const ColumnMap &columns, Settings &settings);

inline constexpr qsizetype maxRememberedColumns = 200;

/// The latest first.
[[nodiscard]] QList<RememberedColumns> rememberedColumns(const Settings &settings);
/// As they stand in the settings and in a team's file: target, headers, fields, custom columns, when.
[[nodiscard]] QJsonObject toRecord(const RememberedColumns &columns);
/// None for an unknown target; what else does not fit is left out.
[[nodiscard]] std::optional<RememberedColumns> columnsFromRecord(const QJsonObject &record);
/// The one for the same target and headers as these, if any.
[[nodiscard]] std::optional<RememberedColumns> rememberedLike(const RememberedColumns &columns, const Settings &settings);
/// A row of people was taken for the headers: such a choice is not remembered.
[[nodiscard]] bool namesSomebody(const QStringList &headers);
/// Remembers them as rememberColumns() does, also nothing for headers that name a person. False where nothing was remembered, also since
/// the settings cannot be written.
bool rememberAlike(const RememberedColumns &columns, Settings &settings);
/// Forgets the choice for these headers and this target.
void forgetColumns(const RememberedColumns &columns, Settings &settings);
void forgetAllColumns(Settings &settings);

} // namespace Muster
