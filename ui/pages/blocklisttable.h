// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "widgets/leadtable.h"

#include <QTimer>

#include <limits>
#include <optional>

class QMenu;

namespace Muster {

class BlockedLeadsModel;
class Settings;

/// The rows of a blocklist. Keeps selection and place across reloads, sorting and filtering, and remembers its columns and its
/// order in the settings.
class BlocklistTable : public LeadTable
{
    Q_OBJECT

public:
    /// Both must outlive the table.
    BlocklistTable(BlockedLeadsModel &model, Settings &settings, QWidget *parent = nullptr);
    ~BlocklistTable() override;

    [[nodiscard]] int selectedCount() const { return selectedRowCount(); }
    /// In the order of the rows; at most `most` of them.
    [[nodiscard]] QList<BlockedLead> selectedLeads(int most = std::numeric_limits<int>::max()) const;
    [[nodiscard]] std::optional<BlockedLead> currentLead() const;
    void selectRowAndShow(int row);
    /// All of them, read on a worker.
    [[nodiscard]] CopiedRows selectedForCopying() const override;

    /// What the header's mouse-only gestures do, for the keyboard.
    [[nodiscard]] QAction *columnsMenu() const;
    [[nodiscard]] QAction *sortMenu() const;

Q_SIGNALS:
    /// The selection or the current row changed. Once for a reset, when all is in its place again.
    void selectionSettled();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpColumns();
    void setUpMenus();
    [[nodiscard]] QString settingsName() const;
    void rememberColumns();

    BlockedLeadsModel &m_model;
    Settings &m_settings;
    QMenu *m_columnsMenu;
    QMenu *m_sortMenu;
    QTimer m_rememberSoon; ///< a drag of a column's edge is many changes
    bool m_resetting = false;
};

} // namespace Muster
