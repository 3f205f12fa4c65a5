// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/celledits.h"
#include "import/screening.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Muster {

/// What a user changed in a list by hand, so that it can be done again where the list is read or screened anew.
struct HandWork
{
    std::shared_ptr<const ImportTable> table = {}; ///< what it was done to; null: nothing was done
    CellEdits cells = {};                          ///< by this table's row indexes
    std::vector<bool> discarded = {};              ///< by this table's row indexes; empty where no row is
};

/// What a screening is made of.
struct ScreeningOrder
{
    std::shared_ptr<const ImportTable> table; ///< not null
    /// The identity is a column of the table. For a blocklist without a reason column the screening gets one beyond the last, which
    /// is empty until a reason is typed into it.
    ColumnMap columns;
    ScreeningLists lists; ///< `existing` is null where the blocklist could not be read
    Occurrence keep = Occurrence::First;
    QString defaultReason;
    /// Done to its own table as it is. To another one (the source read otherwise) an edit is applied to the row with the same number
    /// where the cell reads as it did before the edit, else left out, so that no edit lands on another row; discarded rows come back.
    HandWork work = {};
};

/// A screening and what it was made of. Whoever receives it may take the screening for its own: nobody else holds it.
struct Screened
{
    std::shared_ptr<Screening> screening;
    std::shared_ptr<const ImportTable> table;
    CellEdits edits = {}; ///< those that were applied
    /// By row index; empty where no row is. The screening has these rows without their identity: they are Invalid there, and the next
    /// row of the same person stands for it.
    std::vector<bool> discarded = {};
};

/// Takes a row out of a screening as said at Screened::discarded. Gives the rows that change, as Screening::edit() does.
QList<qsizetype> takeOut(Screening &screening, qsizetype row);

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
