// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/opensockets.h"

#include <httplib.h>

#include <thread>

namespace Muster::Sandbox {

/// The HTTP library's server on 127.0.0.1, on threads of its own, with connections served by our own loop. The library's (0.11)
/// keeps stop() waiting five seconds for every connection a client holds open, waits as long for the body of a POST or DELETE
/// that has none, and lets a second server listen on a port that is taken. A head over 64 KiB, or a body that goes on after it was found
/// too long, ends its connection.
///
/// bind(), start() and stop() in this order, not at the same time. Threads are begun as connections come, 32 at most.
class LoopbackServer final : public httplib::Server
{
public:
    LoopbackServer();
    ~LoopbackServer() override;

    /// Takes the port; 0 picks a free one. Returns it, or 0 where it cannot be had. Whoever connects from now on waits for start().
    [[nodiscard]] int bind(int port);
    /// Begins to answer on the bound port.
    void start();
    /// Ends idle connections, waits for answers under way, and gives the port back. Does nothing where nothing runs.
    void stop();

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(socket_t socket);

    OpenSockets m_open;
    int m_bound = -1; ///< the listening socket until the library has it
    std::thread m_listener;
};

} // namespace Muster::Sandbox
