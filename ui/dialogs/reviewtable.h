// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/leadtable.h"

#include <vector>

namespace Muster {

class ReviewModel;

/// The rows of a review: cells are edited with F2, Enter, a double click or by typing; the current row stays the current one
/// when a filter or a sort lands, and gives way to the one below it when it is discarded.
class ReviewTable : public LeadTable
{
    Q_OBJECT

public:
    /// `model` must outlive this widget.
    explicit ReviewTable(ReviewModel &model, QWidget *parent = nullptr);

    /// Makes a shown row's public identifier the current cell and brings it into view.
    void showRow(int row) { showCell(row, firstField); }
    void showCell(int row, int column);
    /// The selected rows from the top down, as rows of the table behind them.
    [[nodiscard]] std::vector<quint32> selectedSourceRows() const;
    /// All of them; none while something changes them. From copyingBegun() to copyingEnded() the model's changes are locked.
    [[nodiscard]] CopiedRows selectedForCopying() const override;
    /// Gives the text of an open editor to the model.
    void commitEditor();

Q_SIGNALS:
    /// Ctrl+click on a duplicate's detail, which has become the current cell.
    void originalRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void selectOnly(const QModelIndex &cell);
    void editNearest();
    void noteCurrent();
    void restoreCurrent();

    static constexpr int firstField = 2; ///< ReviewModel::FirstField

    ReviewModel &m_model;
    qsizetype m_currentSource = -1; ///< across a reset, as the next three
    int m_currentRow = 0;
    int m_currentColumn = 0;
    qint64 m_discarded = 0;
    bool m_fitting = false;
    bool m_sizedByUser = false;
};

} // namespace Muster
