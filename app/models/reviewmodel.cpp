// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace Muster {

namespace {

/// Above this many changed rows one signal for their whole span is cheaper than one for each.
constexpr qsizetype singleSignals = 32;

ReviewQuery::SortBy sortBy(int column)
{
    switch (column) {
    case ReviewModel::VerdictColumn:
        return ReviewQuery::SortBy::Verdict;
    case ReviewModel::Identifier:
        return ReviewQuery::SortBy::Identifier;
    case ReviewModel::Reason:
        return ReviewQuery::SortBy::Reason;
    case ReviewModel::Detail:
        return ReviewQuery::SortBy::Detail;
    default:
        return ReviewQuery::SortBy::FileOrder;
    }
}

} // namespace

QString reviewWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return QCoreApplication::translate("ReviewModel", "Ready");
    case Verdict::DuplicateInFile:
        return QCoreApplication::translate("ReviewModel", "Duplicate");
    case Verdict::AlreadyThere:
        return QCoreApplication::translate("ReviewModel", "Already blocked");
    case Verdict::Blocked:
        return QCoreApplication::translate("ReviewModel", "Blocked");
    case Verdict::Invalid:
        return QCoreApplication::translate("ReviewModel", "Invalid");
    }
    return {};
}

ReviewModel::ReviewModel(QObject *parent) : QAbstractTableModel(parent)
{
    connect(&m_index, &RowIndex::aboutToChange, this, [this] { beginResetModel(); });
    connect(&m_index, &RowIndex::rebuilt, this, [this] { endResetModel(); });
}

void ReviewModel::setScreening(const Screened &screened)
{
    beginResetModel();
    m_screening = screened.screening;
    m_table = screened.table;
    m_isDiscarded.clear();
    m_discarded = 0;
    m_edits.clear();
    m_index.clear();
    std::vector<quint32> all(static_cast<size_t>(m_screening->rowCount()));
    std::iota(all.begin(), all.end(), 0U);
    m_index.append(all);
    for (const auto &[row, column] : screened.edited)
        noteEdit(row, column);
    endResetModel();
    Q_EMIT countsChanged();
    const bool isPlain = m_query.verdicts.isEmpty() && m_query.text.isEmpty() && m_query.sortBy == ReviewQuery::SortBy::FileOrder &&
                         m_query.order == Qt::AscendingOrder;
    if (!isPlain)
        arrange();
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
    m_query.sortBy = sortBy(column);
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
    ReviewSnapshot rows{m_table, m_screening->columns(), m_edits, m_screening->defaultReason(), {}, {}};
    const qsizetype count = m_screening->rowCount();
    rows.verdicts.reserve(static_cast<size_t>(count));
    rows.problems.reserve(static_cast<size_t>(count));
    for (qsizetype row = 0; row < count; ++row) {
        rows.verdicts.push_back(isDiscarded(row) ? ReviewSnapshot::discarded : static_cast<quint8>(m_screening->verdict(row)));
        rows.problems.push_back(static_cast<quint8>(m_screening->problem(row)));
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
    if (m_index.size() > 0)
        Q_EMIT dataChanged(index(0, Reason), index(m_index.size() - 1, Reason));
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
    counts[Verdict::Invalid] -= m_discarded;
    return counts;
}

int ReviewModel::nextProblem(int fromRow) const
{
    const int rows = m_index.size();
    for (int step = 1; step <= rows; ++step) {
        const int row = (fromRow + step) % rows;
        if (m_screening->verdict(sourceRow(row)) == Verdict::Invalid)
            return row;
    }
    return -1;
}

void ReviewModel::discardInvalid()
{
    if (!m_screening)
        return;
    m_isDiscarded.assign(static_cast<size_t>(m_screening->rowCount()), false);
    m_discarded = 0;
    for (qsizetype row = 0; row < m_screening->rowCount(); ++row) {
        if (m_screening->verdict(row) != Verdict::Invalid)
            continue;
        m_isDiscarded[static_cast<size_t>(row)] = true;
        ++m_discarded;
    }
    arrange();
    Q_EMIT countsChanged();
}

void ReviewModel::bringBackDiscarded()
{
    m_isDiscarded.clear();
    m_discarded = 0;
    arrange();
    Q_EMIT countsChanged();
}

QList<CellEdit> ReviewModel::edits() const
{
    QList<CellEdit> edits;
    edits.reserve(m_edits.size());
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        const auto &[source, column] = edit.key();
        edits.append({m_screening->rowNumber(source), column, fileText(source, column), *edit});
    }
    return edits;
}

QList<BlockRequest> ReviewModel::firstPeople(qsizetype count) const
{
    QList<BlockRequest> people;
    const qsizetype rows = m_screening ? m_screening->rowCount() : 0;
    for (qsizetype row = 0; row < rows && people.size() < count; ++row) {
        if (m_screening->verdict(row) == Verdict::Ready)
            people.append({QString::fromStdString(m_screening->identity(row).identifier), m_screening->reason(row)});
    }
    return people;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_index.size();
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && tableColumn(index.column()) >= 0 ? flags | Qt::ItemIsEditable : flags;
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int column = tableColumn(index.column());
    if (role != Qt::EditRole || !index.isValid() || column < 0)
        return false;
    const qsizetype source = sourceRow(index.row());
    const QString text = value.toString();
    if (text == m_screening->cell(source, column))
        return true;
    const QList<qsizetype> changed = m_screening->edit(source, column, text);
    noteEdit(source, column);
    announce(changed);
    Q_EMIT countsChanged();
    return true;
}

int ReviewModel::tableColumn(int column) const
{
    switch (column) {
    case Identifier:
        return m_screening->columns().identity();
    case Reason:
        return m_screening->columns().column(ImportField::Reason);
    default:
        return -1;
    }
}

QString ReviewModel::fileText(qsizetype source, int column) const
{
    const std::string_view text = m_table->rows.cell(static_cast<size_t>(source), column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void ReviewModel::noteEdit(qsizetype source, int column)
{
    const QString text = m_screening->cell(source, column);
    if (text == fileText(source, column))
        m_edits.remove({source, column});
    else
        m_edits.insert({source, column}, text);
}

void ReviewModel::announce(const QList<qsizetype> &sourceRows)
{
    QList<int> shown;
    for (const qsizetype source : sourceRows) {
        if (const int row = rowOfSource(source); row >= 0)
            shown.append(row);
    }
    if (shown.isEmpty())
        return;
    if (shown.size() > singleSignals) {
        const auto [first, last] = std::minmax_element(shown.cbegin(), shown.cend());
        Q_EMIT dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
        return;
    }
    for (const int row : shown)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace Muster
