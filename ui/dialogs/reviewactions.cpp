// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/reviewactions.h"

#include "dialogs/reviewtable.h"
#include "models/reviewchanges.h"
#include "models/reviewmodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLocale>

#include <algorithm>

namespace Muster {

ReviewActions::ReviewActions(ReviewModel &model, ReviewTable &table, QWidget &owner) : m_model(model), m_table(table)
{
    m_undo = add(tr("Undo"), QKeySequence::Undo, &ReviewActions::undoChange, &owner);
    m_undo->setObjectName(QStringLiteral("undoAction"));
    m_redo = add(tr("Redo"), {}, &ReviewActions::redoChange, &owner);
    m_redo->setObjectName(QStringLiteral("redoAction"));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_menu.addSeparator();
    add(tr("Find and replace…"), Qt::CTRL | Qt::Key_H, &ReviewActions::find, &owner);
    m_menu.addSeparator();
    // The table sees to the keys of these by itself, so that they do not reach into the fields around it.
    add(tr("Copy rows"), QKeySequence::Copy, &ReviewActions::copy, nullptr);
    m_paste = add(tr("Paste into cells"), QKeySequence::Paste, &ReviewActions::paste, nullptr);
    m_fillDown = add(tr("Fill down"), Qt::CTRL | Qt::Key_D, &ReviewActions::fillDown, &table);
    m_fillBelow = add(tr("Fill all rows below"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, &ReviewActions::fillAllBelow, &table);
    m_menu.addSeparator();
    m_discard = add(tr("Discard rows"), QKeySequence::Delete, &ReviewActions::discard, nullptr);
    m_discardInvalid = add(tr("Discard invalid rows"), {}, &ReviewActions::discardInvalid, nullptr);
    m_discardInvalid->setObjectName(QStringLiteral("discardInvalidAction"));
    m_bringBack = add(tr("Bring discarded rows back"), {}, &ReviewActions::bringBack, nullptr);
    m_menu.addSeparator();
    // Its key holds in the whole window, which sees to it.
    m_problem = add(tr("Next problem"), Qt::Key_F8, &ReviewActions::problemRequested, nullptr);
    m_problem->setObjectName(QStringLiteral("nextProblemAction"));
    m_original = add(tr("Go to the same person's row"), Qt::CTRL | Qt::Key_G, &ReviewActions::goToOriginal, &table);
    m_menu.setToolTipsVisible(true);

    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { m_menu.popup(m_table.viewport()->mapToGlobal(place)); });
    connect(&table, &LeadTable::deleteRequested, this, &ReviewActions::discard);
    connect(&table, &ReviewTable::originalRequested, this, &ReviewActions::goToOriginal);
    connect(&model.changes(), &ChangeRun::stateChanged, this, &ReviewActions::update);
    connect(&m_menu, &QMenu::aboutToShow, this, &ReviewActions::update);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewActions::update);
    update();
}

