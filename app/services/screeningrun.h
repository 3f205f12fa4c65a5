// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/celledits.h"
#include "import/screening.h"

#include <QObject>

#include <algorithm>
#include <memory>
#include <vector>

namespace Muster {

/// What a user changed in a list by hand, so that it can be done again where the list is read or screened anew.
struct HandWork
{
    std::shared_ptr<const ImportTable> table = {}; ///< what it was done to; null: nothing was done
    CellEdits cells = {};                          ///< by this table's row indexes
    std::vector<bool> discarded = {};              ///< by this table's row indexes; empty where no row is
    int identity = -1;                             ///< this table's column that told its people apart; -1: the new screening's

    [[nodiscard]] qsizetype discardedRows() const { return std::count(discarded.cbegin(), discarded.cend(), true); }
};

/// What a screening is made of.
struct ScreeningOrder
{
    std::shared_ptr<const ImportTable> table; ///< not null
    /// The identity is a column of the table. For a blocklist or a do-not-contact list without a reason column the
    /// screening gets one beyond the last, which is empty until a reason is typed into it.
    ColumnMap columns;
    ScreeningLists lists; ///< `existing` or `roster` is null where it could not be read
    Occurrence keep = Occurrence::First;
    QString defaultReason;
    /// Done to its own table as it is. In another one (the source read otherwise, or typed on) the same row is the one with the same
    /// number that reads the same, else the only one with the same text in the identity column where that was the only one before,
    /// too. There an edit is applied where the cell reads as it did before it, and a discarded row is discarded again. What has no
    /// such row or cell is left out and counted, so that nothing lands on another row.
    HandWork work = {};
};

/// A screening and what it was made of. Whoever receives it may take the screening for its own: nobody else holds it.
struct Screened
{
    std::shared_ptr<Screening> screening;
    std::shared_ptr<const ImportTable> table;
    CellEdits edits = {}; ///< those that were applied
    /// By row index; empty where no row is. The screening has these rows taken out.
    std::vector<bool> discarded = {};
    qsizetype leftOut = 0; ///< edits and discarded rows of ScreeningOrder::work that this table has no place for
};

/// Screens a table on a worker. Main thread. Starting again drops what is under way; deleting it abandons it.
class ScreeningRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins; screened() or failed() follows, later, unless it is cancelled or started again.
    void start(const ScreeningOrder &order);
    void cancel()
    {
        ++m_generation;
        m_running = false;
    }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void screened(const Muster::Screened &result);
    /// Instead of screened(): a sentence for the user.
    void failed(const QString &error);

private:
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace Muster
