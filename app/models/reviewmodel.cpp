// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewmodel.h"

#include "models/letgo.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Muster {

namespace {

/// What a row's detail is about: alike for rows whose details say the same.
quint16 ruleOf(const Screening &screening, qsizetype row)
{
    const bool isInvalid = screening.verdict(row) == Verdict::Invalid;
    const CellNotes rules = isInvalid ? CellNotes{screening.emailProblem(row), screening.problem(row)} : screening.cellNotes(row);
    return static_cast<quint16>(static_cast<unsigned>(rules.profile) << 8U | static_cast<unsigned>(rules.email));
}

/// Those that have a column, and those that are made of another one.
QList<ImportField> fieldsWithColumn(const ColumnMap &columns)
{
    const auto has = [&](ImportField field) { return columns.column(field) >= 0; };
    const bool namesAreMade = has(ImportField::FullName) && !has(ImportField::FirstName) && !has(ImportField::LastName);
    QList<ImportField> fields;
    for (const ImportField field : fieldsOf(columns.target())) {
        const bool isName = field == ImportField::FirstName || field == ImportField::LastName;
        if (isBlocklist(columns.target()) || has(field) || (isName && namesAreMade))
            fields.append(field);
    }
    return fields;
}

} // namespace

ReviewModel::ReviewModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_fields(fieldsWithColumn({})),
      m_changes([this](const ReviewChange &change, size_t place, bool forward) { applyOne(change, place, forward); })
{
    connect(&m_index, &RowIndex::aboutToChange, this, [this] { beginResetModel(); });
    connect(&m_index, &RowIndex::rebuilt, this, [this] {
        forgetTouched();
        endResetModel();
    });
    connect(&m_changes, &ChangeRun::progressed, this, &ReviewModel::announceSome);
    connect(&m_changes, &ChangeRun::finished, this, &ReviewModel::finishChange);
}

ReviewModel::~ReviewModel()
{
    letGo();
}

void ReviewModel::letGo()
{
    if (m_screening)
        letGoOnWorker(std::tuple(std::move(m_screening), std::move(m_table), std::exchange(m_edits, {})));
}

void ReviewModel::setScreening(const Screened &screened)
{
    if (m_table != screened.table || m_changes.isBusy())
        m_changes.clear();
    beginResetModel();
    letGo();
    m_screening = screened.screening;
    m_table = screened.table;
    m_fields = fieldsWithColumn(m_screening->columns());
    m_edits = screened.edits;
    m_isDiscarded = screened.discarded;
    m_discarded = std::count(m_isDiscarded.cbegin(), m_isDiscarded.cend(), true);
    forgetTouched();
    m_index.clear();
    std::vector<quint32> all(static_cast<size_t>(m_screening->rowCount()));
    std::iota(all.begin(), all.end(), 0U);
    if (m_discarded > 0)
        std::erase_if(all, [this](quint32 row) { return m_isDiscarded[row]; });
    m_index.append(all);
    endResetModel();
    Q_EMIT countsChanged();
    const bool isPlain = m_query.verdicts.isEmpty() && m_query.text.isEmpty() && m_query.sortBy == ReviewQuery::SortBy::FileOrder &&
                         m_query.order == Qt::AscendingOrder;
    if (!isPlain)
        arrange();
}

int ReviewModel::columnOf(ImportField field) const
{
    const auto place = static_cast<int>(m_fields.indexOf(field));
    return place < 0 ? -1 : FirstField + place;
}

void ReviewModel::setFilters(const QSet<Verdict> &verdicts, const QString &text)
{
    if (verdicts == m_query.verdicts && text == m_query.text)
        return;
    m_query.verdicts = verdicts;
    m_query.text = text;
    arrange();
}

void ReviewModel::sort(int column, Qt::SortOrder order)
{
    using SortBy = ReviewQuery::SortBy;
    m_query.sortBy = SortBy::FileOrder;
    if (column == VerdictColumn) {
        m_query.sortBy = SortBy::Verdict;
    } else if (column == detailColumn()) {
        m_query.sortBy = SortBy::Detail;
    } else if (column >= FirstField && column < detailColumn()) {
        m_query.sortBy = SortBy::Field;
        m_query.field = m_fields.at(column - FirstField);
    }
    m_query.order = column < 0 ? Qt::AscendingOrder : order;
    arrange();
}

void ReviewModel::arrange()
{
    if (!m_screening)
        return;
    const auto rows = std::make_shared<const ReviewSnapshot>(snapshot());
    m_index.rebuild([rows, query = m_query](const std::atomic<bool> &stale) { return answer(query, *rows, stale); });
}

ReviewSnapshot ReviewModel::snapshot() const
{
    if (!m_screening)
        return {};
    ReviewSnapshot rows{m_table, m_screening->columns(), m_fields, m_edits, m_screening->defaultReason(), {}, {}};
    const qsizetype count = m_screening->rowCount();
    rows.verdicts.resize(static_cast<size_t>(count));
    rows.rules.resize(static_cast<size_t>(count));
    for (qsizetype row = 0; row < count; ++row) {
        const auto at = static_cast<size_t>(row);
        rows.verdicts[at] = isDiscarded(row) ? ReviewSnapshot::discarded : static_cast<quint8>(m_screening->verdict(row));
        rows.rules[at] = ruleOf(*m_screening, row);
    }
    return rows;
}

bool ReviewModel::isDiscarded(qsizetype source) const
{
    return m_discarded > 0 && m_isDiscarded[static_cast<size_t>(source)];
}

void ReviewModel::setDefaultReason(const QString &reason)
{
    if (!m_screening || reason.trimmed() == m_screening->defaultReason())
        return;
    m_screening->setDefaultReason(reason);
    const int column = columnOf(ImportField::Reason);
    if (m_index.size() > 0 && column >= 0)
        Q_EMIT dataChanged(index(0, column), index(m_index.size() - 1, column));
    Q_EMIT countsChanged();
}

qint64 ReviewModel::readyRowsWithoutReason() const
{
    return m_screening ? m_screening->readyRowsWithoutReason() : 0;
}

VerdictCounts ReviewModel::counts() const
{
    if (!m_screening)
        return {};
    VerdictCounts counts = m_screening->counts();
    counts[Verdict::Invalid] -= m_discarded; // what a discarded row is to the screening
    return counts;
}

int ReviewModel::nextProblem(int fromRow, int step) const
{
    const int rows = m_index.size();
    int row = fromRow < 0 && step < 0 ? 0 : fromRow;
    for (int looked = 0; looked < rows; ++looked) {
        row = (row + step + rows) % rows;
        const qsizetype source = sourceRow(row);
        if (m_screening->verdict(source) == Verdict::Invalid && !isDiscarded(source))
            return row;
    }
    return -1;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_index.size();
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : detailColumn() + 1;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = index.isValid() && tableColumn(index.column()) >= 0 && m_changes.isFree();
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

int ReviewModel::tableColumn(int column) const
{
    if (!m_screening || column < FirstField || column >= detailColumn())
        return -1;
    return m_screening->columns().column(m_fields.at(column - FirstField));
}

} // namespace Muster
