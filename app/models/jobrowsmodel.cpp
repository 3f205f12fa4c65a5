// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobrowsmodel.h"

#include "services/jobservice.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

namespace Muster {

namespace {

constexpr int pageRows = 256;
constexpr int keptPages = 32;
constexpr qint64 searchedAtOnce = 4'000;
constexpr qint64 longestRun = 1'000; ///< rows read at once for a page whose rows do not lie beside each other

} // namespace

JobRowsModel::JobRowsModel(JobService &jobs, JobId id, qint64 rows, QObject *parent)
    : QAbstractTableModel(parent), m_jobs(jobs), m_id(std::move(id)), m_total(rows), m_pages(keptPages)
{
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(0);
    connect(&m_fetchSoon, &QTimer::timeout, this, &JobRowsModel::fetchWanted);
}

void JobRowsModel::setFilter(const QList<RowState> &states, const QString &text)
{
    beginResetModel();
    ++m_generation;
    m_states = states;
    m_text = text.trimmed();
    m_found.clear();
    m_pages.clear();
    m_wanted.clear();
    m_error.clear();
    m_isSearching = isFiltered();
    endResetModel();
    if (m_isSearching)
        search(0);
    Q_EMIT progressed();
}

void JobRowsModel::refresh()
{
    m_error.clear();
    const QList<int> pages = m_pages.keys();
    for (const int page : pages)
        m_pages.object(page)->isStale = true;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void JobRowsModel::search(qint64 first)
{
    m_jobs.rows(m_id, first, searchedAtOnce, m_states, this,
                [this, generation = m_generation](tl::expected<QList<JobRow>, QString> rows) {
                    if (generation != m_generation)
                        return;
                    if (!rows)
                        return takeError(rows.error());
                    takeFound(*rows);
                    m_isSearching = rows->size() == searchedAtOnce;
                    if (m_isSearching)
                        search(rows->constLast().position + 1);
                    Q_EMIT progressed();
                });
}

void JobRowsModel::takeFound(const QList<JobRow> &rows)
{
    std::vector<qint64> found;
    for (const JobRow &row : rows) {
        if (m_text.isEmpty() || row.identity.contains(m_text, Qt::CaseInsensitive) || row.detail.contains(m_text, Qt::CaseInsensitive))
            found.push_back(row.position);
    }
    if (found.empty())
        return;
    // The page that was the last one has room for more.
    if (Page *last = m_pages.object(rowCount() / pageRows))
        last->isStale = true;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(found.size()) - 1);
    m_found.insert(m_found.end(), found.cbegin(), found.cend());
    endInsertRows();
}

void JobRowsModel::fetchWanted()
{
    const QSet<int> wanted = std::exchange(m_wanted, {});
    for (const int page : wanted)
        fetch(page);
}

void JobRowsModel::fetch(int page)
{
    const int first = page * pageRows;
    const int last = std::min(first + pageRows, rowCount()) - 1;
    if (last < first)
        return;
    Page *known = m_pages.object(page);
    if (!known) {
        known = new Page;
        m_pages.insert(page, known);
    }
    known->isStale = false;
    known->rows.resize(static_cast<size_t>(last - first + 1));
    int begin = first;
    for (int row = first; row <= last; ++row) {
        if (row == last || positionOf(row + 1) - positionOf(begin) >= longestRun) {
            fetchRun(page, positionOf(begin), positionOf(row));
            begin = row + 1;
        }
    }
}

void JobRowsModel::fetchRun(int page, qint64 first, qint64 last)
{
    // Without the states of the filter: a row that has changed since it was found is to be seen as it is.
    m_jobs.rows(m_id, first, last - first + 1, {}, this,
                [this, page, generation = m_generation](tl::expected<QList<JobRow>, QString> rows) {
                    if (generation != m_generation)
                        return;
                    if (!rows)
                        return takeError(rows.error());
                    takeRows(page, *rows);
                });
}

void JobRowsModel::takeRows(int page, const QList<JobRow> &rows)
{
    Page *known = m_pages.object(page);
    if (!known)
        return; // so many were asked for meanwhile that it had to go
    const int first = page * pageRows;
    size_t place = 0;
    for (const JobRow &row : rows) {
        while (place < known->rows.size() && positionOf(first + static_cast<int>(place)) < row.position)
            ++place;
        if (place == known->rows.size())
            break;
        if (positionOf(first + static_cast<int>(place)) == row.position)
            known->rows[place] = row;
    }
    Q_EMIT dataChanged(index(first, 0), index(first + static_cast<int>(known->rows.size()) - 1, ColumnCount - 1));
}

void JobRowsModel::takeError(const QString &error)
{
    m_error = error;
    m_isSearching = false;
    Q_EMIT progressed();
}

qint64 JobRowsModel::positionOf(int row) const
{
    return isFiltered() ? m_found[static_cast<size_t>(row)] : row;
}

const JobRow *JobRowsModel::rowAt(int row) const
{
    const int number = row / pageRows;
    const auto place = static_cast<size_t>(row % pageRows);
    const Page *page = m_pages.object(number);
    if (!page || page->isStale || place >= page->rows.size()) {
        m_wanted.insert(number);
        if (!m_fetchSoon.isActive())
            m_fetchSoon.start();
    }
    return page && place < page->rows.size() && page->rows[place] ? &*page->rows[place] : nullptr;
}

int JobRowsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const qint64 rows = isFiltered() ? static_cast<qint64>(m_found.size()) : m_total;
    return static_cast<int>(std::min<qint64>(rows, std::numeric_limits<int>::max()));
}

int JobRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == Number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    const bool isText = role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Detail);
    if (!isText && role != StateRole)
        return {};
    if (index.column() == Number && role == Qt::DisplayRole)
        return QLocale().toString(positionOf(index.row()) + 1);
    const JobRow *row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == Person ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == StateRole)
        return static_cast<int>(row->state);
    switch (index.column()) {
    case Person:
        return row->identity;
    case State:
        return rowStateText(row->state);
    default:
        return row->detail;
    }
}

QVariant JobRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Person:
        return tr("Person");
    case State:
        return tr("State");
    default:
        return tr("What the server said");
    }
}

} // namespace Muster
