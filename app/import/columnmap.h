// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importfield.h"
#include "import/importtable.h"

#include <QString>

#include <tl/expected.hpp>

namespace Muster {

/// Which columns of a table an import takes, and for what. -1: none.
class ColumnMap
{
public:
    ColumnMap() : ColumnMap(ImportTarget::Blocklist) {}
    explicit ColumnMap(ImportTarget target) : m_target(target) { m_columns.fill(-1); }
    /// For a blocklist.
    ColumnMap(int identifier, int reason) : ColumnMap(ImportTarget::Blocklist)
    {
        set(ImportField::Identifier, identifier);
        set(ImportField::Reason, reason);
    }

    [[nodiscard]] ImportTarget target() const { return m_target; }
    [[nodiscard]] int column(ImportField field) const { return m_columns[static_cast<std::size_t>(field)]; }
    void set(ImportField field, int column) { m_columns[static_cast<std::size_t>(field)] = column; }
    /// The column that tells people apart.
    [[nodiscard]] int identity() const { return column(identityField(m_target)); }

    /// Columns that are kept as custom fields under their headers, rising; empty where the target takes none.
    [[nodiscard]] const QList<int> &customColumns() const { return m_custom; }
    void setCustomColumns(const QList<int> &columns) { m_custom = columns; }

    friend bool operator==(const ColumnMap &, const ColumnMap &) = default;

private:
    ImportTarget m_target;
    std::array<int, importFieldCount> m_columns{};
    QList<int> m_custom;
};

/// How much speaks for a guessed column.
enum class Confidence : unsigned char {
    None, ///< no column was found
    Low,  ///< a word that others use too, or some of the cells
    Fair, ///< what most cells look like, without a header that says so
    High, ///< the header says it and the cells do not contradict, a vague one and most cells agree, or there is only one column
};

struct ColumnGuess
{
    ColumnMap map;
    std::array<Confidence, importFieldCount> confidence{};

    [[nodiscard]] Confidence of(ImportField field) const { return confidence[static_cast<std::size_t>(field)]; }
};

/// Guesses by header synonyms first (headermeaning.h) and by what the first 200 rows' cells look like second. A one-column table is all
/// identities. The identity stays -1 only for a table in which no column looks like people. No column serves two fields. A full name is
/// taken only where first and last name are not both there. Custom columns are those whose header says so (isCustomHeader()), for
/// targets that keep them. Pure, and the same for the same table.
[[nodiscard]] ColumnGuess guessColumns(const ImportTable &table, ImportTarget target);

/// Applies `FIELD=HEADER` choices (fields by fieldWord(), of the map's target; headers without case, or a 1-based column number) on
/// top of a guess. Fails with a sentence that names the unknown field or header and lists the known ones.
[[nodiscard]] tl::expected<ColumnMap, QString> applyColumnChoices(const ImportTable &table, ColumnMap guess, const QStringList &choices);

} // namespace Muster
