// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobundo.h"

#include "services/blockoperation.h"
#include "services/screenedcontent.h"
#include "services/unblockoperation.h"

#include <QCoreApplication>
#include <QSet>

namespace Muster {

namespace {

constexpr qint64 rowsAtOnce = 10'000;
/// How far the server's clock may be from this machine's, and how long what was sent last may have been under way.
constexpr qint64 clockSkewSeconds = 5 * 60;
/// So much of an ID tells the millisecond it was made.
constexpr qsizetype shortId = 13;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobUndo)
};

void addPerson(UndoPlan &plan, JobRow row, const BlockedLead &person)
{
    row.position = plan.rows.size();
    plan.rows.append(row);
    plan.people.append(person);
}

/// When a row of this job can have reached the server last.
QDateTime lastSent(const JobRecord &job, const QDateTime &now)
{
    if (job.touched.isValid())
        return job.touched;
    return job.ended.isValid() ? job.ended : now;
}

/// Takes off the list what this row put there, or may have.
void undoBlocking(UndoPlan &plan, const JobRow &row, const QDateTime &now)
{
    const BlockRequest person = BlockOperation::personOf(row);
    UnblockTarget target;
    target.publicIdentifier = person.publicIdentifier;
    target.addedFrom = plan.job.created.addSecs(-clockSkewSeconds);
    target.addedUntil = lastSent(plan.job, now).addSecs(clockSkewSeconds);
    BlockedLead shown;
    shown.publicIdentifier = person.publicIdentifier;
    shown.reason = person.reason.isEmpty() ? QString() : person.reason;
    addPerson(plan, UnblockOperation::rowFor(target), shown);
}

/// Puts the records back that this row removed. `seen`: identifiers that are in the plan already.
void undoUnblocking(UndoPlan &plan, const JobRow &row, QSet<QString> &seen)
{
    const UnblockTarget target = UnblockOperation::targetOf(row);
    const QList<BlockedLead> removed = target.removed + target.entries;
    for (const BlockedLead &entry : removed) {
        if (entry.publicIdentifier.isEmpty() || seen.contains(entry.publicIdentifier))
            continue;
        seen.insert(entry.publicIdentifier);
        addPerson(plan, BlockOperation::rowFor({entry.publicIdentifier, entry.reason}), entry);
    }
}

} // namespace

QString whyNotUndoableByItself(const JobRecord &job)
{
    if (job.isOwned)
        return Text::tr("This job is running. Pause or cancel it first.");
    if (job.kind == JobKind::Block && !job.scope.isWorkspace())
        return Text::tr("WaLead can lift a block within a campaign only in its dashboard.");
    if (!job.undoneBy.isEmpty())
        return Text::tr("This job was undone already.");
    if (!job.undoUnderWay.isEmpty()) {
        return Text::tr("A job that undoes this one was begun and has not ended. Resume that one, or cancel it: %1")
            .arg(job.undoUnderWay.text().left(shortId));
    }
    if (job.isResumable() && job.counts.inDoubt > 0)
        return Text::tr("Some rows are in doubt. Resume the job first, so that it is known what was done.");
    if (job.counts.accepted + job.counts.inDoubt == 0)
        return Text::tr("This job changed nothing, so there is nothing to undo.");
    if (job.unnamedDuplicates > 0)
        return Text::tr("Some of these people were on the list before, and the server did not say who: undoing would unblock them too.");
    return {};
}

UndoPlan readUndoPlan(Journal &journal, const JobRecord &job, const QDateTime &now)
{
    UndoPlan plan;
    plan.job = job;
    plan.left = job.counts.duplicates;
    plan.order.kind = job.kind == JobKind::Block ? JobKind::Unblock : JobKind::Block;
    plan.order.scope = job.scope;
    plan.order.place = job.place;
    plan.order.undoes = job.id;
    QSet<QString> seen;
    for (qint64 first = 0;;) {
        // Of what stayed in doubt, whatever was done is taken back; nobody will find out any more.
        const QList<JobRow> rows = journal.rows(job.id, first, rowsAtOnce, {RowState::Accepted, RowState::InDoubt});
        for (const JobRow &row : rows) {
            if (job.kind == JobKind::Block)
                undoBlocking(plan, row, now);
            else
                undoUnblocking(plan, row, seen);
        }
        if (rows.size() < rowsAtOnce)
            break;
        first = rows.last().position + 1;
    }
    plan.order.content = std::make_shared<ListedContent>(plan.rows);
    return plan;
}

} // namespace Muster
