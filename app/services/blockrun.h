// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "base/result.h"
#include "domain/blockedlead.h"
#include "services/writeoutcome.h"

#include <QList>
#include <QObject>

namespace Muster {

class BlocklistListing;

/// Blocks people in batches of 100. Deleting it abandons what has not been sent; cancel() does so and reports. Main thread.
///
/// A batch that the server refuses because of a row (400, 413, 422, `success:false`) is halved until the row is found; that row is
/// Rejected with the server's words and the rest goes on. Where a hundred rows in a row are refused, it is not the rows, and the run
/// stops. A batch whose answer is lost is never repeated: the list is read back, who stands on it is Accepted, the rest is NotSent
/// with that reason; then the run goes on. After an answer that leaves the batch's fate open all the same (5xx, unreadable) the list
/// is read back too, and the run stops. Any other failure stops the run; what was not sent is NotSent.
/// WaLead does not say which rows of a batch were already there, only how many: those are counted as duplicates.
class BlockRun : public QObject
{
    Q_OBJECT

public:
    static constexpr int batchSize = 100;

    /// The request of one batch, as start() sends it.
    [[nodiscard]] static HttpRequest requestFor(const WaLeadApi &api, const BlocklistScope &scope, const QList<BlockRequest> &batch);

    /// `api` must outlive this object.
    BlockRun(WaLeadApi &api, BlocklistScope scope, QList<BlockRequest> people, QObject *parent = nullptr);

    /// Begins; call once. finished() always follows, later, also for an empty list.
    void start();
    /// Sends no further batch; the one in flight is waited for. finished() follows.
    void cancel();

    [[nodiscard]] const BlocklistScope &scope() const { return m_scope; }
    [[nodiscard]] const QList<BlockRequest> &people() const { return m_people; }
    /// One outcome per person, in their order.
    [[nodiscard]] const QList<RowOutcome> &outcomes() const { return m_outcomes; }
    [[nodiscard]] WriteTotals totals() const;
    /// What stopped the run early; unset where all was sent.
    [[nodiscard]] const std::optional<ApiError> &stoppedBy() const { return m_stoppedBy; }
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

Q_SIGNALS:
    /// `done` of people().size() have an outcome.
    void progressed(qint64 done, qint64 total);
    /// Exactly once. Nothing follows.
    void finished();

private:
    struct Range
    {
        qsizetype begin;
        qsizetype end;
    };

    void sendNext();
    void takeAnswer(Range range, const Result<WriteCount> &answer);
    void takeRefusal(Range range, const ApiError &error);
    void settle(Range range, const RowOutcome &outcome);
    void readBack(Range range, const ApiError &error);
    void leaveInDoubt(Range range, const ApiError &error);
    void settleByList(Range range, const QList<BlockedLead> &list, const ApiError &error);
    void proceed();
    void finish();

    WaLeadApi &m_api;
    BlocklistScope m_scope;
    QList<BlockRequest> m_people;
    QList<RowOutcome> m_outcomes;
    QList<Range> m_pending; ///< a stack: the next range is at the end
    qint64 m_settled = 0;
    qint64 m_duplicates = 0;
    int m_refusedInARow = 0;
    std::optional<ApiError> m_stoppedBy;
    bool m_cancelled = false;
};

} // namespace Muster
