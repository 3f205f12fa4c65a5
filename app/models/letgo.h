// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace Muster {

/// Destroys a value on a worker: to free a million rows takes long enough to be felt. Nothing of it may belong to a thread.
template <typename Value>
void letGoOnWorker(Value &&value)
{
    // A shared pointer, because what the pool runs must be copyable; the worker's is the last one.
    auto last = std::make_shared<std::decay_t<Value>>(std::forward<Value>(value));
    QThreadPool::globalInstance()->start([held = std::move(last)]() mutable { held.reset(); });
}

} // namespace Muster
