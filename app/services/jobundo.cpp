// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobundo.h"

#include "services/blockoperation.h"
#include "services/rosteroperations.h"
#include "services/rosterrows.h"
#include "services/screenedcontent.h"
#include "services/unblockoperation.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <utility>

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

JobKind undoing(JobKind kind)
{
    switch (kind) {
    case JobKind::Block:
        return JobKind::Unblock;
    case JobKind::Unblock:
        return JobKind::Block;
    case JobKind::AddLeads:
        return JobKind::RemoveLeads;
    case JobKind::RemoveLeads:
    case JobKind::WipeRoster:
        return JobKind::AddLeads;
    case JobKind::EditLeads:
        return JobKind::EditLeads;
    case JobKind::PauseLeads:
        return JobKind::ResumeLeads;
    case JobKind::ResumeLeads:
        break;
    }
    return JobKind::PauseLeads;
}

void addLead(UndoPlan &plan, const JobRow &row, const QString &shown)
{
    BlockedLead person;
    person.publicIdentifier = row.identity;
    person.reason = shown == row.identity ? QString() : shown;
    addPerson(plan, row, person);
}

/// What cannot be taken back, in leads.
struct Unrestored
{
    int positions = 0;
    int names = 0;
};

/// Gives every changed field its old text again, where that is known: SendKit's roster does not tell a lead's position (seed 004).
void undoEdit(UndoPlan &plan, const JobRow &row, Unrestored &unrestored)
{
    LeadEdit edit = leadEditOf(row);
    const bool isSendKit = plan.order.connection.provider == Provider::SendKit;
    const auto isUnknown = [isSendKit](const LeadEdit::Change &change) {
        return isSendKit && change.field == LeadField::Position && change.before.isEmpty();
    };
    if (edit.changes.removeIf(isUnknown) > 0)
        ++unrestored.positions;
    for (LeadEdit::Change &change : edit.changes)
        std::swap(change.before, change.after);
    if (!edit.changes.isEmpty())
        addLead(plan, editLeadRow(edit, row.identity), {});
}

/// A whole name that adding cannot give (Puffle's contract takes first and last name only).
bool hasNameOfItsOwn(const Lead &lead)
{
    return !lead.name.isEmpty() && lead.name != (lead.firstName + u' ' + lead.lastName).trimmed();
}

void undoRosterRow(UndoPlan &plan, const JobRow &row, const RosterRequests &requests, const QDateTime &now, Unrestored &unrestored)
{
    switch (plan.job.kind) {
    case JobKind::AddLeads:
        addLead(plan,
                addedLeadRow(row, plan.job.created.addSecs(-clockSkewSeconds), lastSent(plan.job, now).addSecs(clockSkewSeconds)), {});
        return;
    case JobKind::EditLeads:
        undoEdit(plan, row, unrestored);
        return;
    case JobKind::RemoveLeads:
    case JobKind::WipeRoster: {
        const Lead lead = leadOf(row);
        if (hasNameOfItsOwn(lead))
            ++unrestored.names;
        JobRow added;
        added.identity = row.identity;
        added.payload = requests.newLeadPayload(asNewLead(lead));
        addLead(plan, added, displayName(lead));
        return;
    }
    default: { // pausing, resuming
        JobRow same;
        same.identity = row.identity;
        same.payload = row.payload;
        addLead(plan, same, displayName(leadOf(row)));
    }
    }
}

QStringList notesOn(const UndoPlan &plan, const Unrestored &unrestored)
{
    QStringList notes;
    if (unrestored.positions > 0) {
        notes << Text::tr("The position of %Ln lead(s) stays as it is: SendKit's roster did not tell what it was before.", nullptr,
                          unrestored.positions);
    }
    if (unrestored.names > 0) {
        notes << Text::tr("%Ln lead(s) had a whole name other than first and last name: that does not come back.", nullptr,
                          unrestored.names);
    }
    if (plan.order.kind == JobKind::AddLeads && plan.order.connection.provider == Provider::SendKit)
        notes << Text::tr("Leads that were sent mail stay removed: SendKit does not take them back.");
    return notes;
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
    if (job.unnamedDuplicates > 0 && job.kind == JobKind::AddLeads)
        return Text::tr("Some of these leads were on the roster before, and the server did not say who: undoing would remove them too.");
    if (job.unnamedDuplicates > 0 && !isRosterJob(job.kind))
        return Text::tr("Some of these people were on the list before, and the server did not say who: undoing would unblock them too.");
    return {};
}

UndoPlan readUndoPlan(Journal &journal, const JobRecord &job, const Connection &connection, const QDateTime &now)
{
    const std::unique_ptr<const RosterRequests> requests = makeRosterRequests(connection);
    UndoPlan plan;
    plan.job = job;
    plan.left = job.counts.duplicates;
    plan.order.kind = undoing(job.kind);
    plan.order.connection = connection;
    plan.order.scope = job.scope;
    plan.order.place = job.place;
    plan.order.undoes = job.id;
    QSet<QString> seen;
    Unrestored unrestored;
    for (qint64 first = 0;;) {
        // Of what stayed in doubt, whatever was done is taken back; nobody will find out any more.
        const QList<JobRow> rows = journal.rows(job.id, first, rowsAtOnce, {RowState::Accepted, RowState::InDoubt});
        for (const JobRow &row : rows) {
            if (isRosterJob(job.kind) && requests)
                undoRosterRow(plan, row, *requests, now, unrestored);
            else if (job.kind == JobKind::Block)
                undoBlocking(plan, row, now);
            else
                undoUnblocking(plan, row, seen);
        }
        if (rows.size() < rowsAtOnce)
            break;
        first = rows.last().position + 1;
    }
    plan.notes = notesOn(plan, unrestored);
    plan.order.content = std::make_shared<ListedContent>(plan.rows);
    return plan;
}

} // namespace Muster
