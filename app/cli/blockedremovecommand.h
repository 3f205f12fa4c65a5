// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/blocklistcommand.h"
#include "cli/source.h"
#include "cli/unblockscreening.h"
#include "cli/writereport.h"

namespace Muster::Cli {

/// `blocked remove`: read the file, find everyone on the workspace's list, ask, unblock, report.
class BlockedRemoveCommand final : public BlocklistCommand
{
    Q_OBJECT

public:
    using BlocklistCommand::BlocklistCommand;

    void start() override;
    void interrupt() override;

private:
    void screen(const Leads &listed);
    void printScreening() const;
    void printDryRun();
    void unblock();
    void takeEnd();
    void reportToPeople() const;
    [[nodiscard]] QByteArray json(const QByteArray &requests = {}) const;

    Source m_source;
    UnblockScreening m_screening;
    UnblockRun *m_run = nullptr; ///< null where nothing was to be sent
    WriteEnd m_end;
    QString m_job;
};

} // namespace Muster::Cli
