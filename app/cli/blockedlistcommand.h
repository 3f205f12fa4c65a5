// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/blocklistcommand.h"
#include "cli/listform.h"
#include "export/blockedleadsexport.h"

namespace Muster::Cli {

/// `blocked list`
class BlockedListCommand final : public BlocklistCommand
{
    Q_OBJECT

public:
    using BlocklistCommand::BlocklistCommand;

    void start() override;

private:
    void show(const Leads &all);
    [[nodiscard]] Leads matching(const Leads &all) const;
    [[nodiscard]] QStringList tableLines(const Leads &leads, int width) const;
    void printTable(const Leads &leads);
    void printDocument(const Leads &leads);
    void writeFile(const Leads &leads);

    ListForm m_form;
};

} // namespace Muster::Cli
