// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"

#include <QStringList>

#include <span>
#include <string_view>

namespace Muster::Cli {

/// One option, wherever it is allowed.
struct OptionSpec
{
    std::string_view name;  ///< without dashes
    std::string_view value; ///< what its value is called in the help; empty for a flag
    const char *summary;    ///< translatable, context "Help"
    bool everywhere;        ///< allowed with every command
};

/// One command: the parser, its errors and the help are all made from this.
struct CommandSpec
{
    CommandId id;
    std::string_view group;    ///< the first word
    std::string_view verb;     ///< the second word; empty where the group is the command
    std::string_view operands; ///< as in the help: "FILE|-"; the last may be repeated where it ends with "..."
    int operandCount;          ///< at least, where the last may be repeated
    std::string_view options; ///< names of its own options, separated by blanks
    const char *summary;      ///< translatable, context "Help"
    const char *details;      ///< translatable, context "Help"; may be empty
};

[[nodiscard]] std::span<const OptionSpec> allOptions();
[[nodiscard]] std::span<const CommandSpec> allCommands();

/// Null for an unknown name.
[[nodiscard]] const OptionSpec *findOption(const QString &name);
[[nodiscard]] bool takesOption(const CommandSpec &command, const OptionSpec &option);
/// "blocked add"
[[nodiscard]] QString commandName(const CommandSpec &command);
/// The first words, each once, in the order of the help.
[[nodiscard]] QStringList commandGroups();
/// The second words of a group; none where the group is the command, or there is no such group.
[[nodiscard]] QStringList verbsOf(const QString &group);

} // namespace Muster::Cli
