// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <memory>

namespace Muster::Cli {

/// The command that the context's line asks for.
[[nodiscard]] std::unique_ptr<Command> makeCommand(const CommandContext &context);

/// The name of the connection that the line is about; Practice where it names none.
[[nodiscard]] QString connectionNameOf(const CommandLine &line);
/// False where it does not matter whether the line's connection exists.
[[nodiscard]] bool needsConnection(CommandId command);
/// Whether it asks that connection's server.
[[nodiscard]] bool needsKey(CommandId command);

} // namespace Muster::Cli
