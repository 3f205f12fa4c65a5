// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace Muster {
struct ConnectionReport;
}

namespace Muster::Cli {

/// `connections list`
class ConnectionsListCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

/// `connections add`
class ConnectionsAddCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
    void interrupt() override;

private:
    [[nodiscard]] bool takesProvider();
    void finishAdding(const Connection &added, bool isKept, const QString &problem);

    Provider m_provider = Provider::WaLead;
};

/// `connections test`; its context's connection is the one that the operand names.
class ConnectionsTestCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void show(const ConnectionReport &report);
};

/// `connections remove`; its context's connection is the one that the operand names.
class ConnectionsRemoveCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] bool mayRemove();
    void removeKey();
    void remove();
};

} // namespace Muster::Cli
