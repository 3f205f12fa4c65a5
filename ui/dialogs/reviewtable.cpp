// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/reviewtable.h"

#include "dialogs/verdictdelegate.h"
#include "models/reviewcopy.h"
#include "models/reviewmodel.h"
#include "theme/painting.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

constexpr int narrowestRowColumn = 56;
constexpr int verdictColumn = 150;
constexpr double identifierShare = 0.415; ///< of what the first two columns leave
constexpr double reasonShare = 0.198;
constexpr int narrowestIdentifier = 160;
constexpr int narrowestField = 88;

} // namespace

ReviewTable::ReviewTable(ReviewModel &model, QWidget *parent) : LeadTable(parent), m_model(model)
{
    setObjectName(QStringLiteral("reviewTable"));
    setAccessibleName(tr("Rows and their verdicts"));
    setModel(&model);
    // A header asks of each column whether all its rows are selected, which takes a tenth of a second for a million: it sees no selection.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(&model, horizontalHeader()));
    setItemDelegate(new VerdictDelegate(this));
    setColumnChooser(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isStretched = column == m_model.detailColumn(); // the last one: the window sizes it, not the user
        m_sizedByUser = m_sizedByUser || (!m_fitting && !isStretched && isVisible());
    });
    static_assert(firstField == ReviewModel::FirstField);
    connect(this, &LeadTable::copyingBegun, &model, [&model] { model.changes().setLocked(true); });
    connect(this, &LeadTable::copyingEnded, &model, [&model] { model.changes().setLocked(false); });
    connect(this, &QTableView::doubleClicked, this, &ReviewTable::editNearest);
    connect(&model, &ReviewModel::modelAboutToBeReset, this, &ReviewTable::noteCurrent);
    connect(&model, &ReviewModel::modelReset, this, &ReviewTable::restoreCurrent);
}

void ReviewTable::showCell(int row, int column)
{
    const QModelIndex cell = m_model.index(row, column);
    selectOnly(cell);
    scrollTo(cell);
}

void ReviewTable::selectOnly(const QModelIndex &cell)
{
    // setCurrentIndex() heeds the keys that are held, as for a click: Ctrl+G would select another row beside the one it comes from.
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ReviewTable::commitEditor()
{
    if (state() == EditingState)
        setFocus(); // an editor gives its text away when it loses the focus
}

void ReviewTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & ~Qt::KeypadModifier);
    if (state() != EditingState && currentIndex().isValid() && (isEnter || event->key() == Qt::Key_F2)) {
        editNearest();
        event->accept();
        return;
    }
    LeadTable::keyPressEvent(event);
}

void ReviewTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    const bool isOnDetail = cell.isValid() && cell.column() == m_model.detailColumn();
    if (isOnDetail && event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier &&
        m_model.screening()->firstOccurrence(m_model.sourceRow(cell.row())) >= 0) {
        selectOnly(cell);
        Q_EMIT originalRequested();
        return;
    }
    LeadTable::mousePressEvent(event);
}

void ReviewTable::editNearest()
{
    QModelIndex cell = currentIndex();
    if (!(cell.flags() & Qt::ItemIsEditable)) {
        cell = cell.siblingAtColumn(ReviewModel::FirstField);
        selectOnly(cell);
    }
    if (state() != EditingState)
        edit(cell);
}

void ReviewTable::noteCurrent()
{
    m_currentSource = currentIndex().isValid() ? m_model.sourceRow(currentIndex().row()) : -1;
    m_currentRow = currentIndex().row();
    m_currentColumn = currentIndex().isValid() ? currentIndex().column() : 0;
}

void ReviewTable::restoreCurrent()
{
    fitColumns();
    int row = m_currentSource >= 0 ? m_model.rowOfSource(m_currentSource) : -1;
    const bool wasDiscarded = m_model.discarded() > std::exchange(m_discarded, m_model.discarded());
    if (row < 0 && wasDiscarded && m_currentSource >= 0)
        row = std::min(m_currentRow, m_model.rowCount() - 1);
    if (row < 0)
        return;
    const QModelIndex cell = m_model.index(row, m_currentColumn);
    selectOnly(cell);
    scrollTo(cell, PositionAtCenter);
}

void ReviewTable::resizeEvent(QResizeEvent *event)
{
    LeadTable::resizeEvent(event);
    fitColumns();
}

void ReviewTable::fitColumns()
{
    if (m_sizedByUser)
        return;
    m_fitting = true;
    const auto screening = m_model.screening();
    const quint32 lastRow = screening && screening->rowCount() > 0 ? screening->rowNumber(screening->rowCount() - 1) : 0;
    const int numbers = qRound(figuresWidth(font(), locale().toString(lastRow))) + 2 * Space::m + 1;
    const int first = std::max(narrowestRowColumn, numbers);
    const int rest = std::max(0, viewport()->width() - first - verdictColumn);
    setColumnWidth(ReviewModel::Row, first);
    setColumnWidth(ReviewModel::VerdictColumn, verdictColumn);
    // Who else a row is must be read to the end, or it says nothing.
    const QString detail = QCoreApplication::translate("Screening", "same person as row %1").arg(lastRow);
    const int details = fontMetrics().horizontalAdvance(detail) + 2 * Space::m + 1;
    int shown = 0;
    for (int column = ReviewModel::FirstField + 1; column < m_model.detailColumn(); ++column)
        shown += isColumnHidden(column) ? 0 : 1;
    const int evenShare = std::max(narrowestField, (rest - narrowestIdentifier - details) / (shown + 1));
    const int field = shown > 1 ? evenShare : qRound(rest * reasonShare);
    const int identifier = std::min(qRound(rest * identifierShare), rest - shown * field - details);
    setColumnWidth(ReviewModel::FirstField, std::max(narrowestIdentifier, identifier));
    for (int column = ReviewModel::FirstField + 1; column < m_model.detailColumn(); ++column)
        setColumnWidth(column, field);
    m_fitting = false;
}

std::vector<quint32> ReviewTable::selectedSourceRows() const
{
    // By ranges: asking for each row would take seconds where all of a million are selected.
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    const std::vector<quint32> &all = m_model.sourceRows();
    std::vector<quint32> rows;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        if (bottom >= next)
            rows.insert(rows.end(), all.cbegin() + std::max(top, next), all.cbegin() + bottom + 1);
        next = std::max(next, bottom + 1);
    }
    return rows;
}

CopiedRows ReviewTable::selectedForCopying() const
{
    if (!m_model.changes().isFree())
        return {};
    std::vector<quint32> rows = selectedSourceRows();
    QList<int> columns{ReviewModel::Row, ReviewModel::VerdictColumn};
    QList<ImportField> fields;
    for (const ImportField field : m_model.fields()) {
        if (isColumnHidden(m_model.columnOf(field)))
            continue;
        fields << field;
        columns << m_model.columnOf(field);
    }
    columns << m_model.detailColumn();
    const auto count = static_cast<qsizetype>(rows.size());
    const auto cells = [screening = m_model.screening(), snapshot = std::make_shared<const ReviewSnapshot>(m_model.snapshot()),
                        rows = std::move(rows),
                        fields](qsizetype row) { return reviewCells(*screening, *snapshot, rows[static_cast<size_t>(row)], fields); };
    return {headingsOf(columns), count, cells};
}

} // namespace Muster
