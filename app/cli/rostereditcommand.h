// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/rostercommand.h"
#include "services/rosterrows.h"

namespace Muster::Cli {

/// `roster edit`: one lead's fields, as one request.
class RosterEditCommand final : public RosterCommand
{
    Q_OBJECT

public:
    using RosterCommand::RosterCommand;

    void start() override;

private:
    /// Reads `FIELD=VALUE...`; finishes with an error and returns false where one makes no sense for this vendor.
    [[nodiscard]] bool readChanges();
    [[nodiscard]] bool readChange(const QString &operand);
    /// The same, where only the campaign says what is allowed.
    [[nodiscard]] bool fitsChannel();
    void takeRoster(const QList<Lead> &leads);
    void edit(const Lead &lead);

    QList<LeadEdit::Change> m_changes; ///< `before` empty until the lead is known
};

} // namespace Muster::Cli
