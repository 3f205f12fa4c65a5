// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTableView>

class QMenu;

namespace Muster {

/// A QTableView dressed for all our lists: 28 px rows with a one-pixel rule, no grid, whole rows selected, columns that can be moved, sized
/// and, from the header's menu, hidden. Tab leaves the table. Its delegate is a TableDelegate until another is set.
class LeadTable : public QTableView
{
    Q_OBJECT

public:
    explicit LeadTable(QWidget *parent = nullptr);

    /// False: the header has no menu. On at first.
    void setColumnChooser(bool enabled);
    /// A menu with a check mark for each column, the last visible one locked; for the header, and for owners' own menus.
    void fillColumnMenu(QMenu &menu);

    /// Order, widths, hidden columns and sorting, to be remembered. False where the state does not fit this table.
    [[nodiscard]] QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray &state);

Q_SIGNALS:
    /// Ctrl+C. The table itself copies nothing.
    void copyRequested();
    /// Delete.
    void deleteRequested();
    /// The user moved, resized, hid or showed a column: time to remember saveColumns().
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showColumnMenu(const QPoint &position);
    void updateRowHeight();
};

} // namespace Muster
