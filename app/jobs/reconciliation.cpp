// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/reconciliation.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

using State = Standing::State;

std::optional<RowSettlement> settlementOf(const JobRow &row, const Standing &standing)
{
    const bool wasReady = row.state == RowState::Ready;
    switch (standing.state) {
    case State::Done:
        return RowSettlement{row.position, wasReady ? RowState::Duplicate : RowState::Accepted, standing.detail, std::nullopt};
    case State::Leave:
        return RowSettlement{row.position, RowState::NotSent, standing.detail, std::nullopt};
    case State::Missing:
        break;
    }
    if (wasReady && !standing.payload)
        return std::nullopt;
    return RowSettlement{row.position, RowState::Ready, {}, standing.payload};
}

/// The rows that were there before the others; empty where the list does not tell.
QList<qint64> oldest(const ShortBatch &batch, const QHash<qint64, const Standing *> &standings)
{
    QList<std::pair<QDateTime, qint64>> byAge;
    for (const qint64 position : batch.positions) {
        const Standing *standing = standings.value(position);
        if (!standing || standing->state != State::Done || !standing->since.isValid())
            return {};
        byAge.append({standing->since, position});
    }
    if (batch.shortfall >= byAge.size())
        return {};
    std::sort(byAge.begin(), byAge.end());
    if (byAge.at(batch.shortfall - 1).first == byAge.at(batch.shortfall).first)
        return {}; // as old as one that was added
    QList<qint64> positions;
    for (const auto &[since, position] : byAge.first(batch.shortfall))
        positions.append(position);
    return positions;
}

} // namespace

ListFindings findUnsettled(const QList<JobRow> &rows, const QList<Standing> &standings)
{
    ListFindings findings;
    for (qsizetype i = 0; i < std::min(rows.size(), standings.size()); ++i) {
        if (auto settlement = settlementOf(rows.at(i), standings.at(i)))
            findings.rows.append(*std::move(settlement));
    }
    return findings;
}

ListFindings findOutcome(const QList<JobRow> &rows, const QList<Standing> &standings, const QList<ShortBatch> &shortBatches, bool verify)
{
    ListFindings findings;
    QHash<qint64, const Standing *> byPosition;
    for (qsizetype i = 0; i < std::min(rows.size(), standings.size()); ++i)
        byPosition.insert(rows.at(i).position, &standings.at(i));
    for (const ShortBatch &batch : shortBatches) {
        for (const qint64 position : oldest(batch, byPosition)) {
            findings.rows.append({position, RowState::Duplicate, byPosition.value(position)->detail, std::nullopt});
            ++findings.named;
        }
    }
    if (!verify)
        return findings;
    findings.missing = 0;
    for (const JobRow &row : rows) {
        const Standing *standing = byPosition.value(row.position);
        if (!standing || standing->state == State::Done)
            continue;
        ++findings.missing;
        const QString detail =
            standing->detail.isEmpty() ? Text::tr("The server accepted this, but its list does not have it.") : standing->detail;
        findings.rows.append({row.position, row.state, detail, std::nullopt});
    }
    return findings;
}

} // namespace Muster
