// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blockrun.h"

#include "base/onworker.h"
#include "domain/identity.h"
#include "services/answerreading.h"
#include "services/blocklistlisting.h"

#include <QPointer>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace Muster {

namespace {

constexpr int hopelessRefusals = BlockRun::batchSize;

/// Who of these people is on the list, in their order. Goes through the whole list: for a worker.
QList<bool> blockedAmong(const QList<BlockRequest> &people, const QList<BlockedLead> &list)
{
    std::unordered_map<std::string, bool> isBlocked;
    for (const BlockRequest &person : people)
        isBlocked.emplace(identityKey(person.publicIdentifier), false);
    for (const BlockedLead &lead : list) {
        if (const auto asked = isBlocked.find(identityKey(lead.publicIdentifier)); asked != isBlocked.end())
            asked->second = true;
    }
    QList<bool> answers;
    for (const BlockRequest &person : people)
        answers.append(isBlocked.at(identityKey(person.publicIdentifier)));
    return answers;
}

} // namespace

HttpRequest BlockRun::requestFor(const WaLeadApi &api, const BlocklistScope &scope, const QList<BlockRequest> &batch)
{
    return scope.campaign ? api.addCampaignBlocksRequest(*scope.campaign, identifiersOf(batch)) : api.addWorkspaceBlocksRequest(batch);
}

BlockRun::BlockRun(WaLeadApi &api, BlocklistScope scope, QList<BlockRequest> people, QObject *parent)
    : QObject(parent), m_api(api), m_scope(std::move(scope)), m_people(std::move(people)), m_outcomes(m_people.size())
{
}

void BlockRun::start()
{
    for (qsizetype begin = 0; begin < m_people.size(); begin += batchSize)
        m_pending.prepend({begin, std::min<qsizetype>(begin + batchSize, m_people.size())});
    QMetaObject::invokeMethod(this, &BlockRun::sendNext, Qt::QueuedConnection);
}

void BlockRun::cancel()
{
    m_cancelled = true;
}

WriteTotals BlockRun::totals() const
{
    WriteTotals totals = totalsOf(m_outcomes);
    totals.accepted -= m_duplicates;
    totals.duplicates = m_duplicates;
    return totals;
}

void BlockRun::sendNext()
{
    if (m_cancelled || m_stoppedBy || m_pending.isEmpty()) {
        finish();
        return;
    }
    const Range range = m_pending.takeLast();
    const QList<BlockRequest> batch = m_people.mid(range.begin, range.end - range.begin);
    ApiCall<WriteCount> *call =
        m_scope.campaign ? m_api.addCampaignBlocks(*m_scope.campaign, identifiersOf(batch), this) : m_api.addWorkspaceBlocks(batch, this);
    call->onDone(this, [this, range](const Result<WriteCount> &answer) { takeAnswer(range, answer); });
}

void BlockRun::takeAnswer(Range range, const Result<WriteCount> &answer)
{
    if (answer) {
        const qint64 sent = range.end - range.begin;
        m_duplicates += sent - std::clamp<qint64>(answer->count.value_or(sent), 0, sent);
        m_refusedInARow = 0;
        settle(range, {OutcomeState::Accepted, {}});
        proceed();
    } else if (refusesRows(answer.error())) {
        takeRefusal(range, answer.error());
        proceed();
    } else if (leavesFateOpen(answer.error())) {
        readBack(range, answer.error());
    } else {
        m_pending.append(range);
        m_stoppedBy = answer.error();
        proceed();
    }
}

void BlockRun::takeRefusal(Range range, const ApiError &error)
{
    if (range.end - range.begin > 1) {
        const qsizetype middle = range.begin + (range.end - range.begin) / 2;
        m_pending.append({middle, range.end});
        m_pending.append({range.begin, middle});
        return;
    }
    settle(range, {OutcomeState::Rejected, refusalText(error)});
    if (++m_refusedInARow >= hopelessRefusals)
        m_stoppedBy = error;
}

void BlockRun::settle(Range range, const RowOutcome &outcome)
{
    for (qsizetype i = range.begin; i < range.end; ++i)
        m_outcomes[i] = outcome;
    m_settled += range.end - range.begin;
}

void BlockRun::readBack(Range range, const ApiError &error)
{
    if (error.kind != ErrorKind::OutcomeUnknown)
        m_stoppedBy = error;
    auto *listing = new BlocklistListing(m_api, m_scope, this);
    connect(listing, &BlocklistListing::finished, this, [this, range, error, listing] {
        listing->deleteLater();
        settleByList(range, listing->leads(), error);
    });
    connect(listing, &BlocklistListing::failed, this, [this, range, error, listing] {
        listing->deleteLater();
        leaveInDoubt(range, error);
    });
    listing->start();
}

void BlockRun::leaveInDoubt(Range range, const ApiError &error)
{
    settle(range,
           {OutcomeState::NotSent, tr("The answer was lost and the list could not be read back: this person may or may not be blocked.")});
    m_stoppedBy = error;
    proceed();
}

void BlockRun::settleByList(Range range, const QList<BlockedLead> &list, const ApiError &error)
{
    const QList<BlockRequest> people = m_people.mid(range.begin, range.end - range.begin);
    onWorker(
        this, [people, list] { return blockedAmong(people, list); },
        [this, range, error](std::optional<QList<bool>> &&blocked) {
            if (!blocked) {
                leaveInDoubt(range, error);
                return;
            }
            for (qsizetype i = range.begin; i < range.end; ++i) {
                settle({i, i + 1},
                       blocked->at(i - range.begin)
                           ? RowOutcome{OutcomeState::Accepted, {}}
                           : RowOutcome{OutcomeState::NotSent, tr("The answer was lost, and the list does not have this person.")});
            }
            proceed();
        });
}

/// The last thing any step does: a slot may delete this object.
void BlockRun::proceed()
{
    const QPointer<BlockRun> alive(this);
    Q_EMIT progressed(m_settled, m_people.size());
    if (alive)
        sendNext();
}

void BlockRun::finish()
{
    const QString reason =
        m_cancelled ? tr("Cancelled before this person was sent.") : tr("Muster stopped before this person was blocked.");
    for (const Range &range : std::as_const(m_pending)) {
        for (qsizetype i = range.begin; i < range.end; ++i)
            m_outcomes[i] = {OutcomeState::NotSent, reason};
    }
    m_pending.clear();
    Q_EMIT finished();
}

} // namespace Muster
