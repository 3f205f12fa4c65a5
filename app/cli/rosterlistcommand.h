// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/listform.h"
#include "cli/rostercommand.h"

namespace Muster::Cli {

/// `roster list`
class RosterListCommand final : public RosterCommand
{
    Q_OBJECT

public:
    using RosterCommand::RosterCommand;

    void start() override;

private:
    [[nodiscard]] bool chooseStatuses();
    void read();
    void show(const QList<Lead> &leads);
    [[nodiscard]] QStringList tableLines(const QList<Lead> &leads, int width) const;
    void printTable(const QList<Lead> &leads);
    void writeFile(const QList<Lead> &leads);

    ListForm m_form;
    QStringList m_statuses; ///< on the wire; empty: all
};

} // namespace Muster::Cli
