// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/blockedlead.h"
#include "import/importfield.h"

#include <functional>

namespace Muster {
class BlocklistListing;
class BlocklistService;
} // namespace Muster

namespace Muster::Cli {

/// A command that reads a connection's blocklists.
class BlocklistCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    using Leads = QList<BlockedLead>;

    /// Checks what the line says about the list: that the vendor has it, its campaign, the key, the file to write. Finishes with an error
    /// and returns false where something is wrong.
    [[nodiscard]] bool prepare();

    /// The list that the line names: a campaign's, or the workspace's.
    [[nodiscard]] const BlocklistScope &scope() const { return m_scope; }
    /// What its files hold: people by identifier, or SendKit's addresses and domains.
    [[nodiscard]] ImportTarget target() const;
    /// "Practice WaLead", or "campaign X of Practice WaLead".
    [[nodiscard]] QString scopeName() const;
    /// The list's name in the history: "Workspace blocklist", "Do-not-contact list", or how the campaign is remembered.
    [[nodiscard]] QString place() const;
    [[nodiscard]] BlocklistService &blocklists() const { return *m_blocklists; }

    /// Reads a whole list and hands it over; an error finishes the command.
    void readList(const BlocklistScope &scope, std::function<void(const Leads &)> then);

private:
    [[nodiscard]] bool hasList();
    [[nodiscard]] QString obstacleToOutput() const;

    BlocklistScope m_scope;
    BlocklistService *m_blocklists = nullptr;
};

} // namespace Muster::Cli
