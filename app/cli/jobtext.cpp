// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jobtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Muster::Cli {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

qint64 notSent(const JobCounts &counts)
{
    return counts.notSent + counts.ready;
}

qint64 sent(const JobCounts &counts)
{
    return counts.rows - notSent(counts);
}

QJsonValue jobIdJson(const JobRecord &job)
{
    return orNull(job.id.text());
}

OrderedJson jobJson(const JobRecord &job)
{
    OrderedJson object;
    object.add(QLatin1String("job"), jobIdJson(job))
        .add(QLatin1String("kind"), jobKindWord(job.kind))
        .add(QLatin1String("state"), jobStateWord(job))
        .add(QLatin1String("connection"), job.connectionName)
        .add(QLatin1String("campaign"), job.scope.campaign ? QJsonValue(job.scope.campaign->text()) : QJsonValue())
        .add(QLatin1String("rows"), job.counts.rows)
        .add(QLatin1String("accepted"), job.counts.accepted)
        .add(QLatin1String("duplicates"), job.counts.duplicates)
        .add(QLatin1String("rejected"), job.counts.rejected)
        .add(QLatin1String("not_sent"), notSent(job.counts))
        .add(QLatin1String("in_doubt"), job.counts.inDoubt)
        .add(QLatin1String("created"), orNull(isoTime(job.created)));
    return object;
}

OrderedJson jobDetailsJson(const JobRecord &job)
{
    OrderedJson object = jobJson(job);
    object.add(QLatin1String("ready"), job.counts.ready)
        .add(QLatin1String("ended"), orNull(isoTime(job.ended)))
        .add(QLatin1String("undoes"), orNull(job.undoes.text()))
        .add(QLatin1String("undone_by"), orNull(job.undoneBy.text()))
        .add(QLatin1String("error"), orNull(whyStopped(job)));
    return object;
}

OrderedJson writtenJob(const JobRecord &job)
{
    OrderedJson object = jobDetailsJson(job);
    object.add(QLatin1String("sent"), sent(job.counts));
    if (job.verify)
        object.add(QLatin1String("missing"), std::max<qint64>(job.missing, 0));
    return object;
}

QByteArray writtenJobJson(const JobRecord &job)
{
    return writtenJob(job).text();
}

QString jobStateText(const JobRecord &job)
{
    if (job.wasInterrupted())
        return Text::tr("Interrupted");
    switch (job.state) {
    case JobState::Running:
        return Text::tr("Running");
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

QString placeOf(const JobRecord &job)
{
    return job.scope.isWorkspace() ? job.connectionName : Text::tr("campaign %1 of %2").arg(job.scope.campaign->text(), job.connectionName);
}

QString whyStopped(const JobRecord &job)
{
    if (job.state != JobState::Stopped)
        return {};
    if (!job.stopText.isEmpty())
        return job.stopText;
    if (job.stoppedBy)
        return userText(*job.stoppedBy, job.connectionName).oneLine();
    return Text::tr("It could not be found out what became of some rows.");
}

QString writeQuestion(JobKind kind, qint64 people, const QString &place)
{
    const int count = static_cast<int>(people);
    if (kind == JobKind::Unblock)
        return Text::tr("Unblock %Ln person(s) in %1?", nullptr, count).arg(place);
    return Text::tr("Block %Ln person(s) in %1?", nullptr, count).arg(place);
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

qsizetype distinctLength(const QList<JobRecord> &jobs)
{
    constexpr qsizetype shortest = 8;
    QStringList ids;
    for (const JobRecord &job : jobs)
        ids << job.id.text();
    std::sort(ids.begin(), ids.end());
    qsizetype length = shortest;
    for (qsizetype i = 1; i < ids.size(); ++i) {
        const auto differ = std::mismatch(ids.at(i).begin(), ids.at(i).end(), ids.at(i - 1).begin(), ids.at(i - 1).end());
        length = std::max<qsizetype>(length, differ.first - ids.at(i).begin() + 1);
    }
    return length;
}

} // namespace Muster::Cli
