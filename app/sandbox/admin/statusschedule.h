// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"

#include <QHash>

#include <functional>
#include <mutex>

namespace Muster::Sandbox {

/// Changes of campaigns' statuses that wait for what a client does next, so that a test can have a campaign launched between its
/// check and its write, or between two batches. In memory only. Thread-safe.
class StatusSchedule
{
public:
    enum class Trigger : unsigned char {
        Reads,  ///< GETs of the campaign itself
        Writes, ///< successful writes anywhere below it
    };

    /// Replaces what waited for the campaign. `apply` is called once, on the thread that answers the `count`th request, before its
    /// answer is sent. `campaignPath` is the campaign's path at its vendor.
    void wait(const QString &campaignPath, Trigger trigger, int count, std::function<void()> apply);
    /// Nothing waits for the campaign any more.
    void forget(const QString &campaignPath);
    /// To be told of every request and the answer it is about to get.
    void noteAnswer(const Request &request, const Answer &answer);

private:
    struct Waiting
    {
        Trigger trigger;
        int left;
        std::function<void()> apply;
    };

    std::mutex m_mutex;
    QHash<QString, Waiting> m_waiting; ///< by path
};

} // namespace Muster::Sandbox