QAction *ReviewActions::add(const QString &text, const QKeySequence &keys, void (ReviewActions::*slot)(), QWidget *keysHoldIn)
{
    QAction *action = m_menu.addAction(text);
    action->setShortcut(keys);
    action->setShortcutContext(keysHoldIn ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    if (keysHoldIn)
        keysHoldIn->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ReviewActions::update()
{
    const auto name = [](const QString &word, const EditHistory::Change &change) {
        //: "Undo: replace"; what follows names the change
        return change ? tr("%1: %2").arg(word, change->name) : word;
    };
    const auto undoable = m_model.changes().undoable();
    const auto redoable = m_model.changes().redoable();
    m_undo->setEnabled(undoable != nullptr);
    m_undo->setText(name(tr("Undo"), undoable));
    m_redo->setEnabled(redoable != nullptr);
    m_redo->setText(name(tr("Redo"), redoable));

    const bool isFree = m_model.changes().isFree() && m_table.currentIndex().isValid();
    const int column = fillColumn();
    const QString field = m_model.headerData(column, Qt::Horizontal).toString();
    for (QAction *action : {m_fillDown, m_fillBelow}) {
        action->setEnabled(isFree && column >= 0);
        action->setToolTip(column >= 0 ? QString() : tr("Every row has its own person: this column is not filled."));
    }
    m_fillDown->setText(column >= 0 ? tr("Fill %1 down the selected rows").arg(field) : tr("Fill down"));
    m_fillBelow->setText(column >= 0 ? tr("Fill %1 into all rows below").arg(field) : tr("Fill all rows below"));
    m_paste->setEnabled(isFree && m_model.tableColumn(m_table.currentIndex().column()) >= 0);
    m_discard->setEnabled(isFree);
    const bool hasInvalid = m_model.counts()[Verdict::Invalid] > 0;
    m_discardInvalid->setEnabled(m_model.changes().isFree() && hasInvalid);
    m_problem->setEnabled(hasInvalid);
    m_bringBack->setEnabled(m_model.changes().isFree() && m_model.discarded() > 0);
    const qsizetype first = original();
    m_original->setEnabled(first >= 0);
    m_original->setText(first >= 0 ? tr("Go to row %1").arg(QLocale().toString(m_model.screening()->rowNumber(first)))
                                   : tr("Go to the same person's row"));
    m_original->setToolTip(first >= 0 ? QString() : tr("This row is no duplicate."));
}

void ReviewActions::undoChange()
{
    m_table.commitEditor();
    m_model.changes().undo();
}

void ReviewActions::redoChange()
{
    m_table.commitEditor();
    m_model.changes().redo();
}

void ReviewActions::find()
{
    m_table.commitEditor();
    Q_EMIT findRequested();
}

void ReviewActions::copy()
{
    m_table.copySelection();
}

void ReviewActions::discard()
{
    m_table.commitEditor();
    m_model.discard(m_table.selectedSourceRows());
}

void ReviewActions::discardInvalid()
{
    m_table.commitEditor();
    m_model.discardInvalid();
}

void ReviewActions::bringBack()
{
    m_model.bringBackDiscarded();
}

qsizetype ReviewActions::original() const
{
    return m_table.currentIndex().isValid() ? m_model.screening()->firstOccurrence(m_model.sourceRow(m_table.currentIndex().row())) : -1;
}

void ReviewActions::goToOriginal()
{
    if (const qsizetype source = original(); source >= 0)
        Q_EMIT rowRequested(source);
}

int ReviewActions::fillColumn() const
{
    const int column = m_table.currentIndex().column();
    if (column > ReviewModel::FirstField && m_model.tableColumn(column) >= 0)
        return column;
    const int reason = m_model.columnOf(ImportField::Reason);
    return reason >= 0 && !m_table.isColumnHidden(reason) ? reason : -1;
}

void ReviewActions::fillDown()
{
    m_table.commitEditor();
    std::vector<quint32> rows = m_table.selectedSourceRows();
    if (rows.size() > 1) {
        const int first = m_model.rowOfSource(rows.front());
        rows.erase(rows.begin());
        fill(first, std::move(rows));
    } else if (const int row = m_table.currentIndex().row(); row > 0) {
        fill(row - 1, {static_cast<quint32>(m_model.sourceRow(row))}); // a row alone takes what stands above it, as in a spreadsheet
    }
}

void ReviewActions::fillAllBelow()
{
    m_table.commitEditor();
    const int row = m_table.currentIndex().row();
    const std::vector<quint32> &all = m_model.sourceRows();
    if (row >= 0)
        fill(row, {all.cbegin() + row + 1, all.cend()});
}

void ReviewActions::fill(int fromRow, std::vector<quint32> rows)
{
    if (const int column = fillColumn(); column >= 0)
        fillWith(m_model.index(fromRow, column).data(Qt::EditRole).toString(), column, std::move(rows));
}

void ReviewActions::fillWith(const QString &text, int column, std::vector<quint32> rows)
{
    const size_t count = rows.size();
    m_model.change([text, column = m_model.tableColumn(column), rows = std::move(rows)](
                       const ReviewSnapshot &snapshot,
                       const std::atomic<bool> &stale) { return fillCells(column, text, snapshot, rows, stale); },
                   count);
}

void ReviewActions::paste()
{
    const QModelIndex current = m_table.currentIndex();
    QString text = QGuiApplication::clipboard()->text();
    while (text.endsWith(QLatin1Char('\n')) || text.endsWith(QLatin1Char('\r')))
        text.chop(1);
    if (!current.isValid() || m_model.tableColumn(current.column()) < 0)
        return;
    const auto cells = std::make_shared<const PastedCells>(readPastedCells(text));
    if (cells->lines <= 1 && cells->width <= 1) {
        fillWith(cells->first(), current.column(), m_table.selectedSourceRows());
        return;
    }
    const int rows = std::min(cells->lines, m_model.rowCount() - current.row());
    QList<int> columns;
    for (int column = current.column(); column < m_model.detailColumn(); ++column) {
        if (!m_table.isColumnHidden(column))
            columns << m_model.tableColumn(column);
    }
    const auto from = m_model.sourceRows().cbegin() + current.row();
    m_model.change(
        [cells, columns, sources = std::vector<quint32>(from, from + rows)](const ReviewSnapshot &snapshot, const std::atomic<bool> &) {
            return pasteCells(*cells, columns, snapshot, sources);
        },
        static_cast<size_t>(rows));
}

} // namespace Muster
