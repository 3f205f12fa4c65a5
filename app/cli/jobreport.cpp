// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jobreport.h"

#include "cli/jobtext.h"
#include "cli/orderedjson.h"
#include "cli/output.h"
#include "jobs/jobrunner.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

void tellDone(Output &output, const JobRecord &job)
{
    const int accepted = static_cast<int>(job.counts.accepted);
    const int duplicates = static_cast<int>(job.counts.duplicates);
    const int unnamed = static_cast<int>(job.unnamedDuplicates);
    if (job.kind == JobKind::Unblock) {
        output.note(Text::tr("Unblocked %Ln person(s) in %1.", nullptr, accepted).arg(placeOf(job)));
        if (duplicates > 0)
            output.note(Text::tr("%Ln person(s) were no longer on the list.", nullptr, duplicates));
        return;
    }
    output.note(Text::tr("Blocked %Ln person(s) in %1.", nullptr, accepted).arg(placeOf(job)));
    if (duplicates > 0)
        output.note(Text::tr("%Ln person(s) were there already, the server says.", nullptr, duplicates));
    if (unnamed > 0)
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

void tellReadBack(Output &output, const JobRecord &job)
{
    const int missing = static_cast<int>(job.missing);
    if (missing == 0)
        output.note(Text::tr("Read back: everyone sent is on the list."));
    else if (missing > 0)
        output.warning(Text::tr("Read back: %Ln person(s) are missing from the list; muster-cli jobs report %1 says who.", nullptr, missing)
                           .arg(job.id.text()));
}

} // namespace

ExitCode exitCodeFor(const JobRecord &job, qint64 invalid)
{
    switch (job.state) {
    case JobState::Running:
    case JobState::Paused:
    case JobState::Cancelled:
        return ExitCode::Interrupted;
    case JobState::Stopped:
        if (!job.stopText.isEmpty())
            return ExitCode::Usage;
        return job.stoppedBy ? exitCodeFor(job.stoppedBy->kind, !job.scope.isWorkspace()) : ExitCode::ServerFailed;
    case JobState::Done:
        break;
    }
    const bool allWell = invalid == 0 && job.counts.rejected == 0 && job.counts.notSent == 0 && job.missing <= 0;
    return allWell ? ExitCode::Ok : ExitCode::SomeRowsFailed;
}

void addCounts(OrderedJson &json, const JobRecord &job)
{
    json.add(QLatin1String("sent"), sent(job.counts))
        .add(QLatin1String("accepted"), job.counts.accepted)
        .add(QLatin1String("duplicates"), job.counts.duplicates)
        .add(QLatin1String("rejected"), job.counts.rejected)
        .add(QLatin1String("not_sent"), notSent(job.counts));
    if (job.counts.inDoubt > 0)
        json.add(QLatin1String("in_doubt"), job.counts.inDoubt);
    if (job.verify)
        json.add(QLatin1String("missing"), std::max<qint64>(job.missing, 0));
}

void tellCounts(Output &output, const JobRecord &job, const QList<JobRow> &rejected)
{
    tellDone(output, job);
    tellRejected(output, job, rejected);
    const int unsent = static_cast<int>(notSent(job.counts));
    const int inDoubt = static_cast<int>(job.counts.inDoubt);
    if (unsent > 0)
        output.warning(Text::tr("%Ln person(s) were not sent.", nullptr, unsent));
    if (inDoubt > 0)
        output.warning(Text::tr("%Ln person(s) are in doubt: their answer was lost. Resuming the job finds out.", nullptr, inDoubt));
    tellReadBack(output, job);
}

QString whyUnfinished(const JobRecord &job)
{
    const QString goesOn = Text::tr("muster-cli jobs resume %1 goes on.").arg(job.id.text());
    switch (job.state) {
    case JobState::Running:
    case JobState::Paused:
        return Text::tr("Paused. %1 of %2 rows are settled.").arg(number(job.counts.settled()), number(job.counts.rows)) + u' ' + goesOn;
    case JobState::Stopped:
        return whyStopped(job) + u' ' + goesOn;
    case JobState::Cancelled:
        return Text::tr("Cancelled. %1 of %2 rows were not sent.").arg(number(job.counts.notSent), number(job.counts.rows));
    case JobState::Done:
        break;
    }
    return {};
}

QString progressLine(const JobRecord &job, const RunActivity &activity)
{
    switch (activity.phase) {
    case RunActivity::Phase::Examining:
        return Text::tr("Reading the blocklist: %1").arg(number(activity.entriesRead));
    case RunActivity::Phase::Waiting:
        return activity.error ? Text::tr("Waiting. %1").arg(userText(*activity.error, job.connectionName).whatHappened)
                              : Text::tr("Waiting.");
    case RunActivity::Phase::Finishing:
        return Text::tr("Pausing: waiting for the answers under way. Ctrl+C quits at once.");
    case RunActivity::Phase::Writing:
        break;
    }
    const QString form = job.kind == JobKind::Unblock ? Text::tr("Unblocking: %1 of %2") : Text::tr("Blocking: %1 of %2");
    return form.arg(number(job.counts.settled()), number(job.counts.rows));
}

} // namespace Muster::Cli
