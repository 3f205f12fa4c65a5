// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/joboperation.h"
#include "jobs/reconciliation.h"

#include <QList>
#include <QObject>

namespace Muster {

class RunLedger;

/// One reading of the server's list: loads the rows that it is about, has them examined, and writes down what was found. Deleting it ends
/// it, except for what is being written. Main thread.
class ListReading : public QObject
{
    Q_OBJECT

public:
    enum class Purpose {
        Doubt,     ///< rows in doubt
        Unsettled, ///< rows in doubt and ready ones
        Outcome,   ///< accepted and duplicate rows: what is missing, and who of the short batches was there before
    };

    /// `ledger` and `operation` must outlive this object.
    ListReading(Purpose purpose, RunLedger &ledger, JobOperation &operation, QList<ShortBatch> shortBatches, SendingTime time,
                QObject *parent);

    void start();

Q_SIGNALS:
    /// One of the two, once, unless the journal fails (RunLedger::failed()).
    void finished();
    void failed(const Muster::ApiError &error);

private:
    void examine(const QList<JobRow> &rows);
    void take(const QList<JobRow> &rows, const QList<Standing> &standings);

    const Purpose m_purpose;
    RunLedger &m_ledger;
    JobOperation &m_operation;
    const QList<ShortBatch> m_shortBatches;
    const SendingTime m_time;
    bool m_verify;
};

} // namespace Muster
