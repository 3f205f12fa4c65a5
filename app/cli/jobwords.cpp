// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jobwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Muster::Cli {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

} // namespace

QString blocklistName(const BlocklistScope &scope, const QString &connectionName)
{
    return scope.isWorkspace() ? connectionName : Text::tr("campaign %1 of %2").arg(scope.campaign->text(), connectionName);
}

QString campaignOf(const QString &campaign, const QString &connectionName)
{
    //: A campaign's name, and its connection's
    return Text::tr("%1 of %2").arg(campaign, connectionName);
}

QString placeOf(const JobRecord &job)
{
    if (!isRosterJob(job.kind) || job.scope.isWorkspace())
        return blocklistName(job.scope, job.connectionName);
    return campaignOf(job.place.isEmpty() ? job.scope.campaign->text() : job.place, job.connectionName);
}

QString writeQuestion(JobKind kind, qint64 people, const QString &place)
{
    const int count = static_cast<int>(people);
    const auto question = [&] {
        switch (kind) {
        case JobKind::Unblock:
            return Text::tr("Unblock %Ln person(s) in %1?", nullptr, count);
        case JobKind::AddLeads:
            return Text::tr("Add %Ln lead(s) to %1?", nullptr, count);
        case JobKind::EditLeads:
            return Text::tr("Change %Ln lead(s) of %1?", nullptr, count);
        case JobKind::RemoveLeads:
        case JobKind::WipeRoster:
            return Text::tr("Remove %Ln lead(s) from %1?", nullptr, count);
        case JobKind::PauseLeads:
            return Text::tr("Pause %Ln lead(s) of %1?", nullptr, count);
        case JobKind::ResumeLeads:
            return Text::tr("Resume %Ln lead(s) of %1?", nullptr, count);
        case JobKind::Block:
            break;
        }
        return Text::tr("Block %Ln person(s) in %1?", nullptr, count);
    };
    return question().arg(place);
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

QString howToGoOn(const JobRecord &job)
{
    return Text::tr("muster-cli jobs resume %1 goes on.").arg(job.id.text());
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
