// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <new>
#include <optional>
#include <type_traits>
#include <utility>

namespace Muster {

/// Runs `work()` on a thread of `pool`; nobody is told of its end. Where it ran out of memory, what it had not done yet is left out; it may
/// throw nothing else.
template <typename Work>
void onPool(QThreadPool &pool, Work work)
{
    pool.start([work = std::move(work)]() mutable {
        try {
            work();
        } catch (const std::bad_alloc &) { // left out
        }
    });
}

/// Runs `work()` on a thread of `pool` and hands what it returned to `take(std::optional<Value> &&)`, from the event loop of this thread, unless
/// `owner` is destroyed first: then the work ends unheard, and nobody waits for it. Nothing comes where the work ran out of memory;
/// it may throw nothing else. `work` owns all it uses (it is copied, and outlives `owner`); `owner` lives in this thread.
template <typename Work, typename Take>
void onWorker(QObject *owner, Work work, Take take, QThreadPool &pool = *QThreadPool::globalInstance())
{
    using Answer = std::optional<std::invoke_result_t<Work &>>;
    auto *watcher = new QFutureWatcher<Answer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        QFuture<Answer> answer = watcher->future();
        take(answer.resultCount() > 0 ? answer.takeResult() : Answer());
    });
    auto promise = std::make_shared<QPromise<Answer>>();
    watcher->setFuture(promise->future());
    pool.start([promise, work = std::move(work)]() mutable {
        promise->start();
        try {
            promise->addResult(Answer(work()));
        } catch (const std::bad_alloc &) { // no result is the answer
        }
        promise->finish();
    });
}

} // namespace Muster
