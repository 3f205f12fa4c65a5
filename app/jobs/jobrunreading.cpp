// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "jobs/answerreading.h"
#include "jobs/jobrun.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

using namespace std::chrono_literals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

using Phase = RunActivity::Phase;
using Purpose = ListReading::Purpose;

} // namespace

void JobRun::clear()
{
    m_clearing = m_operation->clear(&m_context);
    if (!m_clearing) {
        m_mustClear = false;
        proceed();
        return;
    }
    m_step = Step::Reading;
    show({Phase::Writing, 0, {}, {}});
    m_clearing->onDone(this, [this](const Result<bool> &cleared) {
        m_step = Step::Free;
        m_mustClear = !cleared;
        if (!cleared && mayPass(cleared.error()))
            m_setback = cleared.error();
        else if (!cleared)
            stop(cleared.error());
        proceed();
    });
}

void JobRun::settleDoubt()
{
    const bool isLast = counts().ready == 0;
    if (!m_can.canExamine && isLast) {
        stop(Text::tr("Some answers were lost, and this server has no list to look them up in. Those people stay in doubt."));
        proceed();
    } else if (!m_sendingTime.lostAt.isEmpty() && !m_isRested) {
        rest(m_loss);
    } else if (!m_can.canExamine) {
        m_mustLookUp = false;
        m_lostInARow = 0;
        proceed();
    } else if (const auto grace = counts().inDoubt > 0 ? graceLeft() : 0ms; grace > 0ms) {
        wait(grace, m_loss);
    } else {
        read(m_examinesFirst ? Purpose::Unsettled : Purpose::Doubt);
    }
}

void JobRun::settleOutcome()
{
    if (m_can.canExamine && !m_isOutcomeRead && (job().verify || isOutcomeOpen()))
        read(Purpose::Outcome);
    else
        close();
}

/// Some duplicates have no names yet, and the list was not asked for them.
bool JobRun::isOutcomeOpen() const
{
    return !m_isOutcomeRead && job().unnamedDuplicates > 0;
}

void JobRun::read(Purpose purpose)
{
    m_step = Step::Reading;
    show({Phase::Examining, 0, {}, {}});
    if (m_end != End::None) { // once, whatever comes of it
        m_hasLookedBack = m_hasLookedBack || purpose == Purpose::Doubt;
        m_isOutcomeRead = m_isOutcomeRead || purpose == Purpose::Outcome;
    }
    QList<ShortBatch> shortBatches;
    if (purpose == Purpose::Outcome)
        shortBatches = m_shortBatches;
    if (purpose == Purpose::Outcome && m_unnamedBefore > 0)
        shortBatches.append({{}, m_unnamedBefore});
    m_reading = new ListReading(purpose, m_ledger, *m_operation, shortBatches, m_sendingTime, &m_context);
    connect(m_reading, &ListReading::finished, this, [this, purpose] { takeReading(purpose); });
    connect(m_reading, &ListReading::failed, this, &JobRun::takeFailedReading);
    m_reading->start();
}

void JobRun::takeReading(Purpose purpose)
{
    m_reading->deleteLater();
    m_step = Step::Free;
    if (purpose == Purpose::Outcome) {
        m_isOutcomeRead = true;
    } else {
        m_examinesFirst = m_examinesFirst && purpose != Purpose::Unsettled;
        m_sendingTime.lostAt.clear();
        m_isRested = false;
        m_loss.reset();
        m_mustLookUp = false;
        m_mustClear = true; // it took its time
        m_lostInARow = 0;
    }
    noteProgress();
    proceed();
}

void JobRun::takeFailedReading(const ApiError &error)
{
    m_reading->deleteLater();
    m_step = Step::Free;
    if (mayPass(error))
        m_setback = error;
    else
        stop(error);
    proceed();
}

void JobRun::rest(const std::optional<ApiError> &why)
{
    if (const auto span = m_pace.next(counts().settled(), why)) {
        m_isRested = true;
        wait(counts().inDoubt > 0 ? std::max(*span, graceLeft()) : *span, why);
        return;
    }
    if (why)
        stop(*why);
    else
        stop(Text::tr("The server leaves people out without saying why. Look at its list, then resume."));
    proceed();
}

void JobRun::wait(std::chrono::milliseconds span, const std::optional<ApiError> &why)
{
    m_step = Step::Waiting;
    if (m_end == End::None)
        show({Phase::Waiting, 0, m_clock.nowUtc().addMSecs(span.count()), why});
    m_clock.after(span, this, [this, wait = ++m_waits] {
        if (wait != m_waits || m_step != Step::Waiting)
            return;
        m_step = Step::Free;
        m_mustClear = true;
        proceed();
    });
}

std::chrono::milliseconds JobRun::graceLeft() const
{
    const std::chrono::milliseconds passed(m_doubtSince.msecsTo(m_clock.nowUtc()));
    return std::clamp(m_limits.grace - passed, 0ms, m_limits.grace);
}

void JobRun::stop(const ApiError &error)
{
    if (m_end != End::None)
        return;
    m_ledger.edit().stoppedBy = error;
    m_end = End::Stop;
    show({Phase::Finishing, 0, {}, {}});
}

void JobRun::stop(const QString &text)
{
    if (m_end != End::None)
        return;
    m_ledger.edit().stopText = text;
    m_ledger.edit().stoppedBy = ApiError{ErrorKind::OutcomeUnknown, 0, {}, {}, {}, {}, {}};
    m_end = End::Stop;
    show({Phase::Finishing, 0, {}, {}});
}

void JobRun::breakOff(const QString &text)
{
    m_ledger.edit().stopText = text;
    end(End::Broken);
}

void JobRun::close()
{
    if (m_ledger.isWriting())
        return; // written() comes
    m_step = Step::Closing;
    JobState state = JobState::Stopped;
    if (m_end == End::Pause || m_end == End::Cancel) {
        state = m_end == End::Pause ? JobState::Paused : JobState::Cancelled;
    }
    if (m_end == End::Cancel) {
        m_ledger.edit().stoppedBy.reset();
        m_ledger.edit().stopText.clear();
    }
    m_ledger.close(state, [this] {
        m_hasEnded = true;
        QMetaObject::invokeMethod(this, &JobRun::ended, Qt::QueuedConnection); // whoever hears it may delete this object
    });
}

} // namespace Muster
