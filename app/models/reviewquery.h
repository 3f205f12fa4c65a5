// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/celledits.h"
#include "import/screening.h"

#include <QSet>
#include <QString>

#include <atomic>
#include <memory>
#include <string_view>
#include <vector>

namespace Muster {

/// Which rows of a review are shown, and in which order.
struct ReviewQuery
{
    enum class SortBy : unsigned char { FileOrder, Verdict, Field, Detail };

    QSet<Verdict> verdicts; ///< empty: all
    QString text;           ///< found anywhere in one of the fields, without case; empty: all
    SortBy sortBy = SortBy::FileOrder;
    ImportField field = ImportField::Identifier; ///< to sort by
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// What a query needs of a screening, so that a worker can answer it while the screening goes on being edited.
struct ReviewSnapshot
{
    /// A row that the user discarded stands under this instead of its verdict.
    static constexpr quint8 discarded = 0xff;

    std::shared_ptr<const ImportTable> table;
    ColumnMap columns;
    QList<ImportField> fields; ///< that have a column
    CellEdits edits;
    QString defaultReason;
    std::vector<quint8> verdicts; ///< one per row
    std::vector<quint16> rules;   ///< one per row: what its detail is about, alike for like ones

    /// A cell with edits applied; empty for column -1.
    [[nodiscard]] QString cell(qsizetype row, int column) const;
    /// The same as UTF-8; valid as long as this object and `edited`, which holds it where it was edited.
    [[nodiscard]] std::string_view bytes(qsizetype row, int column, QByteArray &edited) const;
    /// A field as the review shows it, as bytes() gives it: a Ready row without a reason shows the default.
    [[nodiscard]] std::string_view shown(qsizetype row, ImportField field, QByteArray &edited) const;
};

/// The rows that answer the query, in its order; equal ones stay in file order. Pure. Returns early, with anything, once `stale`.
[[nodiscard]] std::vector<quint32> answer(const ReviewQuery &query, const ReviewSnapshot &snapshot, const std::atomic<bool> &stale);

} // namespace Muster
