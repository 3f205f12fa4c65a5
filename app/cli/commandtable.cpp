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
    OptionSpec{"provider", "walead|puffle|sendkit", QT_TRANSLATE_NOOP("Help", "the vendor whose API the server speaks"), false},
    OptionSpec{"base-url", "URL", QT_TRANSLATE_NOOP("Help", "what stands before /v1 (Puffle: /api) in the server's addresses"), false},
    OptionSpec{"workspace-id", "ID", QT_TRANSLATE_NOOP("Help", "the workspace, where the vendor wants one"), false},
    OptionSpec{"campaign", "ID", QT_TRANSLATE_NOOP("Help", "one campaign, by its ID or dashboard URL"), false},
    OptionSpec{"status", "STATUS", QT_TRANSLATE_NOOP("Help", "only leads with this status, by the vendor's word; may be given again"), false},
    OptionSpec{"search", "TEXT", QT_TRANSLATE_NOOP("Help", "only people whose identifier or reason contains TEXT"), false},
    OptionSpec{"format", "table|csv|json|xlsx", QT_TRANSLATE_NOOP("Help", "how to write the list (default: a table, or what FILE's name says)"), false},
    OptionSpec{"output", "FILE", QT_TRANSLATE_NOOP("Help", "write the list, or what became of each row, to FILE"), false},
    OptionSpec{"reason", "TEXT", QT_TRANSLATE_NOOP("Help", "the reason for rows that have none"), false},
    OptionSpec{"map", "FIELD=HEADER", QT_TRANSLATE_NOOP("Help", "take FIELD (identifier, reason; for a do-not-contact list contact; for rosters linkedin_url, email ...) from that column; may be given again"), false},
    OptionSpec{"include-blocked", "", QT_TRANSLATE_NOOP("Help", "add people also who stand on a blocklist of any connection"), false},
    OptionSpec{"verify", "", QT_TRANSLATE_NOOP("Help", "read the list back afterwards and say who is missing"), false},
    OptionSpec{"for", "blocklist|linkedin|email", QT_TRANSLATE_NOOP("Help", "what the rows are to be checked for"), false},
};

constexpr const char *jobIdHelp = QT_TRANSLATE_NOOP("Help", "ID may be shortened to its first characters, at least four, as long as only one job "
    "begins with them.");

constexpr const char *campaignHelp = QT_TRANSLATE_NOOP("Help", "CAMPAIGN is an ID or a dashboard URL; on Puffle and SendKit also the exact name, "
    "where only one campaign has it.");

