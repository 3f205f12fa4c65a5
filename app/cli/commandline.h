// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace Muster::Cli {

enum class CommandId {
    ConnectionsList,
    ConnectionsAdd,
    ConnectionsTest,
    ConnectionsRemove,
    CampaignsList,
    CampaignsShow,
    BlockedList,
    BlockedAdd,
    BlockedRemove,
    BlockedCheck,
    RosterList,
    RosterAdd,
    RosterEdit,
    RosterRemove,
    RosterWipe,
    Check,
    JobsList,
    JobsShow,
    JobsResume,
    JobsCancel,
    JobsUndo,
    JobsReport,
};

/// What the user typed, read and found to make sense as far as that can be told without looking at a file or a server.
struct CommandLine
{
    bool wantsVersion = false;
    std::optional<QString> helpTopic; ///< set for --help: "", "blocked" or "blocked add". Then only wantsVersion matters beside it

    CommandId command = CommandId::Check;
    QStringList operands; ///< as many as the command takes: where its last may be repeated, at least as many

    QString profile;    ///< empty: the platform's own places
    QString connection; ///< empty: Practice
    bool json = false;
    bool quiet = false;
    bool dryRun = false;
    bool yes = false;
    bool verify = false;
    bool includeBlocked = false;

    std::optional<QString> campaign;
    std::optional<QString> search;
    std::optional<QString> format;
    std::optional<QString> output;
    std::optional<QString> reason;
    std::optional<QString> provider;
    std::optional<QString> baseUrl;
    std::optional<QString> workspaceId;
    std::optional<QString> purpose; ///< --for
    QStringList columnChoices;      ///< --map, each "FIELD=HEADER"
    QStringList statuses;           ///< --status, as typed
};

/// Why a command line makes no sense.
struct UsageError
{
    QString message;   ///< names what is wrong and what is allowed
    QString helpTopic; ///< as CommandLine::helpTopic: what to read about it
    bool json = false; ///< --json was among the arguments
};

/// Reads the arguments, without the program's name. Options may stand anywhere, as `--option value` or `--option=value`; `--` ends
/// them; a lone `-` is an operand. A value that begins with two dashes must be given with `=`, so that a forgotten value never
/// swallows the next option.
[[nodiscard]] tl::expected<CommandLine, UsageError> parseCommandLine(const QStringList &arguments);

} // namespace Muster::Cli
