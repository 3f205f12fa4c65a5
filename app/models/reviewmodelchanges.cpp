// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewchanges.h"
#include "models/reviewmodel.h"

#include <algorithm>
#include <chrono>

namespace Muster {

namespace {

/// Above this many changed rows one signal for their whole span is cheaper than one for each.
constexpr size_t singleSignals = 32;
/// Fewer rows are not worth a worker.
constexpr size_t fewRows = 2000;
/// Between two looks at a change that is under way.
constexpr std::chrono::milliseconds announcePause{100};

} // namespace

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int column = index.isValid() ? tableColumn(index.column()) : -1;
    if (role != Qt::EditRole || column < 0 || !m_changes.isFree())
        return false;
    const qsizetype source = sourceRow(index.row());
    if (isDiscarded(source))
        return false; // shown until the discard lands
    const QString text = value.toString();
    if (text != cell(source, column))
        m_changes.start({tr("edit"), {cellChange(m_edits, *m_table, static_cast<quint32>(source), column, text)}, {}, {}});
    return true;
}

void ReviewModel::change(const MakeChange &make, size_t rows)
{
    if (!m_screening || !m_changes.isFree())
        return;
    if (rows <= fewRows) {
        m_changes.start(make(snapshot(), std::atomic<bool>(false)));
        return;
    }
    m_changes.startOnWorker([make, taken = std::make_shared<const ReviewSnapshot>(snapshot())](const std::atomic<bool> &stale) {
        return make(*taken, stale);
    });
}

void ReviewModel::discard(std::vector<quint32> rows)
{
    const size_t count = rows.size();
    change([rows = std::move(rows)](const ReviewSnapshot &snapshot, const std::atomic<bool> &) { return discardRows(snapshot, rows); },
           count);
}

void ReviewModel::discardInvalid()
{
    change([](const ReviewSnapshot &snapshot, const std::atomic<bool> &) { return discardInvalidRows(snapshot); },
           m_table ? m_table->rows.rowCount() : 0);
}

void ReviewModel::bringBackDiscarded()
{
    change([](const ReviewSnapshot &snapshot, const std::atomic<bool> &) { return bringBackRows(snapshot); },
           m_table ? m_table->rows.rowCount() : 0);
}

void ReviewModel::applyOne(const ReviewChange &change, size_t place, bool forward)
{
    if (place < change.cells.size()) {
        const CellChange &cell = change.cells[place];
        setCell(cell.row, cell.column, forward ? cell.after : cell.before);
        return;
    }
    place -= change.cells.size();
    if (place < change.discarded.size())
        setDiscarded(change.discarded[place], forward);
    else
        setDiscarded(change.broughtBack[place - change.discarded.size()], !forward);
}

void ReviewModel::setCell(qsizetype source, int column, const std::optional<QString> &text)
{
    if (text)
        m_edits.set(source, column, *text);
    else
        m_edits.remove(source, column);
    noteTouched(m_screening->edit(source, column, text ? *text : fileText(source, column)));
}

void ReviewModel::setDiscarded(qsizetype source, bool isDiscarded)
{
    m_isDiscarded.resize(m_table->rows.rowCount());
    if (m_isDiscarded[static_cast<size_t>(source)] == isDiscarded)
        return;
    m_isDiscarded[static_cast<size_t>(source)] = isDiscarded;
    m_discarded += isDiscarded ? 1 : -1;
    noteTouched(isDiscarded ? m_screening->takeOut(source) : m_screening->putBack(source));
}

void ReviewModel::noteTouched(const EditOutcome &outcome)
{
    m_allTouched |= outcome.duplicates;
    for (const qsizetype source : outcome.rows) {
        if (const int row = rowOfSource(source); row >= 0)
            m_touched.push_back(row);
    }
}

void ReviewModel::forgetTouched()
{
    m_touched.clear();
    m_allTouched = false;
}

void ReviewModel::announceTouched()
{
    m_announced.start();
    const std::vector<int> rows = std::exchange(m_touched, {});
    const int lastColumn = detailColumn();
    if (std::exchange(m_allTouched, false) && m_index.size() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_index.size() - 1, lastColumn));
    } else if (rows.size() > singleSignals) {
        const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
        Q_EMIT dataChanged(index(*first, 0), index(*last, lastColumn));
    } else {
        for (const int row : rows)
            Q_EMIT dataChanged(index(row, 0), index(row, lastColumn));
    }
    Q_EMIT countsChanged();
}

void ReviewModel::announceSome()
{
    if (!m_announced.isValid() || m_announced.hasExpired(announcePause.count()))
        announceTouched();
}

void ReviewModel::finishChange(const ReviewChange &change)
{
    if (m_discarded == 0)
        m_isDiscarded.clear();
    announceTouched();
    const bool isOnlyDiscard = !change.discarded.empty() && change.broughtBack.empty() && isDiscarded(change.discarded.front());
    if (isOnlyDiscard && !m_index.isBusy())
        takeOutDiscarded();
    else if (!change.discarded.empty() || !change.broughtBack.empty())
        arrange();
}

void ReviewModel::takeOutDiscarded()
{
    // Nothing else moves: rows that were edited stay where they are.
    m_index.rebuild([rows = sourceRows(), discarded = m_isDiscarded](const std::atomic<bool> &) {
        std::vector<quint32> left;
        left.reserve(rows.size());
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(left), [&](quint32 row) { return !discarded[row]; });
        return left;
    });
}

QString ReviewModel::fileText(qsizetype source, int column) const
{
    const std::string_view text = m_table->rows.cell(static_cast<size_t>(source), column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString ReviewModel::cell(qsizetype source, int column) const
{
    if (column < 0)
        return {};
    const QString *edited = m_edits.find(source, column);
    return edited ? *edited : fileText(source, column);
}

} // namespace Muster
