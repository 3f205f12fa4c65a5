// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/jobrun.h"

#include "base/clock.h"
#include "jobs/answerreading.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Muster {

namespace {

using namespace std::chrono_literals;

constexpr auto tellInterval = 100ms;
constexpr auto tickInterval = 1s;
constexpr int ticksPerUpdate = 5;
constexpr int hopelessRefusals = 100;
constexpr int wholeBatch = std::numeric_limits<int>::max();
/// A batch may wait so long for a rate limit after it was claimed, without a trace in the journal.
constexpr auto longestHold = 10min;

using Phase = RunActivity::Phase;
using Purpose = ListReading::Purpose;

} // namespace

JobRun::JobRun(JobRecord job, std::unique_ptr<JobOperation> operation, JournalThread &journal, Clock &clock, const RunLimits &limits)
    : m_operation(std::move(operation)),
      m_can(m_operation->capabilities()),
      m_clock(clock),
      m_limits(limits),
      m_ledger(std::move(job), journal, clock),
      m_pace(limits),
      m_batchSize(m_can.isWhole ? wholeBatch : std::max(1, m_can.batchSize)),
      m_examinesFirst(m_can.examinesFirst || (m_can.examinesUndoFirst && !m_ledger.job().undoes.isEmpty())),
      m_unnamedBefore(m_ledger.job().unnamedDuplicates)
{
    const JobRecord &begun = m_ledger.job();
    m_sendingTime = {begun.created, begun.touched.isValid() ? begun.touched : begun.ended, {}};
    connect(&m_ledger, &RunLedger::failed, this, &JobRun::breakOff);
    connect(&m_ledger, &RunLedger::written, this, &JobRun::proceed);
    connect(&m_ledger, &RunLedger::wished, this, [this](JobWish wish) {
        const End why = wish == JobWish::Pause ? End::Pause : End::Cancel;
        if (why > m_end) // a wish is heard again and again
            end(why);
    });
    connect(m_operation.get(), &JobOperation::examined, this, [this](qint64 entries) {
        m_activity.entriesRead = entries;
        noteProgress();
    });
}

JobRun::~JobRun() = default;

void JobRun::start()
{
    // Paused or stopped: nothing was under way since then. Interrupted: nobody knows when.
    const JobRecord &job = m_ledger.job();
    m_doubtSince = m_clock.nowUtc();
    if (job.state != JobState::Running && job.ended.isValid())
        m_doubtSince = job.ended;
    else if (job.touched.isValid() && job.touched.addMSecs(std::chrono::milliseconds(longestHold).count()) < m_doubtSince)
        m_doubtSince = job.touched;
    m_ledger.begin([this] {
        m_step = Step::Free;
        proceed();
    });
    tick();
}

void JobRun::end(End why)
{
    if (m_step == Step::Closing || why < m_end)
        return;
    m_isHurried = m_isHurried || (m_end == End::Cancel && why == End::Cancel);
    m_end = std::max(m_end, why);
    show({Phase::Finishing, 0, {}, {}});
    if (m_step == Step::Reading || m_step == Step::Waiting) {
        delete m_reading;
        delete m_clearing;
        ++m_waits;
        m_step = Step::Free;
    }
    proceed();
}

void JobRun::proceed()
{
    if (m_step != Step::Free)
        return;
    if (m_end != End::None) {
        proceedToEnd();
        return;
    }
    if (!m_examinesFirst && !m_setback && !m_mustLookUp) {
        if (m_mustClear && counts().ready > 0) {
            clear();
            return;
        }
        pump();
    }
    if (!m_underWay.empty() || m_ledger.isClaiming())
        return;
    release();
    if (m_setback)
        rest(std::exchange(m_setback, std::nullopt));
    else if (counts().inDoubt > 0 || (m_examinesFirst && counts().ready > 0))
        settleDoubt();
    else if (counts().ready == 0)
        settleOutcome();
}

/// A cancelled job will not be resumed, and one whose campaign left draft may never be: whether what is in doubt was done, and who was
/// there before, is found out now.
void JobRun::proceedToEnd()
{
    withdraw();
    if (!m_underWay.empty() || m_ledger.isClaiming())
        return;
    release();
    if (m_ledger.isWriting())
        return; // written() comes
    const bool isLast = m_end == End::Cancel || (m_end == End::Stop && job().stoppedBy && job().stoppedBy->kind == ErrorKind::Frozen);
    const bool looksBack = isLast && !m_isHurried && m_can.canExamine;
    if (looksBack && counts().inDoubt > 0 && !m_hasLookedBack) {
        if (const auto grace = graceLeft(); grace > 0ms)
            wait(grace, std::nullopt);
        else
            read(Purpose::Doubt);
    } else if (looksBack && isOutcomeOpen()) {
        read(Purpose::Outcome);
    } else {
        close();
    }
}

