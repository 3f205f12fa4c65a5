// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/blocklistcommand.h"
#include "cli/pickedcontent.h"
#include "cli/source.h"
#include "services/jobservice.h"

#include <memory>

namespace Muster::Cli {

class ForegroundJob;

/// `blocked remove`: read the file, find everyone on the workspace's list, ask, unblock, report.
class BlockedRemoveCommand final : public BlocklistCommand
{
    Q_OBJECT

public:
    using BlocklistCommand::BlocklistCommand;

    void start() override;
    void interrupt() override;

private:
    void screen(const Source &source, const Leads &listed);
    [[nodiscard]] JobOrder order() const;
    void unblock();
    void showDryRun();
    void reportNobody();
    [[nodiscard]] qint64 count(PickedRow::State state) const { return m_content->count(state); }

    std::shared_ptr<const PickedContent> m_content;
    ForegroundJob *m_job = nullptr; ///< null until something is sent
};

} // namespace Muster::Cli
