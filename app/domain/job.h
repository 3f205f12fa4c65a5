// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"
#include "domain/blockedlead.h"
#include "domain/jobid.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Muster {

/// What a job does. Stable numbers: they stand in the journal.
enum class JobKind : unsigned char {
    Block = 1,       ///< puts people on a workspace's or a campaign's blocklist, or a do-not-contact list
    Unblock = 2,     ///< takes people off a workspace's blocklist, or a do-not-contact list
    AddLeads = 3,    ///< puts people on a campaign's roster
    EditLeads = 4,   ///< changes leads' profile fields
    RemoveLeads = 5, ///< takes leads off a roster
    WipeRoster = 6,  ///< empties a roster
    PauseLeads = 7,  ///< SendKit
    ResumeLeads = 8, ///< SendKit
};

/// Stable numbers: they stand in the journal.
enum class JobState : unsigned char {
    Running = 1,   ///< a process works on it; without one (JobRecord::isOwned) it was interrupted
    Paused = 2,    ///< by the user, or by SIGINT
    Stopped = 3,   ///< by a failure that waiting does not mend (JobRecord::stoppedBy)
    Cancelled = 4, ///< for good; what had not been sent is NotSent
    Done = 5,      ///< every row is settled
};

/// What became of one row. Stable numbers: they stand in the journal.
enum class RowState : unsigned char {
    Ready = 0,     ///< not sent yet
    InDoubt = 1,   ///< sent or about to be: it may or may not have happened
    Accepted = 2,  ///< the server did it
    Duplicate = 3, ///< it was so already; nothing was changed
    Rejected = 4,  ///< the server refused this row; JobRow::detail holds its words
    NotSent = 5,   ///< given up; JobRow::detail says why
};

/// It writes to a campaign's roster.
[[nodiscard]] constexpr bool isRosterJob(JobKind kind) { return kind >= JobKind::AddLeads; }
/// In a campaign that sends, its leads begin to receive mail at once (EditGuard::State::Live), which is to be confirmed.
[[nodiscard]] constexpr bool mayBeginMail(JobKind kind) { return kind == JobKind::AddLeads || kind == JobKind::ResumeLeads; }

[[nodiscard]] inline bool isSettled(RowState state)
{
    return state != RowState::Ready && state != RowState::InDoubt;
}

/// One row of a job.
struct JobRow
{
    qint64 position = 0;   ///< from 0, without gaps
    QString identity;      ///< what people call it: a public identifier, an e-mail address
    QByteArray payload;    ///< what its operation needs to send it, in that operation's own form
    RowState state = RowState::Ready;
    QString detail;        ///< the server's words, or why it was not sent; may be empty
    qint64 sourceRow = -1; ///< the row of the job's source that it stands for, from 0; -1: none
};

/// Sums of a job's rows; rows = the others together.
struct JobCounts
{
    qint64 rows = 0;
    qint64 ready = 0;
    qint64 inDoubt = 0;
    qint64 accepted = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    qint64 notSent = 0;

    /// Moves `count` rows from one state to another.
    void move(RowState from, RowState to, qint64 count = 1);
    [[nodiscard]] qint64 &of(RowState state);
    [[nodiscard]] qint64 of(RowState state) const;
    [[nodiscard]] qint64 settled() const { return rows - ready - inDoubt; }
    friend bool operator==(const JobCounts &, const JobCounts &) = default;
};

/// A job as the history shows it, without its rows.
struct JobRecord
{
    JobId id;
    JobKind kind = JobKind::Block;
    JobState state = JobState::Running;
    bool isOwned = false; ///< a living process works on it
    ConnectionId connection;
    QString connectionName; ///< as it was called then
    BlocklistScope scope;
    QString place;  ///< "Workspace blocklist", or the campaign's label then
    QString source; ///< the file's name, "Pasted text" or empty (a selection)
    QString who;    ///< the account that began it: user@machine
    QDateTime created;
    QDateTime ended;      ///< when it was last paused, stopped or ended; invalid while it never was
    QDateTime touched;    ///< when one of its rows was last marked in doubt or settled (not: given up unsent); invalid while none was
    qint64 workedMs = 0;  ///< how long it was worked on, without pauses
    qint64 bytesSent = 0; ///< of request bodies
    JobCounts counts;
    qint64 unnamedDuplicates = 0; ///< of the accepted: as many were there already, but the server did not say which
    std::optional<ApiError> stoppedBy;
    QString stopText; ///< why it stopped where that was no server's failure (a full disk); a sentence, may be empty
    bool verify = false;        ///< read the server's list afterwards
    bool consentsToMail = false; ///< whoever began or resumed it confirmed that its leads receive mail at once (mayBeginMail())
    qint64 missing = -1;        ///< what that found: rows that are not as they should be; -1: not read
    JobId undoes;               ///< the job that this one takes back; may be empty
    JobId undoneBy;             ///< the job that took this one back: Done, and not for nothing; may be empty
    JobId undoUnderWay;         ///< a job that is to take this one back and has not ended (running, paused, stopped); may be empty

    /// Begun and not ended, and nobody works on it: crashed, killed, switched off, paused or stopped.
    [[nodiscard]] bool isResumable() const { return !isOwned && state <= JobState::Stopped; }
    /// Nobody works on it although nobody ended it.
    [[nodiscard]] bool wasInterrupted() const { return !isOwned && state == JobState::Running; }
};

/// "block", "unblock", "add_leads", "edit_leads", "remove_leads", "wipe_roster", "pause_leads", "resume_leads": stable, as on the command
/// line and in JSON.
[[nodiscard]] QString jobKindWord(JobKind kind);
/// "running", "interrupted", "paused", "stopped", "cancelled", "done": stable, as on the command line and in JSON.
[[nodiscard]] QString jobStateWord(const JobRecord &job);
/// "ready", "in_doubt", "accepted", "duplicate", "rejected", "not_sent": stable, as in result files and JSON.
[[nodiscard]] QString rowStateWord(RowState state);
/// The same for people, translatable: "In doubt".
[[nodiscard]] QString rowStateText(RowState state);
/// "Block 1,180 people in Workspace blocklist", "Add 1,180 leads to Q1 Founders", translatable.
[[nodiscard]] QString jobTitle(const JobRecord &job);

} // namespace Muster

Q_DECLARE_METATYPE(Muster::JobRecord)
