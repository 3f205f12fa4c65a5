// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jobtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Job)
};

QString reasonOf(const JobRecord &job)
{
    if (!job.stopText.isEmpty())
        return job.stopText;
    return job.stoppedBy ? userText(*job.stoppedBy, job.connectionName).oneLine() : QString();
}

/// Why its campaign's roster is frozen, and what was and was not sent before that.
QString frozenText(const JobRecord &job)
{
    const int done = static_cast<int>(job.counts.accepted);
    const int open = static_cast<int>(job.counts.ready);
    const int doubtful = static_cast<int>(job.counts.inDoubt);
    QStringList sentences{Text::tr("The roster of %1 is frozen.").arg(job.place), job.stoppedBy->detail};
    sentences << (done > 0 ? Text::tr("%Ln lead(s) were changed before that.", nullptr, done) : Text::tr("Nothing was changed."));
    if (open > 0)
        sentences << Text::tr("%Ln lead(s) were not sent.", nullptr, open);
    if (doubtful > 0)
        sentences << Text::tr("%Ln lead(s) are in doubt.", nullptr, doubtful);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString jobStateText(const JobRecord &job)
{
    if (job.isOwned && job.state <= JobState::Stopped)
        return Text::tr("Running");
    switch (job.state) {
    case JobState::Running:
        return Text::tr("Interrupted");
    case JobState::Paused:
        return Text::tr("Paused");
    case JobState::Stopped:
        return Text::tr("Stopped");
    case JobState::Cancelled:
        return Text::tr("Cancelled");
    case JobState::Done:
        break;
    }
    return Text::tr("Done");
}

QString jobStopText(const JobRecord &job)
{
    const QString reason = reasonOf(job);
    if (job.state == JobState::Stopped && job.stoppedBy && job.stoppedBy->kind == ErrorKind::Frozen)
        return frozenText(job);
    if (job.state == JobState::Stopped)
        return reason.isEmpty() && job.counts.inDoubt > 0 ? Text::tr("It could not be found out what became of some rows.") : reason;
    if (job.state == JobState::Done && job.missing < 0 && !reason.isEmpty())
        //: Why follows, as a sentence
        return Text::tr("The list was not checked afterwards. %1").arg(reason);
    return {};
}

QString jobUncheckedText(const JobRecord &job)
{
    if (!job.isResumable() || job.counts.rows == 0 || job.counts.settled() < job.counts.rows)
        return {};
    return Text::tr("Nothing is left to send; only the list has still to be checked.");
}

} // namespace Muster