void JobRun::pump()
{
    if (m_activity.phase != Phase::Writing)
        show({Phase::Writing, 0, {}, {}});
    while (std::ssize(m_underWay) < m_limits.batchesAtOnce && !m_pending.empty()) {
        Shipment next = std::move(m_pending.front());
        m_pending.pop_front();
        send(std::move(next));
    }
    // As many ahead as are in flight, claimed by the half: the network need not wait for a busy disk. No more, because after a crash all
    // of them are in doubt.
    if (2 * std::ssize(m_pending) > m_limits.batchesAtOnce || counts().ready == 0 || m_ledger.isClaiming())
        return;
    const int missing = 2 * m_limits.batchesAtOnce - static_cast<int>(m_underWay.size() + m_pending.size());
    const int limit = m_can.isWhole ? wholeBatch : m_batchSize * missing;
    m_ledger.claim(limit, [this](const QList<JobRow> &rows) { takeRows(rows); });
}

void JobRun::takeRows(const QList<JobRow> &rows)
{
    for (qsizetype begin = 0; begin < rows.size(); begin += m_batchSize)
        m_pending.emplace_back(rows.mid(begin, m_batchSize));
    proceed();
}

void JobRun::send(Shipment shipment)
{
    const QList<JobRow> rows = shipment.next();
    const HttpRequest request = m_operation->requestFor(rows);
    ApiCall<BatchAnswer> *call = m_operation->send(request, rows, &m_context);
    m_underWay.insert_or_assign(call, std::move(shipment));
    call->onDone(this, [this, call, bytes = request.body.size()](const Result<BatchAnswer> &answer) {
        auto answered = m_underWay.extract(call);
        if (answer || writeFailure(answer.error()) != WriteFailure::Unreached)
            m_ledger.edit().bytesSent += bytes;
        takeAnswer(std::move(answered.mapped()), answer);
    });
}

void JobRun::takeAnswer(Shipment shipment, const Result<BatchAnswer> &answer)
{
    const qsizetype sent = shipment.next().size();
    const ShipmentVerdict verdict = shipment.take(answer, *m_operation);
    m_ledger.settle(verdict.rows);
    noteAnswer(verdict);
    if (answer)
        m_lostInARow = 0;
    else
        noteFailure(answer.error(), sent);
    if (verdict.goesOn)
        m_pending.push_front(std::move(shipment));
    noteProgress();
    proceed();
}

void JobRun::noteAnswer(const ShipmentVerdict &verdict)
{
    if (verdict.shortfall > 0) {
        m_ledger.edit().unnamedDuplicates += verdict.shortfall;
        m_shortBatches.append({verdict.shortRows, verdict.shortfall});
    }
    if (!verdict.doubted.isEmpty()) {
        m_isRested = false;
        m_doubtSince = m_clock.nowUtc();
        for (const qint64 position : verdict.doubted)
            m_sendingTime.lostAt.insert(position, m_doubtSince);
    }
    if (verdict.hasAccepted)
        m_refusedInARow = 0;
    else if (verdict.hasBlamed)
        ++m_refusedInARow;
}

void JobRun::noteFailure(const ApiError &error, qsizetype sent)
{
    switch (failureOf(error, m_can)) {
    case WriteFailure::TooLarge:
        m_batchSize = std::min(m_batchSize, std::max(1, static_cast<int>(sent / 2)));
        release(); // they were cut too large as well
        [[fallthrough]];
    case WriteFailure::BadRow:
        m_lostInARow = 0;
        if (m_refusedInARow >= hopelessRefusals)
            stop(error);
        return;
    case WriteFailure::Lost:
        m_mustLookUp = ++m_lostInARow >= m_limits.batchesAtOnce || m_mustLookUp;
        m_loss = error;
        return;
    case WriteFailure::Unreached:
        m_setback = error;
        return;
    case WriteFailure::Final:
        stop(error);
        return;
    }
}

/// Takes back what only waits to be sent: in the gate, or for its next attempt.
void JobRun::withdraw()
{
    std::erase_if(m_underWay, [this](auto &sent) {
        if (!sent.first->isWithdrawable())
            return false;
        delete sent.first;
        m_pending.push_back(std::move(sent.second));
        return true;
    });
}

/// Puts back what was claimed and not sent.
void JobRun::release()
{
    for (const Shipment &shipment : std::exchange(m_pending, {}))
        m_ledger.settle(shipment.released());
}

void JobRun::show(RunActivity activity)
{
    m_activity = std::move(activity);
    noteProgress();
}

void JobRun::noteProgress()
{
    if (std::exchange(m_isTellingSoon, true))
        return;
    const QDateTime next = m_toldAt.isValid() ? m_toldAt.addMSecs(tellInterval.count()) : m_clock.nowUtc();
    m_clock.after(std::chrono::milliseconds(std::max<qint64>(0, m_clock.nowUtc().msecsTo(next))), this, [this] {
        m_isTellingSoon = false;
        m_toldAt = m_clock.nowUtc();
        m_ledger.touch();
        if (!m_hasEnded)
            Q_EMIT progressed();
    });
}

void JobRun::tick()
{
    m_clock.after(tickInterval, this, [this] {
        if (m_step == Step::Closing || m_ledger.hasFailed())
            return;
        ++m_ticks;
        m_ledger.look(m_ticks % ticksPerUpdate == 0);
        tick();
        if (m_end != End::None)
            proceed(); // what was in flight may have come to wait
    });
}

} // namespace Muster
