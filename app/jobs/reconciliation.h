// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/joboperation.h"
#include "jobs/journal.h"

#include <QList>

namespace Muster {

// What the server's list says of a job's rows. Pure; for any thread.

/// Accepted rows of which the server had done `shortfall` before, without saying which.
struct ShortBatch
{
    QList<qint64> positions;
    qint64 shortfall = 0;
};

/// What is to be written down after a reading.
struct ListFindings
{
    QList<RowSettlement> rows;
    qint64 named = 0;    ///< rows of short batches that turned out to be duplicates
    qint64 missing = -1; ///< accepted or duplicate, yet not as they should be; -1: that was not the question
};

/// Rows that are ready or in doubt. Those whose standing says nothing new are left out.
[[nodiscard]] ListFindings findUnsettled(const QList<JobRow> &rows, const QList<Standing> &standings);

/// Accepted and duplicate rows, once all is sent. `verify`: look for missing ones too.
[[nodiscard]] ListFindings findOutcome(const QList<JobRow> &rows, const QList<Standing> &standings, const QList<ShortBatch> &shortBatches,
                                       bool verify);

} // namespace Muster
