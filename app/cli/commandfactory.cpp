// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandfactory.h"

#include "cli/blockedaddcommand.h"
#include "cli/blockedcheckcommand.h"
#include "cli/blockedlistcommand.h"
#include "cli/blockedremovecommand.h"
#include "cli/campaigncommands.h"
#include "cli/connectioncommands.h"
#include "cli/offlinecheckcommand.h"
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

bool asksAServer(CommandId command)
{
    switch (command) {
    case CommandId::ConnectionsTest:
    case CommandId::CampaignsShow:
    case CommandId::BlockedList:
    case CommandId::BlockedAdd:
    case CommandId::BlockedRemove:
    case CommandId::BlockedCheck:
        return true;
    case CommandId::ConnectionsList:
    case CommandId::ConnectionsAdd:
    case CommandId::ConnectionsRemove:
    case CommandId::CampaignsList:
    case CommandId::Check:
        break;
    }
    return false;
}

bool needsConnection(CommandId command)
{
    return asksAServer(command) || command == CommandId::ConnectionsRemove || command == CommandId::CampaignsList;
}

} // namespace Muster::Cli
