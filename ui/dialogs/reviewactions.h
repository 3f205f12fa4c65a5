// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QObject>

namespace Muster {

class ReviewModel;
class ReviewTable;

/// What can be done to a review's rows, with their keys: undo and redo, find and replace, fill, paste, discard, and the way from a
/// duplicate to the row that stands for it. One menu, for the "Edit" button and for the table's own.
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    /// The keys hold within `owner`. All must outlive this object.
    ReviewActions(ReviewModel &model, ReviewTable &table, QWidget &owner);

    [[nodiscard]] QMenu &menu() { return m_menu; }
    [[nodiscard]] QAction &undo() { return *m_undo; }
    /// Cells from the clipboard, from the current cell on; a single one goes into every selected row.
    void paste();

Q_SIGNALS:
    void findRequested();
    /// To the next row that is invalid.
    void problemRequested();
    /// To the row that stands for the current one's person: an index of the table, shown or not.
    void rowRequested(qsizetype sourceRow);

private:
    QAction *add(const QString &text, const QKeySequence &keys, void (ReviewActions::*slot)(), QWidget *keysHoldIn);
    void update();
    void undoChange();
    void redoChange();
    void find();
    void copy();
    void fillDown();
    void fillAllBelow();
    void discard();
    void discardInvalid();
    void bringBack();
    void goToOriginal();
    void fill(int fromRow, std::vector<quint32> rows);
    void fillWith(const QString &text, int column, std::vector<quint32> rows);
    [[nodiscard]] int fillColumn() const;
    [[nodiscard]] qsizetype original() const;

    ReviewModel &m_model;
    ReviewTable &m_table;
    QMenu m_menu;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_fillDown = nullptr;
    QAction *m_fillBelow = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_discardInvalid = nullptr;
    QAction *m_bringBack = nullptr;
    QAction *m_problem = nullptr;
    QAction *m_original = nullptr;
};

} // namespace Muster
