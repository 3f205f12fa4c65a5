// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/jobservice.h"
#include "shell/jobentry.h"

#include <QDateTime>

namespace Muster {

// What the window says of a job. All translated.

/// "Blocking 8,400 people in Workspace blocklist".
[[nodiscard]] QString jobDoing(const JobRecord &job);
/// The same with its connection: "Blocking 8,400 people in Workspace blocklist on Beta".
[[nodiscard]] QString jobDoingOn(const JobRecord &job);

/// What a job of this kind is about, for "... has ended": "Blocking", "Adding leads".
[[nodiscard]] QString jobActivity(JobKind kind);
/// Before it stands in the journal: "Preparing to block people in Workspace blocklist".
[[nodiscard]] QString jobPreparing(JobKind kind, const QString &place);

/// "5,124 done, 3,276 left (100 in doubt)".
[[nodiscard]] QString jobStanding(const JobCounts &counts);

/// That nothing is sent on a connection for a while.
struct ConnectionHold
{
    QDateTime until;         ///< UTC; invalid, or past: there is none
    bool isForServer = true; ///< the server asked for it; else the network is missing
};

/// What a running job does instead of writing, or waits for: "Practice WaLead asks us to wait 12 s". Empty: it writes.
[[nodiscard]] QString jobNote(const JobRecord &job, const RunActivity &activity, const ConnectionHold &hold, const QDateTime &nowUtc);

/// What there is to know of a running job besides its bar.
[[nodiscard]] QList<JobFact> jobFacts(const JobRecord &job, const RunActivity *activity);

/// What became of a job that nobody works on any more, without links.
[[nodiscard]] JobSummary jobSummary(const JobRecord &job);

/// The counts of that summary alone, naming neither a place nor a connection.
[[nodiscard]] QString jobResultCounts(const JobRecord &job);

} // namespace Muster
