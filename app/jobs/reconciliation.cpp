// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/reconciliation.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

using namespace std::chrono_literals;
using State = Standing::State;

/// How far the server's clock may be from this machine's.
constexpr std::chrono::milliseconds skew = 2min;
/// How long a write may take the server.
constexpr std::chrono::milliseconds longestWrite = 30s;

bool isBefore(const QDateTime &since, const SendingTime &time)
{
    return since.isValid() && time.from.isValid() && since < time.from.addMSecs(-skew.count());
}

bool isAfter(const QDateTime &since, const QDateTime &until)
{
    return since.isValid() && until.isValid() && since > until.addMSecs((skew + longestWrite).count());
}

std::optional<RowSettlement> settlementOf(const JobRow &row, const Standing &standing, const SendingTime &time)
{
    const bool wasReady = row.state == RowState::Ready;
    const QDateTime until = time.lostAt.value(row.position, time.until);
    switch (standing.state) {
    case State::Done: {
        const bool isAnothers = wasReady || isBefore(standing.since, time) || isAfter(standing.since, until);
        return RowSettlement{row.position, isAnothers ? RowState::Duplicate : RowState::Accepted, standing.detail, std::nullopt};
    }
    case State::Leave:
        return RowSettlement{row.position, RowState::NotSent, standing.detail, std::nullopt};
    case State::Missing:
        break;
    }
    if (wasReady && !standing.payload)
        return std::nullopt;
    return RowSettlement{row.position, RowState::Ready, wasReady ? row.detail : sentAgainText(), standing.payload};
}

/// A row and how it stands.
struct Seen
{
    const JobRow *row = nullptr;
    const Standing *standing = nullptr;
};

/// The `count` that were there before the others; empty where the list does not tell.
QList<Seen> oldest(QList<Seen> seen, qint64 count)
{
    if (count >= seen.size())
        return {};
    const auto since = [](const Seen &one) { return one.standing->since; };
    std::sort(seen.begin(), seen.end(), [since](const Seen &a, const Seen &b) { return since(a) < since(b); });
    if (since(seen.at(count - 1)) == since(seen.at(count)))
        return {}; // as old as one that was added
    return seen.first(count);
}

/// Goes through the rows of one short batch.
void explain(const QList<Seen> &seen, qint64 shortfall, bool isAnyRow, const SendingTime &time, ListFindings &findings)
{
    QList<Seen> before;
    qint64 sentAgain = 0; // and on the list by this job, as far as anybody can tell
    for (const Seen &one : seen) {
        if (isBefore(one.standing->since, time))
            before.append(one);
        else if (wasSentBefore(*one.row))
            ++sentAgain;
    }
    if (before.size() > shortfall || (sentAgain == 0 && !isAnyRow)) {
        before = oldest(seen, shortfall);
        sentAgain = 0;
    }
    for (const Seen &one : std::as_const(before))
        findings.rows.append({one.row->position, RowState::Duplicate, one.standing->detail, std::nullopt});
    findings.named += std::min(shortfall, before.size() + sentAgain);
}

void explainAll(const QHash<qint64, Seen> &byPosition, const QList<ShortBatch> &shortBatches, const SendingTime &time,
                ListFindings &findings)
{
    const auto isDated = [](const Seen &one) {
        return one.standing && one.standing->state == State::Done && one.standing->since.isValid();
    };
    QHash<qint64, Seen> others = byPosition;
    for (const ShortBatch &batch : shortBatches) {
        QList<Seen> seen;
        qint64 shortfall = batch.shortfall;
        for (const qint64 position : batch.positions) {
            const Seen one = byPosition.value(position);
            others.remove(position);
            if (one.standing && one.standing->state == State::Leave && shortfall > 0) {
                findings.rows.append({position, RowState::NotSent, one.standing->detail, std::nullopt});
                ++findings.named;
                --shortfall;
            } else {
                seen.append(one);
            }
        }
        if (shortfall > 0 && !seen.isEmpty() && std::all_of(seen.cbegin(), seen.cend(), isDated))
            explain(seen, shortfall, false, time, findings);
    }
    others.removeIf([&isDated](const auto &other) { return !isDated(*other) || other->row->state != RowState::Accepted; });
    for (const ShortBatch &batch : shortBatches) {
        if (batch.positions.isEmpty())
            explain(others.values(), batch.shortfall, true, time, findings);
    }
}

} // namespace

QString sentAgainText()
{
    return Text::tr("The answer was lost; sent again.");
}

bool wasSentBefore(const JobRow &row)
{
    return !row.detail.isEmpty(); // not the words themselves: the language may have changed
}

ListFindings findUnsettled(const QList<JobRow> &rows, const QList<Standing> &standings, const SendingTime &time)
{
    ListFindings findings;
    for (qsizetype i = 0; i < std::min(rows.size(), standings.size()); ++i) {
        if (auto settlement = settlementOf(rows.at(i), standings.at(i), time))
            findings.rows.append(*std::move(settlement));
    }
    return findings;
}

ListFindings findOutcome(const QList<JobRow> &rows, const QList<Standing> &standings, const QList<ShortBatch> &shortBatches,
                         const SendingTime &time, bool verify)
{
    ListFindings findings;
    QHash<qint64, Seen> byPosition;
    for (qsizetype i = 0; i < std::min(rows.size(), standings.size()); ++i)
        byPosition.insert(rows.at(i).position, {&rows.at(i), &standings.at(i)});
    explainAll(byPosition, shortBatches, time, findings);
    if (!verify)
        return findings;
    findings.missing = 0;
    QSet<qint64> left;
    for (const RowSettlement &settled : std::as_const(findings.rows)) {
        if (settled.state == RowState::NotSent)
            left.insert(settled.position);
    }
    for (const JobRow &row : rows) {
        const Standing *standing = byPosition.value(row.position).standing;
        if (!standing || standing->state == State::Done || left.contains(row.position))
            continue;
        ++findings.missing;
        const QString detail =
            standing->detail.isEmpty() ? Text::tr("The server accepted this, but its list does not have it.") : standing->detail;
        findings.rows.append({row.position, row.state, detail, std::nullopt});
    }
    return findings;
}

} // namespace Muster
