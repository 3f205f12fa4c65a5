// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/jobwording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

QString dot()
{
    return QStringLiteral(" · ");
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString secondsUntil(const QDateTime &until, const QDateTime &nowUtc)
{
    return number(std::max<qint64>(1, (nowUtc.msecsTo(until) + 999) / 1000));
}

QString offlineNote(const JobRecord &job)
{
    return Text::tr("No connection to %1: goes on by itself").arg(job.connectionName);
}

QString waitingNote(const JobRecord &job, const RunActivity &activity, const QDateTime &nowUtc)
{
    const ErrorKind kind = activity.error ? activity.error->kind : ErrorKind::Server;
    if (kind == ErrorKind::Offline)
        return offlineNote(job);
    if (!activity.until.isValid())
        return Text::tr("Waiting for %1").arg(job.connectionName);
    const QString seconds = secondsUntil(activity.until, nowUtc);
    if (kind == ErrorKind::RateLimited)
        return Text::tr("%1 asks us to wait %2 s").arg(job.connectionName, seconds);
    return Text::tr("%1 has trouble: tries again in %2 s").arg(job.connectionName, seconds);
}

/// Whom reading back found otherwise than the job wanted it.
QString missingText(const JobRecord &job)
{
    const int missing = static_cast<int>(job.missing);
    switch (job.kind) {
    case JobKind::Block:
        return Text::tr("%Ln missing on the list", nullptr, missing);
    case JobKind::Unblock:
        return Text::tr("%Ln still on the list", nullptr, missing);
    case JobKind::AddLeads:
        return Text::tr("%Ln missing on the roster", nullptr, missing);
    case JobKind::RemoveLeads:
    case JobKind::WipeRoster:
        return Text::tr("%Ln still on the roster", nullptr, missing);
    case JobKind::EditLeads:
    case JobKind::PauseLeads:
    case JobKind::ResumeLeads:
        break;
    }
    return Text::tr("%Ln not as it should be", nullptr, missing);
}

/// What did not go through, counted; empty where all did.
QStringList troubleCounts(const JobRecord &job)
{
    QStringList parts;
    const int rejected = static_cast<int>(job.counts.rejected);
    if (rejected > 0)
        parts << Text::tr("%Ln rejected", nullptr, rejected);
    const int inDoubt = static_cast<int>(job.counts.inDoubt);
    if (inDoubt > 0)
        parts << Text::tr("%Ln in doubt", nullptr, inDoubt);
    const int notSent = static_cast<int>(job.counts.notSent + job.counts.ready);
    if (notSent > 0)
        parts << Text::tr("%Ln not sent", nullptr, notSent);
    if (job.missing > 0)
        parts << missingText(job);
    return parts;
}

/// The same with what ended the job; empty where all went well.
QString troubleText(const JobRecord &job)
{
    QStringList parts = troubleCounts(job);
    if (job.state == JobState::Cancelled)
        parts.prepend(Text::tr("cancelled"));
    else if (job.state == JobState::Stopped)
        parts.prepend(Text::tr("stopped"));
    if (job.stoppedBy)
        parts << userText(*job.stoppedBy, job.connectionName).whatHappened;
    else if (!job.stopText.isEmpty())
        parts << job.stopText;
    return parts.join(dot());
}

QString changedText(const JobRecord &job, int changed)
{
    switch (job.kind) {
    case JobKind::Block:
        return Text::tr("Blocked %Ln person(s)", nullptr, changed);
    case JobKind::Unblock:
        return Text::tr("Unblocked %Ln person(s)", nullptr, changed);
    case JobKind::AddLeads:
        return Text::tr("Added %Ln lead(s) to %1", nullptr, changed).arg(job.place);
    case JobKind::EditLeads:
        return Text::tr("Changed %Ln lead(s) of %1", nullptr, changed).arg(job.place);
    case JobKind::RemoveLeads:
    case JobKind::WipeRoster:
        return Text::tr("Removed %Ln lead(s) from %1", nullptr, changed).arg(job.place);
    case JobKind::PauseLeads:
        return Text::tr("Paused %Ln lead(s) in %1", nullptr, changed).arg(job.place);
    case JobKind::ResumeLeads:
        break;
    }
    return Text::tr("Resumed %Ln lead(s) in %1", nullptr, changed).arg(job.place);
}

QString beforeText(JobKind kind, int before)
{
    switch (kind) {
    case JobKind::Block:
        return Text::tr("%Ln was/were already blocked", nullptr, before);
    case JobKind::Unblock:
        return Text::tr("%Ln was/were no longer blocked", nullptr, before);
    case JobKind::AddLeads:
        return Text::tr("%Ln was/were on the roster already", nullptr, before);
    case JobKind::RemoveLeads:
    case JobKind::WipeRoster:
        return Text::tr("%Ln was/were no longer on the roster", nullptr, before);
    case JobKind::EditLeads:
    case JobKind::PauseLeads:
    case JobKind::ResumeLeads:
        break;
    }
    return Text::tr("%Ln was/were so already", nullptr, before);
}

QString successText(const JobRecord &job)
{
    const int changed = static_cast<int>(job.counts.accepted - job.unnamedDuplicates);
    const int before = static_cast<int>(job.counts.duplicates + job.unnamedDuplicates);
    const QString text = changedText(job, changed);
    return before > 0 ? text + dot() + beforeText(job.kind, before) : text;
}

/// The name of the fact that counts whom the job had nothing to do for.
QString beforeName(JobKind kind)
{
    switch (kind) {
    case JobKind::Block:
        return Text::tr("Already blocked");
    case JobKind::Unblock:
        return Text::tr("No longer blocked");
    case JobKind::AddLeads:
        return Text::tr("On the roster already");
    case JobKind::RemoveLeads:
    case JobKind::WipeRoster:
        return Text::tr("No longer on the roster");
    case JobKind::EditLeads:
    case JobKind::PauseLeads:
    case JobKind::ResumeLeads:
        break;
    }
    return Text::tr("So already");
}

QString readingNote(const JobRecord &job, int read)
{
    if (isRosterJob(job.kind))
        return read == 0 ? Text::tr("Reading the roster") : Text::tr("Reading the roster: %Ln lead(s)", nullptr, read);
    return read == 0 ? Text::tr("Reading the blocklist") : Text::tr("Reading the blocklist: %Ln person(s)", nullptr, read);
}

} // namespace

