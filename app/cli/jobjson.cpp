// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jobjson.h"

#include "domain/jobtext.h"

namespace Muster::Cli {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

void addMissing(OrderedJson &json, const JobRecord &job)
{
    if (job.verify)
        json.add(QLatin1String("missing"), job.missing < 0 ? QJsonValue() : QJsonValue(job.missing));
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
        .add(QLatin1String("undo_under_way"), orNull(job.undoUnderWay.text()))
        .add(QLatin1String("error"), orNull(jobStopText(job)));
    return object;
}

OrderedJson writtenJob(const JobRecord &job)
{
    OrderedJson object = jobDetailsJson(job);
    object.add(QLatin1String("sent"), sent(job.counts));
    addMissing(object, job);
    return object;
}

QByteArray writtenJobJson(const JobRecord &job)
{
    return writtenJob(job).text();
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
    addMissing(json, job);
}

} // namespace Muster::Cli
