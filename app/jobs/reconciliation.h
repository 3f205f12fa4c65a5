// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/joboperation.h"
#include "jobs/journal.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace Muster {

// What the server's list says of a job's rows. Pure; for any thread.

/// Accepted rows of which the server had done `shortfall` before, without saying which.
struct ShortBatch
{
    QList<qint64> positions; ///< empty: any row that is in no other short batch
    qint64 shortfall = 0;
};

/// When this job may have sent its rows, by this machine's clock. The server's may differ by two minutes.
struct SendingTime
{
    QDateTime from;                  ///< invalid: any time
    QDateTime until;                 ///< invalid: up to now
    QHash<qint64, QDateTime> lostAt; ///< of these rows instead of `until`
};

/// What is to be written down after a reading.
struct ListFindings
{
    QList<RowSettlement> rows;
    qint64 named = 0;    ///< how much of the short batches' shortfall is explained
    qint64 missing = -1; ///< accepted or duplicate, yet not as they should be; -1: that was not the question
};

/// The detail of a row that is sent again although it may have been done, until it is known to be another's.
[[nodiscard]] QString sentAgainText();
/// Of a row that is ready, in doubt or accepted: sentAgainText() is the only detail that such a row of a counting server has.
[[nodiscard]] bool wasSentBefore(const JobRow &row);

/// Rows that are ready or in doubt. Those whose standing says nothing new are left out. A row in doubt that is on the list since before or
/// after this job can have sent it is a duplicate: it was somebody else.
[[nodiscard]] ListFindings findUnsettled(const QList<JobRow> &rows, const QList<Standing> &standings, const SendingTime &time);

/// Accepted and duplicate rows, once all is sent. `verify`: look for missing ones too. Of a short batch those that the list leaves as they
/// are were not done; of the others the oldest were there before; where
/// rows of it were sent again, or where it may be any row, only what is older than the job: the others may be this job's own.
[[nodiscard]] ListFindings findOutcome(const QList<JobRow> &rows, const QList<Standing> &standings, const QList<ShortBatch> &shortBatches,
                                       const SendingTime &time, bool verify);

} // namespace Muster