QString jobDoing(const JobRecord &job)
{
    const int people = static_cast<int>(job.counts.rows);
    switch (job.kind) {
    case JobKind::Block:
        return Text::tr("Blocking %Ln person(s) in %1", nullptr, people).arg(job.place);
    case JobKind::Unblock:
        return Text::tr("Unblocking %Ln person(s) in %1", nullptr, people).arg(job.place);
    case JobKind::AddLeads:
        return Text::tr("Adding %Ln lead(s) to %1", nullptr, people).arg(job.place);
    case JobKind::EditLeads:
        return Text::tr("Editing %Ln lead(s) in %1", nullptr, people).arg(job.place);
    case JobKind::RemoveLeads:
        return Text::tr("Removing %Ln lead(s) from %1", nullptr, people).arg(job.place);
    case JobKind::WipeRoster:
        return Text::tr("Emptying the roster of %1: %Ln lead(s)", nullptr, people).arg(job.place);
    case JobKind::PauseLeads:
        return Text::tr("Pausing %Ln lead(s) in %1", nullptr, people).arg(job.place);
    case JobKind::ResumeLeads:
        break;
    }
    return Text::tr("Resuming %Ln lead(s) in %1", nullptr, people).arg(job.place);
}

QString jobActivity(JobKind kind)
{
    switch (kind) {
    case JobKind::Block:
        return Text::tr("Blocking");
    case JobKind::Unblock:
        return Text::tr("Unblocking");
    case JobKind::AddLeads:
        return Text::tr("Adding leads");
    case JobKind::EditLeads:
        return Text::tr("Editing leads");
    case JobKind::RemoveLeads:
        return Text::tr("Removing leads");
    case JobKind::WipeRoster:
        return Text::tr("Emptying the roster");
    case JobKind::PauseLeads:
        return Text::tr("Pausing leads");
    case JobKind::ResumeLeads:
        break;
    }
    return Text::tr("Resuming leads");
}

