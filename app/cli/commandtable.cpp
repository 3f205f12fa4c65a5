// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Muster::Cli {

namespace {

// clang-format off
constexpr std::array options{
    OptionSpec{"profile", "DIR", QT_TRANSLATE_NOOP("Help", "keep settings, jobs and Practice's store under DIR"), true},
    OptionSpec{"connection", "NAME", QT_TRANSLATE_NOOP("Help", "the connection to use (default: Practice WaLead)"), true},
    OptionSpec{"json", "", QT_TRANSLATE_NOOP("Help", "print one JSON value on standard output and nothing else there"), true},
    OptionSpec{"quiet", "", QT_TRANSLATE_NOOP("Help", "print results and errors only"), true},
    OptionSpec{"dry-run", "", QT_TRANSLATE_NOOP("Help", "change nothing; print the exact requests as curl, without the key"), true},
    OptionSpec{"yes", "", QT_TRANSLATE_NOOP("Help", "do not ask before writing to a server or removing something"), true},
    OptionSpec{"help", "", QT_TRANSLATE_NOOP("Help", "print this help (also -h)"), true},
    OptionSpec{"version", "", QT_TRANSLATE_NOOP("Help", "print the version"), true},
    OptionSpec{"provider", "walead", QT_TRANSLATE_NOOP("Help", "the vendor whose API the server speaks"), false},
    OptionSpec{"base-url", "URL", QT_TRANSLATE_NOOP("Help", "what stands before /v1 in the server's addresses"), false},
    OptionSpec{"workspace-id", "ID", QT_TRANSLATE_NOOP("Help", "the workspace, where the vendor wants one"), false},
    OptionSpec{"campaign", "ID", QT_TRANSLATE_NOOP("Help", "one campaign, by its ID or dashboard URL"), false},
    OptionSpec{"search", "TEXT", QT_TRANSLATE_NOOP("Help", "only people whose identifier or reason contains TEXT"), false},
    OptionSpec{"format", "table|csv|json|xlsx", QT_TRANSLATE_NOOP("Help", "how to write the list (default: a table, or what FILE's name says)"), false},
    OptionSpec{"output", "FILE", QT_TRANSLATE_NOOP("Help", "write the list, or what became of each row, to FILE"), false},
    OptionSpec{"reason", "TEXT", QT_TRANSLATE_NOOP("Help", "the reason for rows that have none"), false},
    OptionSpec{"map", "FIELD=HEADER", QT_TRANSLATE_NOOP("Help", "take FIELD (identifier, reason; for rosters linkedin_url, email ...) from that column; may be given again"), false},
    OptionSpec{"verify", "", QT_TRANSLATE_NOOP("Help", "read the list back afterwards and say who is missing"), false},
    OptionSpec{"for", "blocklist|linkedin|email", QT_TRANSLATE_NOOP("Help", "what the rows are to be checked for"), false},
};

constexpr const char *jobIdHelp = QT_TRANSLATE_NOOP("Help", "ID may be shortened to its first characters, at least four, as long as only one job "
    "begins with them.");

constexpr std::array commands{
    CommandSpec{CommandId::ConnectionsList, "connections", "list", "", 0, "",
        QT_TRANSLATE_NOOP("Help", "list the connections of this profile"), ""},
    CommandSpec{CommandId::ConnectionsAdd, "connections", "add", "NAME", 1, "provider base-url workspace-id",
        QT_TRANSLATE_NOOP("Help", "add a connection to a vendor's server"),
        QT_TRANSLATE_NOOP("Help", "The API key comes from MUSTER_API_KEY or, where that is not set, from the first line of standard input. It is "
            "never taken from the command line and never stored: set MUSTER_API_KEY for later commands on this connection.")},
    CommandSpec{CommandId::ConnectionsTest, "connections", "test", "NAME", 1, "",
        QT_TRANSLATE_NOOP("Help", "read one page to prove the address and the key"),
        QT_TRANSLATE_NOOP("Help", "The API key comes from MUSTER_API_KEY or, where that is not set, from the first line of standard input.")},
    CommandSpec{CommandId::ConnectionsRemove, "connections", "remove", "NAME", 1, "",
        QT_TRANSLATE_NOOP("Help", "forget a connection; nothing changes on its server"), ""},
    CommandSpec{CommandId::CampaignsList, "campaigns", "list", "", 0, "",
        QT_TRANSLATE_NOOP("Help", "list the campaigns this profile remembers"),
        QT_TRANSLATE_NOOP("Help", "WaLead has no way to list campaigns. These are the ones added in Muster by their ID or URL.")},
    CommandSpec{CommandId::CampaignsShow, "campaigns", "show", "ID", 1, "",
        QT_TRANSLATE_NOOP("Help", "show one campaign, by its ID or dashboard URL"), ""},
    CommandSpec{CommandId::BlockedList, "blocked", "list", "", 0, "campaign search format output",
        QT_TRANSLATE_NOOP("Help", "list who is blocked"), ""},
    CommandSpec{CommandId::BlockedAdd, "blocked", "add", "FILE|-", 1, "campaign reason map verify output",
        QT_TRANSLATE_NOOP("Help", "block the people of a list"),
        QT_TRANSLATE_NOOP("Help", "Every row gets a verdict first; only the ready ones are sent. This is a job: its rows are on disk before anything "
            "is sent, Ctrl+C pauses it, and jobs resume goes on. --output writes a result file: every original column, then muster_verdict "
            "and muster_detail; with --dry-run it writes the requests, as a shell script.")},
    CommandSpec{CommandId::BlockedRemove, "blocked", "remove", "FILE|-", 1, "map output",
        QT_TRANSLATE_NOOP("Help", "unblock the people of a list (identifiers, profile URLs or record IDs)"),
        QT_TRANSLATE_NOOP("Help", "This is about the workspace's blocklist. A campaign block can only be lifted in WaLead. It is a job, as blocked "
            "add is, and --output writes the same.")},
    CommandSpec{CommandId::BlockedCheck, "blocked", "check", "FILE|-", 1, "campaign map output",
        QT_TRANSLATE_NOOP("Help", "say for each person of a list whether they are blocked"),
        QT_TRANSLATE_NOOP("Help", "--output writes a result file: every original column, then muster_verdict and muster_detail.")},
    CommandSpec{CommandId::Check, "check", "", "FILE|-", 1, "for map output",
        QT_TRANSLATE_NOOP("Help", "give every row its verdict, without any server"),
        QT_TRANSLATE_NOOP("Help", "--output writes a result file, CSV or, where its name ends in .xlsx, an Excel workbook: every original column, "
            "then muster_verdict and muster_detail. Fields for --map are, for a blocklist: identifier, reason; for linkedin and email: "
            "linkedin_url, email, first_name, last_name, full_name, company, position, headline.")},
    CommandSpec{CommandId::JobsList, "jobs", "list", "", 0, "",
        QT_TRANSLATE_NOOP("Help", "list what was blocked and unblocked in bulk, newest first"),
        QT_TRANSLATE_NOOP("Help", "These are the jobs of all connections, or of the one that --connection names.")},
    CommandSpec{CommandId::JobsShow, "jobs", "show", "ID", 1, "",
        QT_TRANSLATE_NOOP("Help", "show one job and what became of its rows"), jobIdHelp},
    CommandSpec{CommandId::JobsResume, "jobs", "resume", "ID", 1, "output",
        QT_TRANSLATE_NOOP("Help", "go on with a job that was paused, stopped or interrupted"),
        QT_TRANSLATE_NOOP("Help", "ID may be shortened to its first characters, at least four, as long as only one job begins with them. The job goes "
            "on with its own connection; it was confirmed when it began, so nothing is asked. What lost its answer is looked up on the server first, so nothing is done twice. "
            "--output writes a result file; with --dry-run it writes the requests that are left, as a shell script.")},
    CommandSpec{CommandId::JobsCancel, "jobs", "cancel", "ID", 1, "",
        QT_TRANSLATE_NOOP("Help", "give up what a job has not sent yet; what was sent stays"),
        QT_TRANSLATE_NOOP("Help", "ID may be shortened to its first characters, at least four, as long as only one job begins with them. Nothing is "
            "asked, because nothing is written to a server; a job that another program works on is asked to end.")},
    CommandSpec{CommandId::JobsUndo, "jobs", "undo", "ID", 1, "output",
        QT_TRANSLATE_NOOP("Help", "take back what a job did, and nothing else"),
        QT_TRANSLATE_NOOP("Help", "ID may be shortened to its first characters, at least four, as long as only one job begins with them. The job's "
            "own connection is used. Blocked people are unblocked, except those who were there before; unblocked people are blocked again with their old reasons. It is a job of its "
            "own. --output writes a result file; with --dry-run it writes the requests, as a shell script.")},
    CommandSpec{CommandId::JobsReport, "jobs", "report", "ID", 1, "output",
        QT_TRANSLATE_NOOP("Help", "write what became of each row of a job"),
        QT_TRANSLATE_NOOP("Help", "ID may be shortened to its first characters, at least four, as long as only one job begins with them. The result file "
            "holds every original column, then muster_verdict and muster_detail. It goes to standard output as CSV, or to a file with --output, "
            "as CSV or, where its name ends in .xlsx, as an Excel workbook.")},
};
// clang-format on

} // namespace

std::span<const OptionSpec> allOptions()
{
    return options;
}

std::span<const CommandSpec> allCommands()
{
    return commands;
}

const OptionSpec *findOption(const QString &name)
{
    const std::string wanted = name.toStdString();
    const auto *const found = std::find_if(options.begin(), options.end(), [&](const OptionSpec &option) { return option.name == wanted; });
    return found == options.end() ? nullptr : found;
}

bool takesOption(const CommandSpec &command, const OptionSpec &option)
{
    const QString padded = u' ' + QString::fromLatin1(command.options.data(), qsizetype(command.options.size())) + u' ';
    return option.everywhere || padded.contains(u' ' + QString::fromLatin1(option.name.data(), qsizetype(option.name.size())) + u' ');
}

QString commandName(const CommandSpec &command)
{
    const QString group = QString::fromLatin1(command.group.data(), qsizetype(command.group.size()));
    return command.verb.empty() ? group : group + u' ' + QString::fromLatin1(command.verb.data(), qsizetype(command.verb.size()));
}

} // namespace Muster::Cli
