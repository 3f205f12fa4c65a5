// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobHistory)
};

/// With %1 for the count of those for whom the job had nothing to do.
QString beforeText(JobKind kind)
{
    switch (kind) {
    case JobKind::Block:
        return Text::tr("%1 already blocked");
    case JobKind::Unblock:
        return Text::tr("%1 not blocked any more");
    case JobKind::AddLeads:
        return Text::tr("%1 on the roster already");
    case JobKind::RemoveLeads:
    case JobKind::WipeRoster:
        return Text::tr("%1 not on the roster any more");
    case JobKind::EditLeads:
    case JobKind::PauseLeads:
    case JobKind::ResumeLeads:
        break;
    }
    return Text::tr("%1 so already");
}

} // namespace

JobGroup groupOf(const JobRecord &job)
{
    switch (job.state) {
    case JobState::Running:
    case JobState::Paused:
    case JobState::Stopped:
        return job.isOwned ? JobGroup::Running : JobGroup::Unfinished;
    case JobState::Cancelled:
        return JobGroup::Cancelled;
    case JobState::Done:
        break;
    }
    return JobGroup::Done;
}

QString jobGroupText(JobGroup group)
{
    switch (group) {
    case JobGroup::Running:
        return Text::tr("Running");
    case JobGroup::Unfinished:
        return Text::tr("Unfinished");
    case JobGroup::Done:
        return Text::tr("Done");
    case JobGroup::Cancelled:
        break;
    }
    return Text::tr("Cancelled");
}

bool canBeCorrected(const JobRecord &job)
{
    return job.counts.rejected > 0 && (job.kind == JobKind::Block || job.kind == JobKind::AddLeads) && groupOf(job) != JobGroup::Running;
}

QString jobTimeText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    //: A date and time in a table; the month's short name comes from the locale. Keep it short.
    return QLocale().toString(time.toLocalTime(), Text::tr("d MMM yyyy HH:mm"));
}

QString jobRemark(const JobRecord &job)
{
    return QStringList{jobStopText(job), jobUncheckedText(job)}.join(QLatin1Char(' ')).trimmed();
}

QString jobTitleWithSource(const JobRecord &job)
{
    return job.source.isEmpty() ? jobTitle(job) : jobTitle(job) + QStringLiteral(" · ") + job.source;
}

QString jobResultText(const JobRecord &job)
{
    const QLocale locale;
    const JobCounts &counts = job.counts;
    QStringList parts{Text::tr("%1 of %2 accepted").arg(locale.toString(counts.accepted), locale.toString(counts.rows))};
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0)
            parts << text.arg(locale.toString(count));
    };
    add(counts.rejected, Text::tr("%1 rejected"));
    add(counts.inDoubt, groupOf(job) == JobGroup::Running ? Text::tr("%1 under way") : Text::tr("%1 in doubt"));
    add(job.missing, Text::tr("%1 not found afterwards"));
    add(counts.ready, Text::tr("%1 still to send"));
    add(counts.notSent, Text::tr("%1 not sent"));
    add(counts.duplicates, beforeText(job.kind));
    return parts.join(QStringLiteral(" · "));
}

QString jobDurationText(qint64 milliseconds)
{
    if (milliseconds <= 0)
        return {};
    if (milliseconds < 9'950)
        //: Seconds with one digit, such as 0.4
        return Text::tr("%1 s").arg(QLocale().toString(static_cast<double>(std::max<qint64>(milliseconds, 100)) / 1000.0, 'f', 1));
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return Text::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    return Text::tr("%1 h %2 min").arg(QLocale().toString(minutes / 60)).arg(minutes % 60);
}

} // namespace Muster
