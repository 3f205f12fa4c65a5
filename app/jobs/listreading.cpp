// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/listreading.h"

#include "jobs/runledger.h"

#include <QPointer>

#include <utility>

namespace Muster {

ListReading::ListReading(Purpose purpose, RunLedger &ledger, JobOperation &operation, QList<ShortBatch> shortBatches, SendingTime time,
                         QObject *parent)
    : QObject(parent),
      m_purpose(purpose),
      m_ledger(ledger),
      m_operation(operation),
      m_shortBatches(std::move(shortBatches)),
      m_time(std::move(time)),
      m_verify(purpose == Purpose::Outcome && ledger.job().verify)
{
}

void ListReading::start()
{
    QList<RowState> states{RowState::InDoubt};
    QList<qint64> positions;
    if (m_purpose == Purpose::Unsettled)
        states.append(RowState::Ready);
    if (m_purpose == Purpose::Outcome)
        states = {RowState::Accepted, RowState::Duplicate};
    bool isAboutAll = m_verify;
    for (const ShortBatch &batch : m_shortBatches) {
        positions += batch.positions;
        isAboutAll = isAboutAll || batch.positions.isEmpty();
    }
    if (isAboutAll)
        positions.clear();
    m_ledger.load(states, positions, this, [this](const QList<JobRow> &rows) { examine(rows); });
}

void ListReading::examine(const QList<JobRow> &rows)
{
    if (rows.isEmpty()) {
        take({}, {});
        return;
    }
    m_operation.examine(rows, this)->onDone(this, [this, rows](const Result<QList<Standing>> &standings) {
        if (standings)
            take(rows, *standings);
        else
            Q_EMIT failed(standings.error());
    });
}

void ListReading::take(const QList<JobRow> &rows, const QList<Standing> &standings)
{
    const auto find = [rows, standings, shortBatches = m_shortBatches, time = m_time, isOutcome = m_purpose == Purpose::Outcome,
                       verify = m_verify](Journal &) {
        return isOutcome ? findOutcome(rows, standings, shortBatches, time, verify) : findUnsettled(rows, standings, time);
    };
    m_ledger.apply(find, [alive = QPointer<ListReading>(this)] {
        if (alive)
            Q_EMIT alive->finished();
    });
}

} // namespace Muster
