// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/unblockrun.h"

#include "base/onworker.h"
#include "services/answerreading.h"
#include "services/blocklistlisting.h"

#include <utility>

namespace Muster {

namespace {

constexpr int hopelessRefusals = UnblockRun::batchSize;

bool refusesRecords(const ApiError &error)
{
    constexpr int notFound = 404; // the address was right a moment ago, so it speaks of a record
    return refusesRows(error) || (error.kind == ErrorKind::NotFound && error.httpStatus == notFound);
}

} // namespace

UnblockRun::UnblockRun(WaLeadApi &api, QList<UnblockRequest> people, QObject *parent)
    : QObject(parent), m_api(api), m_people(std::move(people)), m_outcomes(m_people.size()), m_isSettled(m_people.size(), false)
{
}

void UnblockRun::start()
{
    if (m_people.isEmpty() || m_cancelled) {
        QMetaObject::invokeMethod(this, &UnblockRun::finish, Qt::QueuedConnection);
        return;
    }
    m_firstReading = new BlocklistListing(m_api, {}, this);
    connect(m_firstReading, &BlocklistListing::finished, this, [this, listing = m_firstReading.data()] {
        listing->deleteLater();
        m_firstReading.clear();
        resolve(listing->leads());
    });
    connect(m_firstReading, &BlocklistListing::failed, this, [this](const ApiError &error) {
        m_firstReading->deleteLater();
        m_firstReading.clear();
        m_stoppedBy = error;
        proceed();
    });
    m_firstReading->start();
}

void UnblockRun::cancel()
{
    m_cancelled = true;
    if (!m_firstReading)
        return;
    delete m_firstReading;
    QMetaObject::invokeMethod(this, &UnblockRun::finish, Qt::QueuedConnection);
}

WriteTotals UnblockRun::totals() const
{
    return totalsOf(m_outcomes);
}

void UnblockRun::resolve(const QList<BlockedLead> &current)
{
    onWorker(
        this, [people = m_people, current] { return planUnblock(people, current); },
        [this](std::optional<UnblockPlan> &&plan) {
            if (plan)
                take(*plan);
            else
                m_stoppedBy = outOfMemory();
            proceed();
        });
}

void UnblockRun::take(const UnblockPlan &plan)
{
    m_notBlocked = plan.notBlocked;
    for (const auto &[person, outcome] : plan.unremovable)
        settle({{}, person}, outcome);
    for (qsizetype begin = 0; begin < plan.removals.size(); begin += batchSize)
        m_batches.prepend(plan.removals.mid(begin, batchSize));
}

void UnblockRun::sendNext()
{
    if (m_cancelled || m_stoppedBy || m_batches.isEmpty()) {
        finish();
        return;
    }
    const Batch batch = m_batches.takeLast();
    QList<RecordId> ids;
    for (const Removal &removal : batch)
        ids.append(removal.entry.id);
    m_api.removeWorkspaceBlocks(ids, this)->onDone(this, [this, batch](const Result<WriteCount> &answer) { takeAnswer(batch, answer); });
}

void UnblockRun::takeAnswer(const Batch &batch, const Result<WriteCount> &answer)
{
    if (answer && answer->count.value_or(batch.size()) < batch.size()) {
        readBack(batch, std::nullopt);
        return;
    }
    if (answer) {
        for (const Removal &removal : batch)
            settle(removal, {OutcomeState::Accepted, {}});
        m_refusedInARow = 0;
    } else if (refusesRecords(answer.error())) {
        takeRefusal(batch, answer.error());
    } else if (leavesFateOpen(answer.error())) {
        readBack(batch, answer.error());
        return;
    } else {
        m_batches.append(batch);
        m_stoppedBy = answer.error();
    }
    proceed();
}

void UnblockRun::takeRefusal(const Batch &batch, const ApiError &error)
{
    const qsizetype half = batch.size() / 2;
    if (half > 0) {
        m_batches.append(batch.mid(half));
        m_batches.append(batch.first(half));
        return;
    }
    settle(batch.first(), {OutcomeState::Rejected, refusalText(error)});
    if (++m_refusedInARow >= hopelessRefusals)
        m_stoppedBy = error;
}

void UnblockRun::readBack(const Batch &batch, const std::optional<ApiError> &error)
{
    if (error && error->kind != ErrorKind::OutcomeUnknown)
        m_stoppedBy = error;
    auto *listing = new BlocklistListing(m_api, {}, this);
    connect(listing, &BlocklistListing::finished, this, [this, batch, listing] {
        listing->deleteLater();
        settleByList(batch, listing->leads());
    });
    connect(listing, &BlocklistListing::failed, this, [this, batch, error, listing](const ApiError &failure) {
        listing->deleteLater();
        leaveInDoubt(batch, error.value_or(failure));
    });
    listing->start();
}

void UnblockRun::leaveInDoubt(const Batch &batch, const ApiError &why)
{
    for (const Removal &removal : batch)
        settle(removal, {OutcomeState::NotSent, tr("The list could not be read back: this person may or may not be unblocked.")});
    m_stoppedBy = why;
    proceed();
}

void UnblockRun::settleByList(const Batch &batch, const QList<BlockedLead> &list)
{
    onWorker(
        this, [batch, list] { return standingRecords(batch, list); },
        [this, batch](std::optional<QSet<RecordId>> &&standing) {
            if (!standing) {
                leaveInDoubt(batch, outOfMemory());
                return;
            }
            settleBy(batch, *standing);
            proceed();
        });
}

void UnblockRun::settleBy(const Batch &batch, const QSet<RecordId> &standing)
{
    for (const Removal &removal : batch) {
        const bool isGone = !standing.contains(removal.entry.id);
        settle(removal, isGone ? RowOutcome{OutcomeState::Accepted, {}}
                               : RowOutcome{OutcomeState::NotSent, tr("The server's list still has this person.")});
    }
}

/// A person with several records is as badly off as the worst of them.
void UnblockRun::settle(const Removal &removal, const RowOutcome &outcome)
{
    if (outcome.state == OutcomeState::Accepted)
        m_removed.append(removal.entry);
    const qsizetype person = removal.person;
    if (!m_isSettled.at(person) || m_outcomes.at(person).state == OutcomeState::Accepted)
        m_outcomes[person] = outcome;
    if (!std::exchange(m_isSettled[person], true))
        ++m_settled;
}

/// The last thing any step does: a slot may delete this object.
void UnblockRun::proceed()
{
    const QPointer<UnblockRun> alive(this);
    Q_EMIT progressed(m_settled, m_people.size());
    if (alive)
        sendNext();
}

void UnblockRun::finish()
{
    const QString reason =
        m_cancelled ? tr("Cancelled before this person was sent.") : tr("Muster stopped before this person was unblocked.");
    for (const Batch &batch : std::as_const(m_batches)) {
        for (const Removal &removal : batch)
            settle(removal, {OutcomeState::NotSent, reason});
    }
    m_batches.clear();
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        if (!m_isSettled.at(i))
            m_outcomes[i] = {OutcomeState::NotSent, reason};
    }
    Q_EMIT finished();
}

} // namespace Muster
