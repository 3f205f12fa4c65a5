// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/onworker.h"
#include "jobs/joblock.h"
#include "jobs/journalthread.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"

#include <QPointer>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Muster {

/// A job and the right to work on it; without the right where somebody else has it.
struct TakenJob
{
    std::shared_ptr<JobLock> lock;
    std::optional<JobRecord> job;
};

[[nodiscard]] inline bool hasEnded(const JobRecord &job)
{
    return job.state > JobState::Stopped;
}

class JobService::Private
{
public:
    struct Running
    {
        std::shared_ptr<JobLock> lock;
        std::unique_ptr<JobRunner> runner;
    };

    Private(JobService *service, const QString &place, ConnectionService &known, Clock &time, const RunLimits &runLimits);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    /// Does `work` on the journal's thread and `use` with its answer, both also where `context` is gone; then tells `context`.
    template <typename T, typename Work, typename Use>
    void ask(QObject *context, Work work, Then<T> then, Use use)
    {
        journal.run(q, std::move(work), [heard = QPointer<QObject>(context), then, use](auto &&answer) {
            tl::expected<T, QString> outcome = use(std::forward<decltype(answer)>(answer));
            if (heard)
                then(std::move(outcome));
        });
    }
    /// The same for work that only reads.
    template <typename T, typename Work, typename Use>
    void askReading(QObject *context, Work work, Then<T> then, Use use)
    {
        journal.read(q, std::move(work), [heard = QPointer<QObject>(context), then, use](auto &&answer) {
            tl::expected<T, QString> outcome = use(std::forward<decltype(answer)>(answer));
            if (heard)
                then(std::move(outcome));
        });
    }
    template <typename T, typename Work>
    void askReading(QObject *context, Work work, Then<T> then)
    {
        askReading<T>(context, std::move(work), std::move(then), [](tl::expected<T, QString> &&answer) { return std::move(answer); });
    }
    /// Reads with a connection of its own to the journal, on a worker, so that running jobs need not wait.
    template <typename T, typename Read>
    void readAside(QObject *context, const JobId &id, Read read, Then<T> then) const
    {
        const auto work = [place = file, id, read]() -> tl::expected<T, QString> {
            try {
                Journal aside(place);
                const std::optional<JobRecord> job = aside.job(id);
                if (!job)
                    return tl::unexpected(noSuchJob());
                return read(aside, *job);
            } catch (const SqliteError &error) {
                return tl::unexpected(journalErrorText(error, place));
            }
        };
        onWorker(context, work, [then](std::optional<tl::expected<T, QString>> &&answer) {
            if (answer)
                then(*std::move(answer));
            else
                then(tl::unexpected(JobService::tr("There is not enough memory to read this job.")));
        });
    }

    [[nodiscard]] static QString noSuchJob() { return JobService::tr("There is no such job."); }
    /// Of a vendor that cannot be asked for this kind of job.
    [[nodiscard]] static QString noSuchCall(const QString &name)
    {
        return JobService::tr("%1 has no such call, so nothing was sent.").arg(name);
    }
    [[nodiscard]] QString whyNoConnection(const ConnectionId &id, const QString &name) const;
    /// By what is known of the campaign without asking; empty where it may be written, or nobody has read it.
    [[nodiscard]] QString whyFrozen(const JobRecord &job) const;
    [[nodiscard]] static QString whyNotTaken(const TakenJob &taken);
    [[nodiscard]] JobRecord recordOf(const JobOrder &order) const;
    tl::expected<JobRecord, QString> begin(JobRecord job, const std::shared_ptr<JobLock> &lock);
    void end(const JobId &id);
    void wish(const JobId &id, JobWish wish);
    [[nodiscard]] JobRunner *runner(const JobId &id) const;
    [[nodiscard]] JobRecord asOfNow(const JobRecord &job) const;

    JobService *const q;
    const QString folder;
    const QString file;
    ConnectionService &connections;
    Clock &clock;
    const RunLimits limits;
    std::vector<Running> running; ///< its locks go after the journal's last words
    JournalThread journal;
    std::vector<std::unique_ptr<JobRunner>> ended; ///< until they have returned from their last signal
};

} // namespace Muster
