// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jobreport.h"

#include "cli/jobwords.h"
#include "cli/output.h"
#include "domain/jobtext.h"
#include "jobs/jobrunner.h"

#include <QCoreApplication>
#include <QLocale>

namespace Muster::Cli {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobReport)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

bool canGoOn(const JobRecord &job)
{
    return job.state <= JobState::Stopped;
}

bool isUnchecked(const JobRecord &job)
{
    return job.state == JobState::Done && job.verify && job.missing < 0;
}

QString rosterDoneText(const JobRecord &job, int accepted)
{
    switch (job.kind) {
    case JobKind::AddLeads:
        return Text::tr("Added %Ln lead(s) to %1.", nullptr, accepted);
    case JobKind::EditLeads:
        return Text::tr("Changed %Ln lead(s) of %1.", nullptr, accepted);
    case JobKind::PauseLeads:
        return Text::tr("Paused %Ln lead(s) of %1.", nullptr, accepted);
    case JobKind::ResumeLeads:
        return Text::tr("Resumed %Ln lead(s) of %1.", nullptr, accepted);
    default:
        return Text::tr("Removed %Ln lead(s) from %1.", nullptr, accepted);
    }
}

QString doneText(const JobRecord &job)
{
    const int accepted = static_cast<int>(job.counts.accepted);
    if (isRosterJob(job.kind) && accepted == 0 && !canGoOn(job))
        return Text::tr("Nothing was changed on the roster of %1.").arg(placeOf(job));
    if (isRosterJob(job.kind)) {
        const QString done = rosterDoneText(job, accepted).arg(placeOf(job));
        //: What was done follows, as a sentence
        return canGoOn(job) ? Text::tr("So far: %1").arg(done) : done;
    }
    if (job.kind == JobKind::Unblock)
        return (canGoOn(job) ? Text::tr("Unblocked %Ln person(s) in %1 so far.", nullptr, accepted)
                             : Text::tr("Unblocked %Ln person(s) in %1.", nullptr, accepted))
            .arg(placeOf(job));
    return (canGoOn(job) ? Text::tr("Blocked %Ln person(s) in %1 so far.", nullptr, accepted)
                         : Text::tr("Blocked %Ln person(s) in %1.", nullptr, accepted))
        .arg(placeOf(job));
}

/// Rows for which nothing had to be changed.
QString duplicatesText(const JobRecord &job, int duplicates)
{
    switch (job.kind) {
    case JobKind::Block:
        return Text::tr("%Ln person(s) were there already, the server says.", nullptr, duplicates);
    case JobKind::Unblock:
        return Text::tr("%Ln person(s) were no longer on the list.", nullptr, duplicates);
    case JobKind::AddLeads:
        return Text::tr("%Ln lead(s) were on the roster already, the server says.", nullptr, duplicates);
    case JobKind::RemoveLeads:
    case JobKind::WipeRoster:
        return Text::tr("%Ln lead(s) were no longer on the roster.", nullptr, duplicates);
    case JobKind::EditLeads:
    case JobKind::PauseLeads:
    case JobKind::ResumeLeads:
        break;
    }
    return Text::tr("%Ln lead(s) needed no change.", nullptr, duplicates);
}

void tellDone(Output &output, const JobRecord &job)
{
    const int duplicates = static_cast<int>(job.counts.duplicates);
    const int unnamed = static_cast<int>(job.unnamedDuplicates);
    output.note(doneText(job));
    if (duplicates > 0)
        output.note(duplicatesText(job, duplicates));
    if (unnamed > 0 && job.kind == JobKind::AddLeads)
        output.note(Text::tr("%Ln of those added were on the roster already; the server did not say who.", nullptr, unnamed));
    else if (unnamed > 0 && job.kind == JobKind::Block)
        output.note(Text::tr("%Ln of those blocked were there already; the server did not say who.", nullptr, unnamed));
}

void tellRejected(Output &output, const JobRecord &job, const QList<JobRow> &rejected)
{
    for (const JobRow &row : rejected)
        output.warning(Text::tr("Rejected: %1: %2").arg(printable(row.identity), printable(row.detail)));
    const int more = static_cast<int>(job.counts.rejected - rejected.size());
    if (more > 0)
        output.warning(
            Text::tr("... and %Ln more rejected row(s); muster-cli jobs report %1 lists them all.", nullptr, more).arg(job.id.text()));
}

void tellUnsettled(Output &output, const JobRecord &job)
{
    const int ready = static_cast<int>(job.counts.ready);
    const int unsent = static_cast<int>(job.counts.notSent);
    const int inDoubt = static_cast<int>(job.counts.inDoubt);
    if (ready > 0)
        output.warning(Text::tr("%Ln person(s) are still to be sent.", nullptr, ready));
    if (unsent > 0)
        output.warning(Text::tr("%Ln person(s) were not sent.", nullptr, unsent));
    if (inDoubt > 0 && canGoOn(job))
        output.warning(Text::tr("%Ln person(s) are in doubt: their answer was lost. Resuming the job finds out.", nullptr, inDoubt));
    else if (inDoubt > 0)
        output.warning(Text::tr("%Ln person(s) stay in doubt: their answer was lost.", nullptr, inDoubt));
}

