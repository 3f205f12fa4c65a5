// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/journal.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace Muster {

/// The journal on a thread of its own. Work is done in the order it is given; what has piled up meanwhile shares one transaction, so
/// that many small steps cost one write to disk. An answer comes only after its work is on disk. Another process that writes is waited for
/// up to a minute. Main thread.
class JournalThread
{
public:
    /// Opens `file` when first asked for something. The destructor finishes what was given and waits for it.
    explicit JournalThread(const QString &file);
    ~JournalThread();
    JournalThread(const JournalThread &) = delete;
    JournalThread &operator=(const JournalThread &) = delete;

    /// Runs `work(Journal &)` there and hands what it returned (std::monostate for void), or why it could not (a sentence for the user;
    /// then nothing of it was kept), to `take`, from the event loop of this thread, unless `owner` is destroyed first: then the work is
    /// done unheard. `work` owns all it uses and may throw SqliteError only.
    template <typename Work, typename Take>
    void run(QObject *owner, Work work, Take take)
    {
        give(false, owner, std::move(work), std::move(take));
    }
    /// The same for work that only reads: it need not wait for another process that writes.
    template <typename Work, typename Take>
    void read(QObject *owner, Work work, Take take)
    {
        give(true, owner, std::move(work), std::move(take));
    }

private:
    struct Task
    {
        bool isReading = false;
        std::function<void(Journal &)> work;
        std::function<void(const QString &error)> deliver; ///< null: it is on disk
    };
    class Private;

    template <typename Work, typename Take>
    void give(bool isReading, QObject *owner, Work work, Take take)
    {
        using Value = std::invoke_result_t<Work &, Journal &>;
        using Kept = std::conditional_t<std::is_void_v<Value>, std::monostate, Value>;
        using Answer = tl::expected<Kept, QString>;
        auto *watcher = new QFutureWatcher<Answer>(owner);
        QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, take = std::move(take)]() mutable {
            watcher->deleteLater();
            QFuture<Answer> future = watcher->future();
            take(future.takeResult());
        });
        auto promise = std::make_shared<QPromise<Answer>>();
        auto answer = std::make_shared<Answer>(tl::unexpected(QString()));
        watcher->setFuture(promise->future());
        promise->start();
        add({isReading,
             [work = std::move(work), answer](Journal &journal) mutable {
                 if constexpr (std::is_void_v<Value>) {
                     work(journal);
                     *answer = Kept();
                 } else {
                     *answer = work(journal);
                 }
             },
             [promise, answer](const QString &error) {
                 promise->addResult(error.isNull() ? std::move(*answer) : Answer(tl::unexpected(error)));
                 promise->finish();
             }});
    }
    void add(Task task);

    std::unique_ptr<Private> d;
};

} // namespace Muster
