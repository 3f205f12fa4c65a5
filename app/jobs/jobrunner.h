// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"
#include "jobs/joboperation.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace Muster {

class Clock;
class JobRun;
class JournalThread;

/// How a run may behave.
struct RunLimits
{
    int batchesAtOnce = 4;                     ///< in flight; the connection's RequestGate bounds them together
    std::chrono::milliseconds grace{10'000};   ///< what was sent may still be under way: no list is read back before
    std::chrono::milliseconds firstWait{1000}; ///< after failures that pass; doubles with each fruitless round
    std::chrono::milliseconds longestWait{60'000};
    int fruitlessRounds = 5;     ///< rounds in a row that settled nothing before the job stops
    bool waitsForNetwork = true; ///< an unreachable server parks the job; else it stops the job
};

/// What a run is doing now.
struct RunActivity
{
    enum class Phase {
        Examining, ///< reading the server's list; also after cancel(), for what is in doubt
        Writing,
        Waiting,   ///< `until` and `error` say for what
        Finishing, ///< told to pause or cancel; waits for the batches in flight
    };

    Phase phase = Phase::Writing;
    qint64 entriesRead = 0;        ///< while Examining
    QDateTime until;               ///< while Waiting; invalid where nobody knows
    std::optional<ApiError> error; ///< why it waits
};

/// Works on one job of the journal until it ends. Main thread; SQLite on the journal's thread.
///
/// Rows are claimed (in doubt, on disk) before their batch is sent, and settled after its answer. Before the first write of a run, and
/// before the first one after every wait and every reading, the operation is asked whether the list may be changed
/// (JobOperation::clear()). In doubt at the start, and whatever lost its answer: once nothing else is to be sent, the server's list is
/// read back: who is as wanted is Accepted (Duplicate where that is older than the job, or younger than its sending), the others are ready
/// again, with a detail that says so as long as they are sent again. What cannot be settled stays in doubt, and the job is Stopped and
/// says so.
/// A batch that is refused because of a row (400, 413, 422, `success:false`): rows that the refusal names are Rejected with the server's
/// words, else BatchSearch finds the row; the rest goes on. Where a hundred refusals in a row that name nobody cost rows and nothing was
/// accepted in between, it is not the rows: the job is Stopped. A batch refused for its size (413) is sent in halves; a request that
/// stands for all rows is never divided, and its refusal stops the job. Failures that pass (no network, 429 after all attempts, 5xx) are
/// waited out, longer each time; those that do not (401, 403, 404, an untrusted certificate, 307, a campaign that has left draft) stop it
/// at once, with what was refused ready again; in the last case what lost its answer is still looked up, as after cancel(). A journal that
/// cannot be written stops it before anything more is sent. Where the server did fewer than were sent, the list is read once at the end to
/// tell which were there already: the oldest ones, or, where rows were sent again or an earlier run left the question open, those older
/// than the job. Where the list does not tell they stay Accepted and JobRecord::unnamedDuplicates counts them.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    /// `job` as the journal has it, in no ended state and owned by this process. `journal` and `clock` must outlive this object. Deleting
    /// it while it runs leaves the job as a crash would.
    JobRunner(JobRecord job, std::unique_ptr<JobOperation> operation, JournalThread &journal, Clock &clock, RunLimits limits = {},
              QObject *parent = nullptr);
    ~JobRunner() override;

    /// Begins or resumes; call once.
    void start();
    /// No further batch is sent; those that only wait to be sent are taken back, those in flight are waited for. ended() follows, with
    /// Paused or Cancelled (or Done, where nothing was left).
    void pause();
    /// As pause(); then what lost its answer, and who was there before, is looked up in the server's list, once, because nobody will
    /// resume the job. Cancelling again does without, and leaves it in doubt.
    void cancel();

    /// As of now, ahead of the journal by what is under way; state is Running until ended().
    [[nodiscard]] const JobRecord &job() const;
    [[nodiscard]] const RunActivity &activity() const;

Q_SIGNALS:
    /// job().counts, bytesSent or activity() changed. At most ten times a second.
    void progressed();
    /// Exactly once; job() is as the journal has it. Nothing follows.
    void ended();

private:
    std::unique_ptr<JobRun> d;
};

} // namespace Muster