constexpr std::array commands{
    CommandSpec{CommandId::ConnectionsList, "connections", "list", "", 0, "",
        QT_TRANSLATE_NOOP("Help", "list the connections of this profile"), ""},
    CommandSpec{CommandId::ConnectionsAdd, "connections", "add", "NAME", 1, "provider base-url workspace-id",
        QT_TRANSLATE_NOOP("Help", "add a connection to a vendor's server"),
        QT_TRANSLATE_NOOP("Help", "The API key comes from MUSTER_API_KEY or, where that is not set, from the first line of standard input, "
            "never from the command line. It is kept in the keychain or in the profile's encrypted file (whose pass phrase comes from "
            "MUSTER_PASSPHRASE or is asked for); where neither is there, it is not kept: set MUSTER_API_KEY for later commands on this connection.")},
    CommandSpec{CommandId::ConnectionsTest, "connections", "test", "NAME", 1, "",
        QT_TRANSLATE_NOOP("Help", "read one page to prove the address and the key"),
        QT_TRANSLATE_NOOP("Help", "The API key comes from MUSTER_API_KEY, else from where it is kept, else from the first line of standard "
            "input.")},
    CommandSpec{CommandId::ConnectionsRemove, "connections", "remove", "NAME", 1, "",
        QT_TRANSLATE_NOOP("Help", "forget a connection; nothing changes on its server"), ""},
    CommandSpec{CommandId::CampaignsList, "campaigns", "list", "", 0, "",
        QT_TRANSLATE_NOOP("Help", "list a connection's campaigns"),
        QT_TRANSLATE_NOOP("Help", "WaLead has no way to list campaigns: there, these are the ones added in Muster by their ID or URL.")},
    CommandSpec{CommandId::CampaignsShow, "campaigns", "show", "CAMPAIGN", 1, "",
        QT_TRANSLATE_NOOP("Help", "show one campaign, with its leads by status where the vendor counts them"), campaignHelp},
    CommandSpec{CommandId::BlockedList, "blocked", "list", "", 0, "campaign search format output",
        QT_TRANSLATE_NOOP("Help", "list who is blocked"),
        QT_TRANSLATE_NOOP("Help", "On SendKit this is the do-not-contact list, of addresses and domains. Puffle has no blocklist of people.")},
    CommandSpec{CommandId::BlockedAdd, "blocked", "add", "FILE|-", 1, "campaign reason map verify output",
        QT_TRANSLATE_NOOP("Help", "block the people of a list"),
        QT_TRANSLATE_NOOP("Help", "Every row gets a verdict first; only the ready ones are sent. This is a job: its rows are on disk before anything "
            "is sent, Ctrl+C pauses it, and jobs resume goes on. --output writes a result file: every original column, then muster_verdict "
            "and muster_detail; with --dry-run it writes the requests, as a shell script.")},
    CommandSpec{CommandId::BlockedRemove, "blocked", "remove", "FILE|-", 1, "map output",
        QT_TRANSLATE_NOOP("Help", "unblock the people of a list (identifiers, profile URLs or record IDs)"),
        QT_TRANSLATE_NOOP("Help", "This is about the workspace's blocklist. A campaign block can only be lifted in WaLead. It is a job, as blocked "
            "add is, and --output writes the same. On SendKit the people are addresses and domains.")},
    CommandSpec{CommandId::BlockedCheck, "blocked", "check", "FILE|-", 1, "campaign map output",
        QT_TRANSLATE_NOOP("Help", "say for each person of a list whether they are blocked"),
        QT_TRANSLATE_NOOP("Help", "--output writes a result file: every original column, then muster_verdict and muster_detail.")},
    CommandSpec{CommandId::RosterList, "roster", "list", "CAMPAIGN", 1, "status format output",
        QT_TRANSLATE_NOOP("Help", "list the leads of a campaign"), campaignHelp},
    CommandSpec{CommandId::RosterAdd, "roster", "add", "CAMPAIGN FILE|-", 2, "map include-blocked verify output",
        QT_TRANSLATE_NOOP("Help", "add the people of a list to a campaign's roster"),
        QT_TRANSLATE_NOOP("Help", "CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. Every row gets a verdict "
            "first, from the roster and the blocklists as they are now; only the ready ones are sent. On Puffle columns that fill no field are kept "
            "as custom fields; SendKit has none, and the columns that are not taken are told. Fields for --map: email, linkedin_url, first_name, last_name, full_name, company, position, headline; on SendKit email, "
            "first_name, last_name, full_name, company, linkedin_url. It is a job, as blocked add is, and --output writes the same.")},
    CommandSpec{CommandId::RosterEdit, "roster", "edit", "CAMPAIGN LEAD_ID FIELD=VALUE...", 3, "output",
        QT_TRANSLATE_NOOP("Help", "change fields of one lead"),
        QT_TRANSLATE_NOOP("Help", "CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. FIELD on Puffle: first_name, "
            "last_name, name, email, linkedin_url, company, position, headline; on SendKit first_name, last_name, company, position, of the person in "
            "every campaign. An empty VALUE empties the field. Put -- before a VALUE that begins with a dash. It is a job.")},
    CommandSpec{CommandId::RosterRemove, "roster", "remove", "CAMPAIGN FILE|-", 2, "map output",
        QT_TRANSLATE_NOOP("Help", "remove the people of a list from a roster (lead IDs, profiles or addresses)"),
        QT_TRANSLATE_NOOP("Help", "CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. Lead IDs, profile URLs and "
            "addresses may be mixed; who is not on the roster is told, and the exit status is then 1. It is a job, as blocked add is, and --output writes the same.")},
    CommandSpec{CommandId::RosterWipe, "roster", "wipe", "CAMPAIGN", 1, "output",
        QT_TRANSLATE_NOOP("Help", "remove every lead from a roster, after writing a backup"),
        QT_TRANSLATE_NOOP("Help", "CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. The backup is a CSV file in the "
            "profile, which roster add --include-blocked takes (without that, blocked people are left out); where it cannot be written, nothing is removed. On a terminal the campaign's name is to be typed. It is a job, which jobs "
            "undo ID takes back by adding everyone again.")},
    CommandSpec{CommandId::Check, "check", "", "FILE|-", 1, "for map output",
        QT_TRANSLATE_NOOP("Help", "give every row its verdict, without any server"),
        QT_TRANSLATE_NOOP("Help", "--output writes a result file, CSV or, where its name ends in .xlsx, an Excel workbook: every original column, "
            "then muster_verdict and muster_detail. Fields for --map are, for a blocklist: identifier, reason; for linkedin and email: "
            "linkedin_url, email, first_name, last_name, full_name, company, position, headline.")},
    CommandSpec{CommandId::JobsList, "jobs", "list", "", 0, "",
        QT_TRANSLATE_NOOP("Help", "list what was written in bulk, newest first"),
        QT_TRANSLATE_NOOP("Help", "These are the jobs of all connections, or of the one that --connection names.")},
    CommandSpec{CommandId::JobsShow, "jobs", "show", "ID", 1, "",
        QT_TRANSLATE_NOOP("Help", "show one job and what became of its rows"), jobIdHelp},
    CommandSpec{CommandId::JobsResume, "jobs", "resume", "ID", 1, "output",
        QT_TRANSLATE_NOOP("Help", "go on with a job that was paused, stopped or interrupted"),
        QT_TRANSLATE_NOOP("Help", "ID may be shortened to its first characters, at least four, as long as only one job begins with them. The job goes "
            "on with its own connection; it was confirmed when it began, so nothing is asked, unless the campaign sends only now, so that its leads would get mail at once. What lost its answer is looked up on the server first, so nothing is done twice. "
            "--output writes a result file; with --dry-run it writes the requests that are left, as a shell script.")},
    CommandSpec{CommandId::JobsCancel, "jobs", "cancel", "ID", 1, "",
        QT_TRANSLATE_NOOP("Help", "give up what a job has not sent yet; what was sent stays"),
        QT_TRANSLATE_NOOP("Help", "ID may be shortened to its first characters, at least four, as long as only one job begins with them. Nothing is "
            "asked, because nothing is written to a server; a job that another program works on is asked to end.")},
    CommandSpec{CommandId::JobsUndo, "jobs", "undo", "ID", 1, "output",
        QT_TRANSLATE_NOOP("Help", "take back what a job did, and nothing else"),
        QT_TRANSLATE_NOOP("Help", "ID may be shortened to its first characters, at least four, as long as only one job begins with them. The job's "
            "own connection is used. Blocked people are unblocked, except those who were there before; unblocked people are blocked again with their old reasons; added leads are "
            "removed, removed ones added again, edited fields get their old text. It is a job of its own. --output writes a result file; with --dry-run it writes the requests, as a shell script.")},
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

QStringList commandGroups()
{
    QStringList names;
    for (const CommandSpec &command : allCommands())
        names << QString::fromLatin1(command.group.data(), qsizetype(command.group.size()));
    names.removeDuplicates();
    return names;
}

QStringList verbsOf(const QString &group)
{
    QStringList names;
    for (const CommandSpec &command : allCommands()) {
        if (group == QLatin1String(command.group.data(), qsizetype(command.group.size())) && !command.verb.empty())
            names << QString::fromLatin1(command.verb.data(), qsizetype(command.verb.size()));
    }
    return names;
}

} // namespace Muster::Cli
