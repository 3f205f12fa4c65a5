// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/blocklistcommand.h"
#include "cli/source.h"
#include "import/membership.h"

namespace Muster::Cli {

/// `blocked check`: says for each row where its person is blocked, if anywhere.
class BlockedCheckCommand final : public BlocklistCommand
{
    Q_OBJECT

public:
    using BlocklistCommand::BlocklistCommand;

    void start() override;

private:
    using Lookup = std::shared_ptr<const BlockedLookup>;

    void compare(const Lookup &workspace, const Lookup &campaign);
    void printRows() const;
    [[nodiscard]] QString identifier(qsizetype row) const;
    [[nodiscard]] QByteArray json() const;

    Source m_source;
    MembershipCheck m_check;
};

} // namespace Muster::Cli
