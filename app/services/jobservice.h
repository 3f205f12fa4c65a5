// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"
#include "jobs/jobcontent.h"
#include "jobs/jobrunner.h"
#include "net/httprequest.h"
#include "store/connection.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace Muster {

class Clock;
class ConnectionService;
class JournalThread;

/// A bulk write to be begun.
struct JobOrder
{
    JobKind kind = JobKind::Block;
    Connection connection;
    BlocklistScope scope;
    QString place;  ///< see JobRecord
    QString source; ///< see JobRecord
    std::shared_ptr<const JobContent> content;
    bool verify = false;
    JobId undoes;
    bool consentsToMail = false; ///< see JobRecord
};

/// What undoing a job will do, for the question before it.
struct UndoPlan
{
    JobRecord job;             ///< the one to be undone
    JobOrder order;            ///< what does it
    QList<JobRow> rows;        ///< whom it concerns
    QList<BlockedLead> people; ///< the same as people see them: identifier and reason; of leads the identity, and the name as the reason
    qint64 left = 0;           ///< rows that stay as they are, because they were so before the job
    QStringList notes;         ///< what undoing does not bring back: sentences
};

/// The profile's jobs: begins, resumes, pauses, cancels, undoes and lists them. One per process; the journal is shared with other
/// processes, and a job is worked on by one process at a time. Main thread; nothing here waits for the disk.
///
/// What takes a `then` calls it exactly once, from the event loop, unless `context` is destroyed first; an error is a sentence
/// for the user. Deleting this object leaves running jobs as a crash would.
class JobService : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Then = std::function<void(tl::expected<T, QString>)>;

    /// `folder` holds journal.sqlite and the locks of running jobs. `connections` and `clock` must outlive this object.
    /// Of `limits`, batchesAtOnce is ConnectionService::requestsAtOnce() instead, and grace is ConnectionService::readBackGrace().
    JobService(const QString &folder, ConnectionService &connections, Clock &clock, const RunLimits &limits = {},
               QObject *parent = nullptr);
    ~JobService() override;

    /// Writes the job into the journal, then begins it. Fails where the journal cannot be written, or the connection or its key is
    /// missing: then nothing was sent. The job begins also where `context` is destroyed meanwhile.
    void start(const JobOrder &order, QObject *context, Then<JobId> then);
    /// Goes on with an interrupted, paused or stopped job. Fails where it has ended, another process works on it, or its
    /// connection or key is missing. `consentsToMail`: whoever resumes it has confirmed that its leads receive mail at once, from now on;
    /// what was confirmed before stays so.
    void resume(const JobId &id, QObject *context, Then<JobRecord> then, bool consentsToMail = false);
    /// A job of another process is asked to, by the journal. jobEnded() follows for one of this process.
    void pause(const JobId &id);
    void cancel(const JobId &id);
    /// cancel() for a job that nobody works on: what was ready becomes NotSent. Fails where somebody does.
    void discard(const JobId &id, QObject *context, Then<JobRecord> then);

    /// Newest first.
    void list(QObject *context, Then<QList<JobRecord>> then);
    void find(const JobId &id, QObject *context, Then<JobRecord> then);
    void rows(const JobId &id, qint64 first, qint64 limit, const QList<RowState> &states, QObject *context, Then<QList<JobRow>> then);
    /// Writes the result file of product.md: every column of the source (of a job without one: JobReport), then muster_verdict and
    /// muster_detail. Only rows in `states` where that is not empty. Gives the number of rows written.
    void writeReport(const JobId &id, const QString &path, const QList<RowState> &states, QObject *context, Then<qint64> then);
    /// The same as CSV text, to be corrected and imported again.
    void reportText(const JobId &id, const QList<RowState> &states, QObject *context, Then<QString> then);

    /// How many rows of its source are invalid, so that they never became rows of the job; 0 where it has no source.
    void invalidRows(const JobId &id, QObject *context, Then<qint64> then);

    /// Why this job cannot be undone, as a sentence; empty where it can.
    [[nodiscard]] QString whyNotUndoable(const JobRecord &job) const;
    void planUndo(const JobId &id, QObject *context, Then<UndoPlan> then);

    /// Forgets ended jobs; fails as a whole where one has not ended. Gives how many.
    void remove(const QList<JobId> &ids, QObject *context, Then<qint64> then);
    /// Forgets ended jobs that were begun before.
    void removeOlderThan(const QDateTime &before, QObject *context, Then<qint64> then);
    /// Bytes the journal takes on disk.
    void size(QObject *context, Then<qint64> then);

    /// The exact requests of an order, in order, built by the code that sends them, until `take` returns false. May be called on a worker.
    /// A record or a lead whose ID only the list will tell stands there as `<record ID of NAME>` or `<row ID of NAME>`.
    void visitRequests(const JobOrder &order, const std::function<bool(const HttpRequest &)> &take) const;
    /// How many there will be where nothing is refused; `rows` of them to be written.
    [[nodiscard]] static qint64 requestCount(const JobOrder &order, qint64 rows);
    [[nodiscard]] static QByteArray keyHeader(const Connection &connection);

    /// Jobs that this process works on, in the order they were begun.
    [[nodiscard]] QList<JobId> running() const;
    [[nodiscard]] int runningOn(const ConnectionId &connection) const;
    /// As of now; null for a job that this process does not work on.
    [[nodiscard]] const JobRecord *live(const JobId &id) const;
    [[nodiscard]] const RunActivity *activity(const JobId &id) const;

Q_SIGNALS:
    /// This process works on it from now on: begun or resumed.
    void jobStarted(const Muster::JobRecord &job);
    void jobProgressed(const Muster::JobId &id);
    /// It no longer does: paused, stopped, cancelled or done.
    void jobEnded(const Muster::JobRecord &job);
    /// The list of jobs is another: begun, ended, discarded, removed.
    void historyChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Muster
