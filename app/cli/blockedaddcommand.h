// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/blocklistcommand.h"
#include "cli/writereport.h"
#include "domain/blockrequest.h"
#include "import/screening.h"

namespace Muster {
class BlockRun;
}

namespace Muster::Cli {

/// `blocked add`: read the file, read the list, give verdicts, ask, block, read back if wanted, report.
class BlockedAddCommand final : public BlocklistCommand
{
    Q_OBJECT

public:
    using BlocklistCommand::BlocklistCommand;

    void start() override;
    void interrupt() override;

private:
    void screen(Screening screening);
    void printDryRun(const QList<BlockRequest> &people);
    void block(const QList<BlockRequest> &people);
    void takeEnd();
    void readBack(const Leads &listed);
    void report();
    void reportToPeople() const;
    void reportStop() const;
    [[nodiscard]] QString writeResults() const;
    [[nodiscard]] QByteArray json(const QByteArray &requests = {}) const;

    Screening m_screening;
    BlockRun *m_run = nullptr; ///< null where nothing was to be sent
    bool m_runEnded = false;
    WriteEnd m_end;
    bool m_readBack = false;
    QStringList m_missing; ///< who the read-back did not find
    QString m_job;
};

} // namespace Muster::Cli
