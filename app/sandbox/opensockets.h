// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>
#include <set>

namespace Muster::Sandbox {

/// The connections being served, so that those on which nobody is asking anything can be ended at once. Thread-safe.
class OpenSockets
{
public:
    /// False once endReading() was called: the connection is not to be served.
    [[nodiscard]] bool add(int socket);
    /// To be called before the socket is closed: its number may be somebody else's right afterwards.
    void remove(int socket);
    /// Nothing more is read from any connection, now or later. What has been read is still answered.
    void endReading();

private:
    std::mutex m_mutex;
    std::set<int> m_sockets;
    bool m_ended = false;
};

} // namespace Muster::Sandbox
