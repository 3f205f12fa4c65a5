// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/pickedcontent.h"
#include "cli/rostercommand.h"
#include "cli/source.h"

#include <memory>

namespace Muster::Cli {

/// `roster remove`: read the campaign and the file, find everyone on the roster, ask, remove, report.
class RosterRemoveCommand final : public RosterCommand
{
    Q_OBJECT

public:
    using RosterCommand::RosterCommand;

    void start() override;

private:
    void readFile();
    void screen(const QList<Lead> &leads);
    [[nodiscard]] JobOrder order() const;
    void reportNobody();
    /// Rows that name nobody on the roster.
    [[nodiscard]] qint64 unmatched() const;
    [[nodiscard]] ExitCode codeOfUnsent() const;

    Source m_source;
    std::shared_ptr<const PickedContent> m_content;
};

} // namespace Muster::Cli