void tellReadBack(Output &output, const JobRecord &job)
{
    const int missing = static_cast<int>(job.missing);
    const bool wasAdded = job.kind == JobKind::AddLeads;
    if (missing == 0 && isRosterJob(job.kind))
        output.note(wasAdded ? Text::tr("Read back: everyone sent is on the roster.")
                             : Text::tr("Read back: the roster is as it should be."));
    else if (missing == 0)
        output.note(Text::tr("Read back: everyone sent is on the list."));
    else if (missing > 0 && isRosterJob(job.kind))
        output.warning(Text::tr("Read back: %Ln lead(s) are not as they should be; muster-cli jobs report %1 says who.", nullptr, missing)
                           .arg(job.id.text()));
    else if (missing > 0)
        output.warning(Text::tr("Read back: %Ln person(s) are missing from the list; muster-cli jobs report %1 says who.", nullptr, missing)
                           .arg(job.id.text()));
}

QString progressForm(JobKind kind)
{
    switch (kind) {
    case JobKind::Unblock:
        return Text::tr("Unblocking: %1 of %2");
    case JobKind::AddLeads:
        return Text::tr("Adding: %1 of %2");
    case JobKind::EditLeads:
        return Text::tr("Changing: %1 of %2");
    case JobKind::RemoveLeads:
    case JobKind::WipeRoster:
        return Text::tr("Removing: %1 of %2");
    case JobKind::PauseLeads:
        return Text::tr("Pausing leads: %1 of %2");
    case JobKind::ResumeLeads:
        return Text::tr("Resuming leads: %1 of %2");
    case JobKind::Block:
        break;
    }
    return Text::tr("Blocking: %1 of %2");
}

} // namespace

ExitCode exitCodeFor(const JobRecord &job, qint64 invalid)
{
    switch (job.state) {
    case JobState::Running:
    case JobState::Paused:
        return ExitCode::Interrupted;
    case JobState::Cancelled:
        return ExitCode::SomeRowsFailed;
    case JobState::Stopped:
        if (job.stoppedBy)
            return exitCodeFor(job.stoppedBy->kind, !job.scope.isWorkspace());
        return job.stopText.isEmpty() ? ExitCode::ServerFailed : ExitCode::Interrupted; // the journal could not be written
    case JobState::Done:
        break;
    }
    if (isUnchecked(job))
        return job.stoppedBy ? exitCodeFor(job.stoppedBy->kind, false) : ExitCode::ServerFailed;
    const bool allWell = invalid == 0 && job.counts.rejected == 0 && job.counts.notSent == 0 && job.missing <= 0;
    return allWell ? ExitCode::Ok : ExitCode::SomeRowsFailed;
}

void tellCounts(Output &output, const JobRecord &job, const QList<JobRow> &rejected)
{
    tellDone(output, job);
    tellRejected(output, job, rejected);
    tellUnsettled(output, job);
    tellReadBack(output, job);
}

QString whyUnfinished(const JobRecord &job)
{
    switch (job.state) {
    case JobState::Running:
    case JobState::Paused: {
        const QString unchecked = jobUncheckedText(job);
        const QString text = unchecked.isEmpty()
                                 ? Text::tr("Paused. %1 of %2 rows are settled.").arg(number(job.counts.settled()), number(job.counts.rows))
                                 : unchecked;
        return text + u' ' + howToGoOn(job);
    }
    case JobState::Stopped:
        return jobStopText(job) + u' ' + howToGoOn(job);
    case JobState::Cancelled:
        return Text::tr("Cancelled. %1 of %2 rows were not sent.").arg(number(job.counts.notSent), number(job.counts.rows));
    case JobState::Done:
        break;
    }
    if (!isUnchecked(job))
        return {};
    const QString why = jobStopText(job);
    return why.isEmpty() ? Text::tr("The list was not checked afterwards.") : why;
}

QString progressLine(const JobRecord &job, const RunActivity &activity)
{
    switch (activity.phase) {
    case RunActivity::Phase::Examining:
        return (isRosterJob(job.kind) ? Text::tr("Reading the roster: %1") : Text::tr("Reading the blocklist: %1"))
            .arg(number(activity.entriesRead));
    case RunActivity::Phase::Waiting:
        return activity.error ? Text::tr("Waiting. %1").arg(userText(*activity.error, job.connectionName).whatHappened)
                              : Text::tr("Waiting.");
    case RunActivity::Phase::Finishing:
        return Text::tr("Pausing: waiting for the answers under way. Ctrl+C quits at once.");
    case RunActivity::Phase::Writing:
        break;
    }
    return progressForm(job.kind).arg(number(job.counts.settled()), number(job.counts.rows));
}

} // namespace Muster::Cli
