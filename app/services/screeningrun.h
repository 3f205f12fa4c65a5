// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/screening.h"

#include <QList>
#include <QObject>

#include <memory>
#include <utility>

namespace Muster {

/// One cell that the user changed, told in a way that survives reading the same source again.
struct CellEdit
{
    quint32 rowNumber = 0; ///< as a spreadsheet shows it
    int column = 0;
    QString before; ///< the cell as in the file
    QString after;
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
    /// Applied where the cell still reads as it did before the edit; otherwise left out, so that no edit lands on another row.
    QList<CellEdit> edits;
};

/// A screening and what it was made of. Whoever receives it may take the screening for its own: nobody else holds it.
struct Screened
{
    std::shared_ptr<Screening> screening;
    std::shared_ptr<const ImportTable> table;
    QList<std::pair<qsizetype, int>> edited; ///< row index and column of each edit that was applied
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
