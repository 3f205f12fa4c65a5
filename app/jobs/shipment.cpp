// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/shipment.h"

#include "jobs/answerreading.h"
#include "jobs/reconciliation.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

RowSettlement settled(const JobRow &row, RowState state, const QString &detail = {})
{
    return {row.position, state, detail, std::nullopt};
}

void release(const QList<JobRow> &rows, QList<RowSettlement> &into)
{
    for (const JobRow &row : rows)
        into.append(settled(row, RowState::Ready, row.detail));
}

} // namespace

QList<JobRow> Shipment::next() const
{
    if (!m_search)
        return m_rows;
    const BatchSearch::Range probe = m_search->probe();
    return m_rows.mid(probe.begin, probe.size());
}

ShipmentVerdict Shipment::take(const Result<BatchAnswer> &answer, const JobOperation &operation)
{
    ShipmentVerdict verdict;
    if (answer)
        takeDone(*answer, operation.capabilities(), verdict);
    else
        takeFailure(answer.error(), operation, verdict);
    return verdict;
}

QList<RowSettlement> Shipment::released() const
{
    QList<RowSettlement> rows;
    release(m_search ? m_rows.mid(m_search->probe().begin) : m_rows, rows);
    return rows;
}

void Shipment::takeDone(const BatchAnswer &answer, const WriteCapabilities &can, ShipmentVerdict &verdict)
{
    const QList<JobRow> sent = next();
    QHash<qsizetype, QString> refused;
    for (const auto &[index, words] : answer.refused) {
        if (index >= 0 && index < sent.size())
            refused.insert(index, words);
    }
    const qint64 expected = sent.size() - refused.size();
    const qint64 shortfall = std::max<qint64>(0, expected - std::max<qint64>(0, answer.done.value_or(expected)));
    const bool isDoubtful = shortfall > 0 && can.shortCount == WriteCapabilities::ShortCount::Doubt;
    // What was sent before may be why the server counts too few.
    const bool isOpen = shortfall < expected || std::any_of(sent.cbegin(), sent.cend(), wasSentBefore);
    for (qsizetype i = 0; i < sent.size(); ++i) {
        if (const auto words = refused.constFind(i); words != refused.cend())
            verdict.rows.append(settled(sent.at(i), RowState::Rejected, *words));
        else if (!isDoubtful && isOpen)
            verdict.rows.append(settled(sent.at(i), RowState::Accepted, sent.at(i).detail));
        else if (!isDoubtful)
            verdict.rows.append(settled(sent.at(i), RowState::Duplicate));
        if (refused.contains(i) || shortfall == 0)
            continue;
        if (isDoubtful)
            verdict.doubted.append(sent.at(i).position);
        else if (isOpen)
            verdict.shortRows.append(sent.at(i).position);
    }
    verdict.shortfall = verdict.shortRows.isEmpty() ? 0 : shortfall;
    verdict.hasAccepted = true;
    if (m_search) {
        m_search->probeAccepted();
        searchOn(verdict);
    }
}

void Shipment::takeFailure(const ApiError &error, const JobOperation &operation, ShipmentVerdict &verdict)
{
    const qsizetype sent = next().size();
    switch (failureOf(error, operation.capabilities())) {
    case WriteFailure::BadRow:
        takeRefusal(error, operation, verdict);
        return;
    case WriteFailure::TooLarge:
        verdict.rows = released();
        if (sent == 1) {
            verdict.rows.first().state = RowState::Rejected;
            verdict.rows.first().detail = refusalWords(error);
            verdict.hasBlamed = true;
        }
        return;
    case WriteFailure::Lost:
        verdict.rows = released();
        for (const RowSettlement &row : verdict.rows.first(sent))
            verdict.doubted.append(row.position);
        verdict.rows.remove(0, sent);
        return;
    case WriteFailure::Unreached:
    case WriteFailure::Final:
        verdict.rows = released();
        return;
    }
}

void Shipment::takeRefusal(const ApiError &error, const JobOperation &operation, ShipmentVerdict &verdict)
{
    const QList<JobRow> sent = next();
    QList<qsizetype> named = operation.rowsNamedIn(error, sent);
    named.removeIf([&sent](qsizetype index) { return index < 0 || index >= sent.size(); });
    if (!named.isEmpty()) {
        verdict.rows = released();
        for (const qsizetype index : std::as_const(named)) {
            verdict.rows[index].state = RowState::Rejected;
            verdict.rows[index].detail = refusalWords(error);
        }
        return;
    }
    m_refusal = error;
    if (m_search)
        m_search->probeRefused();
    else
        m_search.emplace(sent.size());
    searchOn(verdict);
}

void Shipment::searchOn(ShipmentVerdict &verdict)
{
    verdict.goesOn = !m_search->isOver();
    if (verdict.goesOn)
        return;
    if (m_search->culprit() >= 0) {
        verdict.rows.append(settled(m_rows.at(m_search->culprit()), RowState::Rejected, refusalWords(m_refusal)));
        verdict.hasBlamed = true;
    }
    const BatchSearch::Range cleared = m_search->cleared();
    release(m_rows.mid(cleared.begin, cleared.size()), verdict.rows);
}

} // namespace Muster
