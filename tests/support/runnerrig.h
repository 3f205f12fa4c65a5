// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/jobrunner.h"
#include "jobs/journalthread.h"
#include "support/fakeclock.h"
#include "support/fakeoperation.h"
#include "support/fastclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace Muster::Test {

/// p0, p1 ... with the payload "as begun".
class NumberedPeople final : public JobContent
{
public:
    explicit NumberedPeople(int count) : m_count(count) {}

    void visitRows(const std::function<bool(const JobRow &)> &take) const override
    {
        for (int i = 0; i < m_count && take({i, QStringLiteral("p%1").arg(i), "as begun", RowState::Ready, {}, -1}); ++i) {}
    }

private:
    int m_count;
};

/// p<from> up to, not including, p<end>.
inline QStringList people(int from, int end)
{
    QStringList identities;
    for (int i = from; i < end; ++i)
        identities.append(QStringLiteral("p%1").arg(i));
    return identities;
}

/// One journal in a folder of its own, one server, and the runner of one job.
struct RunnerRig
{
    QTemporaryDir folder;
    std::unique_ptr<JournalThread> journal = std::make_unique<JournalThread>(file());
    FastClock fast;
    FakeClock still;
    bool standsStill = false; ///< whether the runner goes by `still`
    FakeServer server;
    WriteCapabilities can{.batchSize = 10};
    RunLimits limits;
    JobId id{QStringLiteral("job-1")};
    JobId undoes;
    std::unique_ptr<JobRunner> runner;
    int ended = 0;
    QObject context;

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("journal.sqlite")); }
    /// Runs `work` on the journal and waits for it.
    template <typename Work>
    auto ask(Work work)
    {
        using Value = std::invoke_result_t<Work &, Journal &>;
        std::optional<Value> value;
        journal->run(&context, std::move(work), [&value](tl::expected<Value, QString> answer) { value = answer.value(); });
        if (!QTest::qWaitFor([&value] { return value.has_value(); }, 10'000))
            qFatal("The journal does not answer.");
        return *std::move(value);
    }
    /// Writes a job of so many people into the journal.
    void create(int count, bool verify = false)
    {
        JobRecord job;
        job.id = id;
        job.connection = ConnectionId(QStringLiteral("connection-1"));
        job.created = server.now = clock().nowUtc();
        job.verify = verify;
        job.undoes = undoes;
        (void)ask([job, count](Journal &kept) { return kept.create(job, NumberedPeople(count)); });
    }
    [[nodiscard]] Clock &clock()
    {
        if (standsStill)
            return still;
        return fast;
    }
    /// As another process that takes the job up would.
    void take()
    {
        (void)ask([this](Journal &keeper) {
            keeper.wish(id, JobWish::None);
            return true;
        });
        JobRecord job = kept();
        job.isOwned = true;
        ended = 0;
        runner = std::make_unique<JobRunner>(job, std::make_unique<FakeOperation>(server, can), *journal, clock(), limits);
        QObject::connect(runner.get(), &JobRunner::ended, &context, [this] { ++ended; });
    }
    void start()
    {
        take();
        runner->start();
    }
    [[nodiscard]] bool isOver()
    {
        return QTest::qWaitFor([this] { return ended > 0; }, 20'000);
    }
    [[nodiscard]] bool run()
    {
        start();
        return isOver();
    }

    [[nodiscard]] JobRecord kept()
    {
        return ask([this](Journal &keeper) { return *keeper.job(id); });
    }
    [[nodiscard]] QList<JobRow> rows(const QList<RowState> &states = {})
    {
        return ask([this, states](Journal &keeper) { return keeper.rows(id, 0, 1'000'000, states); });
    }
    [[nodiscard]] QStringList who(RowState state)
    {
        QStringList identities;
        for (const JobRow &row : rows({state}))
            identities.append(row.identity);
        return identities;
    }
    [[nodiscard]] JobRow row(int position) { return rows().at(position); }
    /// Puts rows into a state, as an earlier run would have left them so long ago.
    void leave(int from, int end, RowState state, int secondsAgo = 0)
    {
        QList<RowSettlement> settled;
        for (int i = from; i < end; ++i)
            settled.append({i, state, {}, std::nullopt});
        (void)ask([this, settled, then = clock().nowUtc().addSecs(-secondsAgo)](Journal &keeper) {
            keeper.settle(id, settled, then);
            return true;
        });
    }
};

} // namespace Muster::Test
