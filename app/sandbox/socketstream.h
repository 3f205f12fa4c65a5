// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <httplib.h>

#include <array>
#include <chrono>

namespace Muster::Sandbox {

/// One connection as the HTTP library reads and writes it. Does not own the socket.
///
/// Reads no more than it is allowed to: the library (0.11) bounds neither a line of the head nor their number, and reads a body that
/// is too long to its end, all before anybody has looked at the key.
class SocketStream final : public httplib::Stream
{
public:
    /// `patience` bounds each wait for the other side, in reading and in writing.
    SocketStream(int socket, std::chrono::milliseconds patience);

    /// From now on `bytes` may be read; the read after them fails. At first none may.
    void allow(size_t bytes) { m_allowance = bytes; }

    /// Waits for the first byte of a request. False once the other side is gone, or `patience` has passed.
    [[nodiscard]] bool waitForRequest(std::chrono::milliseconds patience) const;
    /// True once a read or a write has failed: where the next request begins is no longer known.
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    [[nodiscard]] bool is_readable() const override;
    [[nodiscard]] bool is_writable() const override;
    ssize_t read(char *target, size_t size) override;
    ssize_t write(const char *source, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    [[nodiscard]] bool waitFor(short event, std::chrono::milliseconds patience) const;

    int m_socket;
    std::chrono::milliseconds m_patience;
    std::array<char, 16384> m_buffer; ///< the library asks for the head byte by byte
    size_t m_begin = 0;
    size_t m_end = 0;
    size_t m_allowance = 0;
    bool m_failed = false;
};

} // namespace Muster::Sandbox
