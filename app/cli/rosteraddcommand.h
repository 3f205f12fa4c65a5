// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/rostercommand.h"
#include "cli/source.h"
#include "import/screening.h"
#include "services/importcomparison.h"

#include <memory>

namespace Muster::Cli {

/// `roster add`: read the campaign, the file, the roster and the blocklists, give verdicts, ask, add, read back if wanted, report.
class RosterAddCommand final : public RosterCommand
{
    Q_OBJECT

public:
    using RosterCommand::RosterCommand;

    void start() override;

private:
    void readFile();
    void compare();
    void takeComparison();
    void tellComparison() const;
    void screen();
    void propose(qint64 people);
    [[nodiscard]] JobOrder order() const;
    void reportNobody();
    [[nodiscard]] ExitCode codeOfUnsent() const;

    Source m_source;
    ImportComparison *m_comparison = nullptr; ///< null before the file is read
    bool m_isCompared = false;
    std::shared_ptr<const Screening> m_screening;
};

} // namespace Muster::Cli
