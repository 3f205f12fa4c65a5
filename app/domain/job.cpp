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

QString titleForm(JobKind kind, int people)
{
    switch (kind) {
    case JobKind::Block:
        break;
    case JobKind::Unblock:
        return Text::tr("Unblock %Ln person(s) in %1", nullptr, people);
    case JobKind::AddLeads:
        return Text::tr("Add %Ln lead(s) to %1", nullptr, people);
    case JobKind::EditLeads:
        return Text::tr("Edit %Ln lead(s) in %1", nullptr, people);
    case JobKind::RemoveLeads:
        return Text::tr("Remove %Ln lead(s) from %1", nullptr, people);
    case JobKind::WipeRoster:
        return Text::tr("Empty the roster of %1 (%Ln lead(s))", nullptr, people);
    case JobKind::PauseLeads:
        return Text::tr("Pause %Ln lead(s) in %1", nullptr, people);
    case JobKind::ResumeLeads:
        return Text::tr("Resume %Ln lead(s) in %1", nullptr, people);
    }
    return Text::tr("Block %Ln person(s) in %1", nullptr, people);
}

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
    switch (kind) {
    case JobKind::Block:
        break;
    case JobKind::Unblock:
        return QStringLiteral("unblock");
    case JobKind::AddLeads:
        return QStringLiteral("add_leads");
    case JobKind::EditLeads:
        return QStringLiteral("edit_leads");
    case JobKind::RemoveLeads:
        return QStringLiteral("remove_leads");
    case JobKind::WipeRoster:
        return QStringLiteral("wipe_roster");
    case JobKind::PauseLeads:
        return QStringLiteral("pause_leads");
    case JobKind::ResumeLeads:
        return QStringLiteral("resume_leads");
    }
    return QStringLiteral("block");
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
    return titleForm(job.kind, people).arg(job.place);
}

} // namespace Muster
