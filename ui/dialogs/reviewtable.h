// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/leadtable.h"

namespace Muster {

class ReviewModel;

/// The rows of a review: cells are edited with F2, Enter, a double click or by typing; the current row stays the current one
/// when a filter or a sort lands.
class ReviewTable : public LeadTable
{
    Q_OBJECT

public:
    /// `model` must outlive this widget.
    explicit ReviewTable(ReviewModel &model, QWidget *parent = nullptr);

    /// Makes a shown row's public identifier the current cell and brings it into view.
    void showRow(int row);
    /// Gives the text of an open editor to the model.
    void commitEditor();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void editNearest();
    void noteCurrent();
    void restoreCurrent();
    void copySelection() const;

    ReviewModel &m_model;
    qsizetype m_currentSource = -1; ///< across a reset
    int m_currentColumn = 0;
    bool m_fitting = false;
    bool m_sizedByUser = false;
};

} // namespace Muster
