// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/reviewtable.h"

#include "dialogs/verdictdelegate.h"
#include "models/reviewmodel.h"
#include "theme/painting.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Muster {

namespace {

constexpr int narrowestRowColumn = 56;
constexpr int verdictColumn = 150;
constexpr double identifierShare = 0.415; ///< of what the first two columns leave
constexpr double reasonShare = 0.198;
constexpr int narrowestIdentifier = 160;

} // namespace

ReviewTable::ReviewTable(ReviewModel &model, QWidget *parent) : LeadTable(parent), m_model(model)
{
    setObjectName(QStringLiteral("reviewTable"));
    setAccessibleName(tr("Rows and their verdicts"));
    setModel(&model);
    setItemDelegate(new VerdictDelegate(this));
    setColumnChooser(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    connect(this, &LeadTable::columnsChanged, this, [this] { m_sizedByUser = m_sizedByUser || (!m_fitting && isVisible()); });
    connect(this, &LeadTable::copyRequested, this, &ReviewTable::copySelection);
    connect(this, &QTableView::doubleClicked, this, &ReviewTable::editNearest);
    connect(&model, &ReviewModel::modelAboutToBeReset, this, &ReviewTable::noteCurrent);
    connect(&model, &ReviewModel::modelReset, this, &ReviewTable::restoreCurrent);
}

void ReviewTable::showRow(int row)
{
    const QModelIndex cell = m_model.index(row, ReviewModel::Identifier);
    setCurrentIndex(cell);
    scrollTo(cell);
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

void ReviewTable::editNearest()
{
    QModelIndex cell = currentIndex();
    if (!(cell.flags() & Qt::ItemIsEditable)) {
        cell = cell.siblingAtColumn(ReviewModel::Identifier);
        setCurrentIndex(cell);
    }
    if (state() != EditingState)
        edit(cell);
}

void ReviewTable::noteCurrent()
{
    m_currentSource = currentIndex().isValid() ? m_model.sourceRow(currentIndex().row()) : -1;
    m_currentColumn = currentIndex().isValid() ? currentIndex().column() : 0;
}

void ReviewTable::restoreCurrent()
{
    fitColumns();
    const int row = m_currentSource >= 0 ? m_model.rowOfSource(m_currentSource) : -1;
    if (row < 0)
        return;
    const QModelIndex cell = m_model.index(row, m_currentColumn);
    setCurrentIndex(cell);
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
    const int reason = isColumnHidden(ReviewModel::Reason) ? 0 : qRound(rest * reasonShare);
    const int identifier = std::min(qRound(rest * identifierShare), rest - reason - details);
    setColumnWidth(ReviewModel::Identifier, std::max(narrowestIdentifier, identifier));
    setColumnWidth(ReviewModel::Reason, qRound(rest * reasonShare));
    m_fitting = false;
}

void ReviewTable::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells << row.siblingAtColumn(column).data().toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace Muster
