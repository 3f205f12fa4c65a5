// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/rostercommand.h"

namespace Muster {
class RosterBackup;
}

namespace Muster::Cli {

/// `roster wipe`: read the campaign, ask for its name, write a backup, empty the roster, report.
class RosterWipeCommand final : public RosterCommand
{
    Q_OBJECT

public:
    using RosterCommand::RosterCommand;

    void start() override;

private:
    void propose();
    [[nodiscard]] bool mayWipe();
    void backUp();
    void takeBackup();
    void wipe(const QString &backup);
    void showRequests(const QList<Lead> &leads);
    void reportNobody();
    [[nodiscard]] JobOrder order(const QList<Lead> &leads) const;

    RosterBackup *m_backup = nullptr; ///< null until it is begun
};

} // namespace Muster::Cli
