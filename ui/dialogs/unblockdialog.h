// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"

#include <QDialog>
#include <QList>

namespace Muster {

/// Shows exactly who will be unblocked and asks once. Sends nothing itself: accepted() means "go". The safe button has the focus.
class UnblockDialog : public QDialog
{
    Q_OBJECT

public:
    /// `people` is not empty. `connectionName` says where.
    UnblockDialog(QList<BlockedLead> people, const QString &connectionName, QWidget *parent);

    [[nodiscard]] const QList<BlockedLead> &people() const { return m_people; }

private:
    QWidget *makeTable();
    void addButtons();

    QList<BlockedLead> m_people;
};

} // namespace Muster
