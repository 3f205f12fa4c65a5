// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "base/result.h"
#include "services/unblockplan.h"
#include "services/writeoutcome.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace Muster {

class BlocklistListing;

/// Takes people off the workspace blocklist. Reads the list afresh first, because WaLead unblocks by record ID only and IDs go
/// stale (seed 002), and goes through it on a worker; a person is found by comparison key, or by record ID where no identifier was given,
/// and every record of that person is removed. Then removes in batches of 100 records. Deleting it abandons what has not been sent. Main
/// thread.
///
/// Who is no longer on the list is NotSent with that reason and counted in notBlocked(). A batch that the server refuses because of
/// a record (400, 404, 413, 422, `success:false`) is halved until the record is found; its person is Rejected; where
/// a hundred in a row are refused, the run stops. A lost answer, or one
/// that counts fewer than were sent, is settled by reading the list back.
class UnblockRun : public QObject
{
    Q_OBJECT

public:
    static constexpr int batchSize = 100;

    /// `api` must outlive this object.
    UnblockRun(WaLeadApi &api, QList<UnblockRequest> people, QObject *parent = nullptr);

    /// Begins; call once. finished() always follows, later.
    void start();
    /// Sends no further batch; the one in flight is waited for.
    void cancel();

    [[nodiscard]] const QList<UnblockRequest> &people() const { return m_people; }
    [[nodiscard]] const QList<RowOutcome> &outcomes() const { return m_outcomes; }
    [[nodiscard]] WriteTotals totals() const;
    [[nodiscard]] qint64 notBlocked() const { return m_notBlocked; }
    [[nodiscard]] const std::optional<ApiError> &stoppedBy() const { return m_stoppedBy; }
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    /// The entries that were removed, as they stood right before, in the order of removal: what an undo would block again.
    [[nodiscard]] const QList<BlockedLead> &removed() const { return m_removed; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// Exactly once. Nothing follows.
    void finished();

private:
    using Batch = QList<Removal>;

    void resolve(const QList<BlockedLead> &current);
    void take(const UnblockPlan &plan);
    void sendNext();
    void takeAnswer(const Batch &batch, const Result<WriteCount> &answer);
    void takeRefusal(const Batch &batch, const ApiError &error);
    void readBack(const Batch &batch, const std::optional<ApiError> &error);
    void leaveInDoubt(const Batch &batch, const ApiError &why);
    void settleByList(const Batch &batch, const QList<BlockedLead> &list);
    void settleBy(const Batch &batch, const QSet<RecordId> &standing);
    void settle(const Removal &removal, const RowOutcome &outcome);
    void proceed();
    void finish();

    WaLeadApi &m_api;
    QList<UnblockRequest> m_people;
    QList<RowOutcome> m_outcomes;
    QList<bool> m_isSettled; ///< per person
    QList<Batch> m_batches;  ///< a stack: the next one is at the end
    QPointer<BlocklistListing> m_firstReading;
    QList<BlockedLead> m_removed;
    qint64 m_settled = 0;
    qint64 m_notBlocked = 0;
    int m_refusedInARow = 0;
    std::optional<ApiError> m_stoppedBy;
    bool m_cancelled = false;
};

} // namespace Muster
