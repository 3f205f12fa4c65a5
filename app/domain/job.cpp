// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job.h"

#include <QCoreApplication>

#include <array>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Job)
};

constexpr std::array members{&JobCounts::ready,      &JobCounts::inDoubt,  &JobCounts::accepted,
                             &JobCounts::duplicates, &JobCounts::rejected, &JobCounts::notSent};

} // namespace

qint64 &JobCounts::of(RowState state)
{
    return this->*members.at(static_cast<size_t>(state));
}

qint64 JobCounts::of(RowState state) const
{
    return this->*members.at(static_cast<size_t>(state));
}

void JobCounts::move(RowState from, RowState to, qint64 count)
{
    of(from) -= count;
    of(to) += count;
}

QString jobKindWord(JobKind kind)
{
    return kind == JobKind::Unblock ? QStringLiteral("unblock") : QStringLiteral("block");
}

QString jobStateWord(const JobRecord &job)
{
    switch (job.state) {
    case JobState::Running:
        return job.isOwned ? QStringLiteral("running") : QStringLiteral("interrupted");
    case JobState::Paused:
        return QStringLiteral("paused");
    case JobState::Stopped:
        return QStringLiteral("stopped");
    case JobState::Cancelled:
        return QStringLiteral("cancelled");
    case JobState::Done:
        break;
    }
    return QStringLiteral("done");
}

QString rowStateWord(RowState state)
{
    switch (state) {
    case RowState::Ready:
        return QStringLiteral("ready");
    case RowState::InDoubt:
        return QStringLiteral("in_doubt");
    case RowState::Accepted:
        return QStringLiteral("accepted");
    case RowState::Duplicate:
        return QStringLiteral("duplicate");
    case RowState::Rejected:
        return QStringLiteral("rejected");
    case RowState::NotSent:
        break;
    }
    return QStringLiteral("not_sent");
}

QString rowStateText(RowState state)
{
    switch (state) {
    case RowState::Ready:
        return Text::tr("Ready");
    case RowState::InDoubt:
        return Text::tr("In doubt");
    case RowState::Accepted:
        return Text::tr("Accepted");
    case RowState::Duplicate:
        return Text::tr("Duplicate");
    case RowState::Rejected:
        return Text::tr("Rejected");
    case RowState::NotSent:
        break;
    }
    return Text::tr("Not sent");
}

QString jobTitle(const JobRecord &job)
{
    const int people = static_cast<int>(job.counts.rows);
    if (job.kind == JobKind::Unblock)
        return Text::tr("Unblock %Ln person(s) in %1", nullptr, people).arg(job.place);
    return Text::tr("Block %Ln person(s) in %1", nullptr, people).arg(job.place);
}

} // namespace Muster
