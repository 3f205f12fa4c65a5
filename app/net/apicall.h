// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace Muster {

/// One thing asked of a server. Its life is the request's life: deleting it cancels.
///
/// Emits finished() exactly once, always from the event loop and never while the call is being made, then deletes itself
/// (deleteLater). Until then its parent owns it. Main thread only.
class ApiCallBase : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Nothing of it is under way, and nothing was done: deleted now, it is as if it had never been asked. A call that is made of others
    /// (its children) is as they are.
    [[nodiscard]] bool isWithdrawable() const;
    /// For whoever carries the request out: whether it only waits to be sent. False at first.
    void setWithdrawable(bool isWithdrawable) { m_isWithdrawable = isWithdrawable; }

Q_SIGNALS:
    void finished();

protected:
    /// Schedules finished(). Further calls are ignored: the first outcome stands.
    void scheduleFinish();

    bool m_scheduled = false;
    bool m_finished = false;

private:
    bool m_isWithdrawable = false;
};

/// An ApiCallBase with an outcome.
template <typename T>
class ApiCall : public ApiCallBase
{
public:
    using ApiCallBase::ApiCallBase;

    /// Calls `handler` with the outcome once, unless `context` is destroyed first. `context` must not be null.
    void onDone(QObject *context, std::function<void(const Result<T> &)> handler)
    {
        Q_ASSERT(context);
        connect(this, &ApiCallBase::finished, context, [this, handler = std::move(handler)] { handler(*m_result); });
    }

    /// For whoever carries the request out: sets the outcome. Only the first one counts.
    void finish(Result<T> result)
    {
        if (m_scheduled)
            return;
        m_result.emplace(std::move(result));
        scheduleFinish();
    }

    /// Valid once finished.
    [[nodiscard]] const Result<T> &result() const { return *m_result; }

private:
    std::optional<Result<T>> m_result;
};

} // namespace Muster
