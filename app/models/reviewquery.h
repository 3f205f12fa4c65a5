// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/screening.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace Muster {

/// Which rows of a review are shown, and in which order.
struct ReviewQuery
{
    enum class SortBy : unsigned char { FileOrder, Verdict, Identifier, Reason, Detail };

    QSet<Verdict> verdicts; ///< empty: all
    QString text;           ///< found anywhere in identifier or reason, without case; empty: all
    SortBy sortBy = SortBy::FileOrder;
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// What a query needs of a screening, so that a worker can answer it while the screening goes on being edited.
struct ReviewSnapshot
{
    /// A row that the user discarded stands under this instead of its verdict.
    static constexpr quint8 discarded = 0xff;

    std::shared_ptr<const ImportTable> table;
    ColumnMap columns;
    QHash<std::pair<qsizetype, int>, QString> edits;
    QString defaultReason;
    std::vector<quint8> verdicts; ///< one per row
    std::vector<quint8> problems; ///< one per row

    /// A cell with edits applied; empty for column -1.
    [[nodiscard]] QString cell(qsizetype row, int column) const;
    /// The reason as the review shows it: the row's own, else the default for a Ready row, else empty.
    [[nodiscard]] QString shownReason(qsizetype row) const;
};

/// The rows that answer the query, in its order; equal ones stay in file order. Pure. Returns early, with anything, once `stale`.
[[nodiscard]] std::vector<quint32> answer(const ReviewQuery &query, const ReviewSnapshot &snapshot, const std::atomic<bool> &stale);

} // namespace Muster
