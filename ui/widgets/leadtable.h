// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/copiedrows.h"

#include <QBasicTimer>
#include <QByteArray>
#include <QTableView>

#include <memory>
#include <optional>

class QMenu;

namespace Muster {

class RowFinder;

/// A QTableView dressed for all our lists: 28 px rows with a one-pixel rule, no grid, whole rows selected, columns that can be moved, sized
/// and, from the header's menu, hidden. Tab leaves the table. Its delegate is a TableDelegate until another is set.
///
/// Keys as in a spreadsheet: Qt's own (arrows, Home and End in the row, with Ctrl in the list, Page Up and Down, with Shift to extend,
/// Ctrl+A, Ctrl+Space), Shift+Space for the row, Shift+F10 for the context menu beside Menu, Ctrl+C to copy, Delete for the owner. Typing
/// goes to the next row whose cell in the current column begins with what is typed. Selected rows can be dragged to other programs.
class LeadTable : public QTableView
{
    Q_OBJECT

public:
    explicit LeadTable(QWidget *parent = nullptr);
    /// A copy under way is dropped.
    ~LeadTable() override;

    /// False: the header has no menu. On at first.
    void setColumnChooser(bool enabled);
    /// A menu with a check mark for each column, the last visible one locked; for the header, and for owners' own menus.
    void fillColumnMenu(QMenu &menu);

    /// Order, widths, hidden columns and sorting, to be remembered. False where the state does not fit this table.
    [[nodiscard]] QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray &state);

    /// The selected rows as they are shown. Here through the model, and no more than mostRowsThroughModel; tables of many rows give all.
    [[nodiscard]] virtual CopiedRows selectedForCopying() const;
    static constexpr int mostRowsThroughModel = 5000;
    /// Puts the selected rows on the clipboard as text and, unless they are very many, as CSV and HTML. Many of them a moment later, after
    /// copyingBegun(), unless something else was copied meanwhile. Says so where some were left out.
    void copySelection();
    /// The clipboard stays as it is.
    void stopCopying();

    /// Where the context menu opens by keyboard: at the current cell.
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

    /// Jumps to what is typed; a pause begins anew.
    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    /// Delete.
    void deleteRequested();
    /// The user moved, resized, hid or showed a column: time to remember saveColumns().
    void columnsChanged();
    /// A worker is making the text of many rows, or some are being dragged.
    void copyingBegun();
    /// That is over, or was stopped.
    void copyingEnded();

protected:
    /// The columns that are shown, in their order, and their headings.
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QStringList headingsOf(const QList<int> &columns) const;
    /// How many rows are selected, and which, from the top down. By ranges: takes no time where a million are selected.
    [[nodiscard]] int selectedRowCount() const;
    [[nodiscard]] QItemSelection selectedRanges() const;

    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showColumnMenu(const QPoint &position);
    void updateRowHeight();
    void dragSelection();
    void sayLeftOut(const CopiedRows &rows);
    void goTo(int row);

    RowFinder *m_finder;
    QString m_typed; ///< what is looked for
    QBasicTimer m_typing;
    std::optional<QPoint> m_pressed;              ///< on a selected row, which may become a drag
    std::shared_ptr<std::atomic<bool>> m_copying; ///< of the copy under way: set to stop it
};

} // namespace Muster
