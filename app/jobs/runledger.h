// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"
#include "jobs/journal.h"
#include "jobs/reconciliation.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace Muster {

class Clock;
class JournalThread;

/// A job while it is worked on: its record as of now, and the writing down of what becomes of its rows. Main thread.
///
/// What is given to take is called from the event loop; where the journal fails, failed() comes instead.
class RunLedger : public QObject
{
    Q_OBJECT

public:
    /// `journal` and `clock` must outlive this object.
    RunLedger(JobRecord job, JournalThread &journal, Clock &clock);

    [[nodiscard]] const JobRecord &job() const { return m_job; }
    /// For what is no row's state; on disk with the next look() or close().
    [[nodiscard]] JobRecord &edit() { return m_job; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// The job runs from now on; whoever took it up has cleared the wishes of before. `take` comes also where that could not be written,
    /// after failed().
    void begin(const std::function<void()> &take);
    /// Marks the first ready rows in doubt, at most `limit`. One at a time.
    void claim(int limit, const std::function<void(const QList<JobRow> &)> &take);
    [[nodiscard]] bool isClaiming() const { return m_isClaiming; }
    /// What became of rows that were in doubt.
    void settle(const QList<RowSettlement> &rows);
    /// Something of what settle() or apply() was given is not on disk yet.
    [[nodiscard]] bool isWriting() const { return m_writes > 0; }
    /// Rows in these states, in order; of them only those at `positions` where that is not empty. For `owner` only.
    void load(const QList<RowState> &states, const QList<qint64> &positions, QObject *owner,
              const std::function<void(const QList<JobRow> &)> &take);
    /// Writes down what `find` finds, on the journal's thread, while nothing else of the job is under way.
    void apply(const std::function<ListFindings(Journal &)> &find, const std::function<void()> &take);
    /// Hears what another process wishes; `isThorough`: and writes the record.
    void look(bool isThorough);
    /// The last thing: with every row settled the job is Done, else `state`. `take` comes also where it could not be written.
    void close(JobState state, const std::function<void()> &take);
    /// Brings JobRecord::workedMs up to now.
    void touch();

Q_SIGNALS:
    /// isWriting() is over.
    void written();
    /// Once: the journal could not be read or written. A sentence for the user.
    void failed(const QString &text);
    void wished(Muster::JobWish wish);

private:
    void fail(const QString &text);
    void adopt(const JobRecord &kept);

    JobRecord m_job;
    JournalThread &m_journal;
    Clock &m_clock;
    QDateTime m_began;
    qint64 m_workedBefore;
    qint64 m_firstReady = 0; ///< no row before it is ready
    bool m_isClaiming = false;
    int m_writes = 0;
    bool m_hasFailed = false;
};

} // namespace Muster
