// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/teamprofile.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace Muster {

/// What a colleague's file brings, before it is taken in: which of it is new, here already or in conflict, and what is to be done about
/// that. Changes nothing by itself. Window-modal: use open().
class TeamProfileDialog : public QDialog
{
    Q_OBJECT

public:
    /// `fileName` is said in the title.
    TeamProfileDialog(const QList<SharedItem> &items, const QString &fileName, QWidget *parent);

    /// As the user chose; valid once accepted.
    [[nodiscard]] QList<SharedItem> items() const;

private:
    void layOut(const QString &fileName);
    void fill();
    void updateButton();

    QList<SharedItem> m_items;
    QTreeWidget *m_table = nullptr;
    QList<QComboBox *> m_choices; ///< by item; null where there is no conflict
    QPushButton *m_go = nullptr;
};

/// What was done, a sentence a line.
[[nodiscard]] QString teamProfileOutcomeText(const TeamProfileOutcome &outcome);

} // namespace Muster
