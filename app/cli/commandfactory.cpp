// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandfactory.h"

#include "cli/blockedaddcommand.h"
#include "cli/blockedcheckcommand.h"
#include "cli/blockedlistcommand.h"
#include "cli/blockedremovecommand.h"
#include "cli/campaigncommands.h"
#include "cli/connectioncommands.h"
#include "cli/jobscancelcommand.h"
#include "cli/jobscommands.h"
#include "cli/jobsresumecommand.h"
#include "cli/jobsundocommand.h"
#include "cli/offlinecheckcommand.h"
#include "cli/rosteraddcommand.h"
#include "cli/rostereditcommand.h"
#include "cli/rosterlistcommand.h"
#include "cli/rosterremovecommand.h"
#include "cli/rosterwipecommand.h"
#include "services/connectionservice.h"

namespace Muster::Cli {

std::unique_ptr<Command> makeCommand(const CommandContext &context)
{
    switch (context.line.command) {
    case CommandId::ConnectionsList:
        return std::make_unique<ConnectionsListCommand>(context);
    case CommandId::ConnectionsAdd:
        return std::make_unique<ConnectionsAddCommand>(context);
    case CommandId::ConnectionsTest:
        return std::make_unique<ConnectionsTestCommand>(context);
    case CommandId::ConnectionsRemove:
        return std::make_unique<ConnectionsRemoveCommand>(context);
    case CommandId::CampaignsList:
        return std::make_unique<CampaignsListCommand>(context);
    case CommandId::CampaignsShow:
        return std::make_unique<CampaignsShowCommand>(context);
    case CommandId::BlockedList:
        return std::make_unique<BlockedListCommand>(context);
    case CommandId::BlockedAdd:
        return std::make_unique<BlockedAddCommand>(context);
    case CommandId::BlockedRemove:
        return std::make_unique<BlockedRemoveCommand>(context);
    case CommandId::BlockedCheck:
        return std::make_unique<BlockedCheckCommand>(context);
    case CommandId::RosterList:
        return std::make_unique<RosterListCommand>(context);
    case CommandId::RosterAdd:
        return std::make_unique<RosterAddCommand>(context);
    case CommandId::RosterEdit:
        return std::make_unique<RosterEditCommand>(context);
    case CommandId::RosterRemove:
        return std::make_unique<RosterRemoveCommand>(context);
    case CommandId::RosterWipe:
        return std::make_unique<RosterWipeCommand>(context);
    case CommandId::JobsList:
        return std::make_unique<JobsListCommand>(context);
    case CommandId::JobsShow:
        return std::make_unique<JobsShowCommand>(context);
    case CommandId::JobsResume:
        return std::make_unique<JobsResumeCommand>(context);
    case CommandId::JobsCancel:
        return std::make_unique<JobsCancelCommand>(context);
    case CommandId::JobsUndo:
        return std::make_unique<JobsUndoCommand>(context);
    case CommandId::JobsReport:
        return std::make_unique<JobsReportCommand>(context);
    case CommandId::Check:
        break;
    }
    return std::make_unique<OfflineCheckCommand>(context);
}

QString connectionNameOf(const CommandLine &line)
{
    if (line.command == CommandId::ConnectionsTest || line.command == CommandId::ConnectionsRemove)
        return line.operands.first();
    return line.connection.isEmpty() ? ConnectionService::practiceName() : line.connection;
}

bool needsConnection(CommandId command)
{
    switch (command) {
    case CommandId::ConnectionsTest:
    case CommandId::ConnectionsRemove:
    case CommandId::CampaignsList:
    case CommandId::CampaignsShow:
    case CommandId::BlockedList:
    case CommandId::BlockedAdd:
    case CommandId::BlockedRemove:
    case CommandId::BlockedCheck:
    case CommandId::RosterList:
    case CommandId::RosterAdd:
    case CommandId::RosterEdit:
    case CommandId::RosterRemove:
    case CommandId::RosterWipe:
        return true;
    case CommandId::ConnectionsList:
    case CommandId::ConnectionsAdd:
    case CommandId::Check:
    case CommandId::JobsList:
    case CommandId::JobsShow:
    case CommandId::JobsResume:
    case CommandId::JobsCancel:
    case CommandId::JobsUndo:
    case CommandId::JobsReport:
        break;
    }
    return false;
}

bool needsKey(CommandId command)
{
    return needsConnection(command) && command != CommandId::ConnectionsRemove;
}

} // namespace Muster::Cli
