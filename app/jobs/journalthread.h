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
/// that many small steps cost one write to disk. An answer comes only after its work is on disk. Main thread.
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
        add({[work = std::move(work), answer](Journal &journal) mutable {
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

private:
    struct Task
    {
        std::function<void(Journal &)> work;
        std::function<void(const QString &error)> deliver; ///< null: it is on disk
    };
    class Private;

    void add(Task task);

    std::unique_ptr<Private> d;
};

} // namespace Muster
