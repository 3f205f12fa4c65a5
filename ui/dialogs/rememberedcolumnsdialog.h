// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/columnchoice.h"

#include <QDialog>

class QPushButton;
class QStackedLayout;
class QStandardItemModel;

namespace Muster {

class LeadTable;
class Prompts;
class Settings;

/// The choices of columns that Muster remembers, the latest first, to be looked at and forgotten. Window-modal: use open().
class RememberedColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `settings` and `prompts` must outlive the dialog.
    RememberedColumnsDialog(Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

    /// Opens one that is gone once it is closed.
    static void openFor(Settings &settings, Prompts &prompts, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeList();
    void fill();
    void forgetSelected();
    void forgetAll();
    void updateButtons();

    Settings &m_settings;
    Prompts &m_prompts;
    QList<RememberedColumns> m_choices;
    QStandardItemModel *m_model = nullptr;
    LeadTable *m_table = nullptr;
    QStackedLayout *m_pages = nullptr; ///< the list, or that there is none
    QPushButton *m_forget = nullptr;
    QPushButton *m_forgetAll = nullptr;
};

} // namespace Muster
