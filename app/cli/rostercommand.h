// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/campaigncommand.h"
#include "domain/editguard.h"
#include "services/jobservice.h"
#include "services/rosterlisting.h"

namespace Muster::Cli {

class ForegroundJob;
struct JobReporting;

/// A command about the roster of the campaign that the line's first operand names.
class RosterCommand : public CampaignCommand
{
    Q_OBJECT

public:
    using CampaignCommand::CampaignCommand;

    void interrupt() override;

protected:
    /// Checks what can be checked without a server: that the vendor has rosters, that `--output` can be written and does not replace
    /// `source`; then that there is a key. Finishes with an error and returns false where something is wrong.
    [[nodiscard]] bool prepare(const QString &source = {});
    /// Reads the campaign.
    void withRoster(const std::function<void()> &then);
    /// The same, and finishes with the guard's reason where its roster may not be changed.
    void withWritableRoster(const std::function<void()> &then);

    [[nodiscard]] const Campaign &campaign() const { return m_campaign; }
    [[nodiscard]] const EditGuard &guard() const { return m_guard; }
    /// What the campaign tells people apart by; e-mail on SendKit.
    [[nodiscard]] Channel channel() const;
    /// The campaign's name, or its ID where it has none.
    [[nodiscard]] QString place() const;
    /// "Q1 Founders of Practice Puffle"
    [[nodiscard]] QString fullPlace() const;

    /// Reads the roster and hands it over; an error finishes the command.
    void readRoster(const RosterListing::Options &options, const std::function<void(const RosterListing &)> &then);

    /// Without content and source.
    [[nodiscard]] JobOrder orderOf(JobKind kind) const;
    /// Runs the job, reports on it and finishes.
    void run(const JobOrder &order, const JobReporting &reporting);
    /// Shows the order's requests and hands them over as JSON, or finishes where they cannot be written.
    void showDryRun(const JobOrder &order, const std::function<void(const QByteArray &requests)> &then);

private:
    Campaign m_campaign;
    EditGuard m_guard;
    ForegroundJob *m_job = nullptr; ///< null until something is sent
};

} // namespace Muster::Cli
