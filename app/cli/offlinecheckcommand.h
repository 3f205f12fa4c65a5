// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/verdict.h"
#include "export/resultfile.h"
#include "import/importtable.h"

namespace Muster::Cli {

/// `check`: a verdict for every row, from the file alone.
class OfflineCheckCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    void checkPeople();
    void checkAddresses();
    void report(const ImportTable &table, const VerdictCounts &counts, const std::function<RowResult(qsizetype row)> &result);
};

} // namespace Muster::Cli
