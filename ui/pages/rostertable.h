// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"
#include "models/rostercolumn.h"
#include "widgets/leadtable.h"

#include <QJsonObject>
#include <QTimer>

#include <functional>
#include <limits>
#include <optional>

class QMenu;

namespace Muster {

class RosterModel;
class Settings;

/// The rows of a roster. Keeps selection and place across reloads, sorting and filtering, and remembers its columns and its order in the
/// settings. While a cell is being edited the model is held.
class RosterTable : public LeadTable
{
    Q_OBJECT

public:
    /// Both must outlive the table. `settingsName`: what its columns are remembered under.
    RosterTable(RosterModel &model, Settings &settings, QString settingsName, QWidget *parent = nullptr);
    ~RosterTable() override;

    [[nodiscard]] int selectedCount() const { return selectedRowCount(); }
    /// In the order of the rows; at most `most` of them.
    [[nodiscard]] QList<Lead> selectedLeads(int most = std::numeric_limits<int>::max()) const;
    /// Whether one of the selected leads is meant; where very many are selected, it may be.
    [[nodiscard]] bool isAnySelected(const std::function<bool(const Lead &)> &isMeant) const;
    [[nodiscard]] std::optional<Lead> currentLead() const;
    void selectRowAndShow(int row);
    /// All of them, read on a worker.
    [[nodiscard]] CopiedRows selectedForCopying() const override;
    /// Has the model take what stands in the open editor, which stays open; nothing where none is open or its text is not possible.
    void commitEditor();
    /// Opens the editor of the current cell, or of the row's first one that can be edited; false where there is none.
    bool editCurrent();

    /// Columns (also of custom fields that are not found yet) and order, as saved views keep them.
    [[nodiscard]] QJsonObject look() const;
    void applyLook(const QJsonObject &look);

    /// What the header's mouse-only gestures do, for the keyboard.
    [[nodiscard]] QAction *columnsMenu() const;
    [[nodiscard]] QAction *sortMenu() const;

Q_SIGNALS:
    /// The selection or the current row changed. Once for a reset, when all is in its place again.
    void selectionSettled();

protected:
    using LeadTable::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpColumns();
    void setUpMenus();
    void dressColumns(int first, int last);
    [[nodiscard]] int columnOfKey(const QString &key) const;
    void placeColumns();
    void shareRoom();
    void takeSize(int column, int before, int now);
    void applySort();
    void sortBy(int column, Qt::SortOrder order);
    void remember();

    RosterModel &m_model;
    Settings &m_settings;
    QString m_settingsName;
    QMenu *m_columnsMenu;
    QMenu *m_sortMenu;
    QJsonObject m_look;    ///< as last applied or remembered: for columns that come later
    bool m_awaitsSort = false; ///< the column that m_look sorts by has not come yet
    QTimer m_rememberSoon; ///< a drag of a column's edge is many changes
    bool m_isResetting = false;
    bool m_isSized = false;   ///< the user has chosen a column's width
    bool m_isSharing = false; ///< the widths that change now are nobody's wish
};

} // namespace Muster
