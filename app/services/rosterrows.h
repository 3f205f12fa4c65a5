// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rosterapi.h"
#include "domain/job.h"

#include <QList>

#include <optional>
#include <utility>

namespace Muster {

// Rows of roster jobs and back: what stands in the journal. Pure; from any thread.

/// What people call a lead in a job's rows, and what tells it apart: its address where the channel is e-mail, else its public identifier
/// (or its URL where that names nobody); the other one where that is empty, else the row ID.
[[nodiscard]] QString leadIdentity(const Lead &lead, Channel channel);

/// AddLeads. The payload is RosterRequests::newLeadPayload().
[[nodiscard]] JobRow addLeadRow(const RosterRequests &requests, const NewLead &lead, Channel channel);
/// Whom such a row adds, as far as its payload tells it: address, profile, names, company.
[[nodiscard]] Lead newLeadOf(const JobRow &row);

/// RemoveLeads, WipeRoster, PauseLeads, ResumeLeads: the payload holds the row's ID, person ID, status and everything that adding it again
/// takes. A lead without an ID (an undo of adding; a line of a file) is looked up on the roster when the job begins.
[[nodiscard]] JobRow leadRow(const Lead &lead, Channel channel);
/// With what adding it took to be found again: only a lead that was added in this time is meant. For undoing AddLeads.
[[nodiscard]] JobRow addedLeadRow(const JobRow &added, const QDateTime &from, const QDateTime &until);
[[nodiscard]] Lead leadOf(const JobRow &row);

/// EditLeads: old and new text of each changed field.
struct LeadEdit
{
    struct Change
    {
        LeadField field;
        QString before;
        QString after;
    };

    LeadId id;
    QString personId;
    QList<Change> changes; ///< not empty, each field once
};
[[nodiscard]] JobRow editLeadRow(const LeadEdit &edit, const QString &identity);
[[nodiscard]] LeadEdit leadEditOf(const JobRow &row);

} // namespace Muster