QString jobPreparing(JobKind kind, const QString &place)
{
    if (isRosterJob(kind))
        return Text::tr("Preparing to change the roster of %1").arg(place);
    return kind == JobKind::Block ? Text::tr("Preparing to block people in %1").arg(place)
                                  : Text::tr("Preparing to unblock people in %1").arg(place);
}

QString jobDoingOn(const JobRecord &job)
{
    return Text::tr("%1 on %2", "what a job does and its connection").arg(jobDoing(job), job.connectionName);
}

QString jobStanding(const JobCounts &counts)
{
    if (counts.rows > 0 && counts.settled() == counts.rows)
        return Text::tr("%1 done; only the check of the list is missing", "a count of people").arg(number(counts.rows));
    const QString text =
        Text::tr("%1 done, %2 left", "counts of people").arg(number(counts.settled()), number(counts.rows - counts.settled()));
    return counts.inDoubt > 0 ? text + QLatin1Char(' ') + Text::tr("(%1 in doubt)").arg(number(counts.inDoubt)) : text;
}

QString jobNote(const JobRecord &job, const RunActivity &activity, const ConnectionHold &hold, const QDateTime &nowUtc)
{
    const int read = static_cast<int>(activity.entriesRead);
    if (activity.phase == RunActivity::Phase::Waiting)
        return waitingNote(job, activity, nowUtc);
    if (hold.until.isValid() && hold.until > nowUtc)
        return hold.isForServer ? Text::tr("%1 asks us to wait %2 s").arg(job.connectionName, secondsUntil(hold.until, nowUtc))
                                : offlineNote(job);
    if (activity.phase == RunActivity::Phase::Examining)
        return readingNote(job, read);
    return {};
}

QList<JobFact> jobFacts(const JobRecord &job, const RunActivity *activity)
{
    QList<JobFact> facts{{Text::tr("Connection"), job.connectionName},
                         {Text::tr("Begun"), QLocale().toString(job.created.toLocalTime().time(), QLocale::ShortFormat)}};
    if (!job.source.isEmpty())
        facts << JobFact{Text::tr("From"), job.source};
    facts << JobFact{Text::tr("Sent"), QLocale().formattedDataSize(job.bytesSent, 1, QLocale::DataSizeSIFormat)}
          << JobFact{Text::tr("Accepted"), number(job.counts.accepted - job.unnamedDuplicates)}
          << JobFact{beforeName(job.kind), number(job.counts.duplicates + job.unnamedDuplicates)}
          << JobFact{Text::tr("Rejected"), number(job.counts.rejected)}
          // Until an answer is lost, a batch on its way is nothing to worry about.
          << JobFact{activity != nullptr ? Text::tr("Under way") : Text::tr("In doubt"), number(job.counts.inDoubt)};
    if (activity != nullptr && activity->phase == RunActivity::Phase::Waiting && activity->error)
        facts << JobFact{Text::tr("Waits because"), userText(*activity->error, job.connectionName).whatHappened};
    return facts;
}

JobSummary jobSummary(const JobRecord &job)
{
    JobSummary summary;
    summary.text = successText(job);
    summary.problem = troubleText(job);
    if (!summary.problem.isEmpty())
        summary.outcome = job.counts.accepted + job.counts.duplicates > 0 ? JobSummary::Outcome::Partly : JobSummary::Outcome::Failed;
    return summary;
}

QString jobResultCounts(const JobRecord &job)
{
    return (QStringList{successText(job)} + troubleCounts(job)).join(dot());
}

} // namespace Muster
