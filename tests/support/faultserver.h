// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/mishap.h"

#include <QHash>
#include <QList>
#include <QUrl>

#include <functional>
#include <memory>

namespace Muster::Test {

/// Stands on a port of its own in front of a Practice server, passes requests on, records them, and lets happen to them what its rules
/// say. Runs on threads of its own; every member may be called from any thread.
///
/// Every request goes to Practice over a connection of its own and only once it is there in full, so a client that dies in
/// the middle of a request has done nothing, and one that dies after it has done all.
class FaultServer
{
public:
    /// 0: nobody stands behind it, and every request that reaches it is answered with an empty list. `seed`: of the rules' dice.
    explicit FaultServer(quint16 practicePort, quint32 seed = 1);
    ~FaultServer();
    FaultServer(const FaultServer &) = delete;
    FaultServer &operator=(const FaultServer &) = delete;

    [[nodiscard]] quint16 port() const;
    /// What stands before the vendors' prefixes: PracticeServer::url().
    [[nodiscard]] QUrl url() const;
    /// The base URL of a WaLead connection to it.
    [[nodiscard]] QUrl waleadUrl() const;

    /// Counting begins anew.
    void setRules(const QList<FaultRule> &rules);
    /// Nobody listens on the port any more, and open connections end; until listen().
    void refuse();
    void listen();

    /// From the `from`th on, in the order they came.
    [[nodiscard]] QList<ArrivedRequest> seen(qsizetype from = 0) const;
    [[nodiscard]] qsizetype seenCount() const;
    /// Requests that came and are not answered (nor lost) yet.
    [[nodiscard]] int openCount() const;
    /// How many writes that Practice carried out named each identifier or record ID.
    [[nodiscard]] QHash<QByteArray, int> timesWritten() const;
    /// Waits until `enough` says so of the number of requests seen; false after `ms`.
    bool waitForRequests(const std::function<bool(qsizetype seen)> &enough, int ms) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Muster::Test
