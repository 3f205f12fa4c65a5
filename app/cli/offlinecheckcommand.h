// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "import/importfield.h"

namespace Muster {
class Screening;
}

namespace Muster::Cli {

/// `check`: a verdict for every row, from the file alone.
class OfflineCheckCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    void check(ImportTarget target);
    void report(const Screening &screening);
};

} // namespace Muster::Cli
