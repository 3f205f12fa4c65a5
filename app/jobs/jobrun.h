// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/jobrunner.h"
#include "jobs/listreading.h"
#include "jobs/runledger.h"
#include "jobs/runpace.h"
#include "jobs/shipment.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>

namespace Muster {

/// What a JobRunner does. Whatever happens notes itself and calls proceed(), which takes the one next step that everything noted
/// leaves open. Three steps exclude all others while they last: a reading, a wait, and the closing.
class JobRun : public QObject
{
    Q_OBJECT

public:
    /// Why a run is over before its job is. A later one outranks the earlier ones.
    enum class End { None, Stop, Pause, Cancel, Broken };

    JobRun(JobRecord job, std::unique_ptr<JobOperation> operation, JournalThread &journal, Clock &clock, const RunLimits &limits);
    ~JobRun() override;

    void start();
    void end(End why);

    [[nodiscard]] const JobRecord &job() const { return m_ledger.job(); }
    [[nodiscard]] const RunActivity &activity() const { return m_activity; }

Q_SIGNALS:
    void progressed();
    void ended();

private:
    enum class Step { Idle, Free, Reading, Waiting, Closing }; ///< Idle: not begun

    void proceed();
    void proceedToEnd();
    void pump();
    void send(Shipment shipment);
    void takeAnswer(Shipment shipment, const Result<BatchAnswer> &answer);
    void noteAnswer(const ShipmentVerdict &verdict);
    void noteFailure(const ApiError &error, qsizetype sent);
    void takeRows(const QList<JobRow> &rows);
    void withdraw();
    void release();
    void clear();

    void settleDoubt();
    void settleOutcome();
    [[nodiscard]] bool isOutcomeOpen() const;
    void read(ListReading::Purpose purpose);
    void takeReading(ListReading::Purpose purpose);
    void takeFailedReading(const ApiError &error);

    void rest(const std::optional<ApiError> &why);
    void wait(std::chrono::milliseconds span, const std::optional<ApiError> &why);
    [[nodiscard]] std::chrono::milliseconds graceLeft() const;
    void stop(const ApiError &error);
    void stop(const QString &text);
    void breakOff(const QString &text);
    void close();

    [[nodiscard]] const JobCounts &counts() const { return m_ledger.job().counts; }
    void show(RunActivity activity);
    void noteProgress();
    void tick();

    const std::unique_ptr<JobOperation> m_operation;
    const WriteCapabilities m_can;
    Clock &m_clock;
    const RunLimits m_limits;
    RunLedger m_ledger;
    RunPace m_pace;

    Step m_step = Step::Idle;
    End m_end = End::None;
    int m_waits = 0; ///< so that a wait that was broken off is not heard
    QPointer<ListReading> m_reading;
    QPointer<ApiCall<bool>> m_clearing;
    bool m_mustClear = true; ///< nothing is sent before the operation was asked whether it may be

    std::deque<Shipment> m_pending; ///< in doubt on disk, not under way
    std::unordered_map<ApiCallBase *, Shipment> m_underWay;
    int m_batchSize;
    int m_lostInARow = 0;
    bool m_mustLookUp = false; ///< too many were lost: nothing is sent until the list was read
    int m_refusedInARow = 0;
    std::optional<ApiError> m_setback; ///< what must be waited out before anything is sent
    std::optional<ApiError> m_loss;    ///< the last lost answer since the list was read
    bool m_isRested = false;           ///< the last wait was the one before the list may be read
    QDateTime m_doubtSince;            ///< what is in doubt was sent before
    SendingTime m_sendingTime;         ///< lostAt: what this run left in doubt since the list was read
    bool m_examinesFirst;
    bool m_isOutcomeRead = false;
    bool m_hasLookedBack = false; ///< for what is in doubt, after it was cancelled
    bool m_isHurried = false;     ///< cancelled twice
    const qint64 m_unnamedBefore; ///< duplicates that earlier runs could not name
    QList<ShortBatch> m_shortBatches;

    RunActivity m_activity;
    bool m_hasEnded = false;
    bool m_isTellingSoon = false;
    QDateTime m_toldAt;
    int m_ticks = 0;
    QObject m_context; ///< of all calls, so that they go first
};

} // namespace Muster
