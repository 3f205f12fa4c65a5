// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/blocklistcommand.h"
#include "import/screening.h"
#include "services/jobservice.h"

#include <memory>

namespace Muster::Cli {

class ForegroundJob;

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
    [[nodiscard]] JobOrder order() const;
    void block();
    void showDryRun();
    void reportNobody();

    std::shared_ptr<const Screening> m_screening;
    ForegroundJob *m_job = nullptr; ///< null until something is sent
};

} // namespace Muster::Cli
