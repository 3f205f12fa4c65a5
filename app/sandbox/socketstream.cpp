// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/socketstream.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

namespace Muster::Sandbox {

SocketStream::SocketStream(int socket, std::chrono::milliseconds patience) : m_socket(socket), m_patience(patience) {}

bool SocketStream::waitForRequest(std::chrono::milliseconds patience) const
{
    return m_begin < m_end || waitFor(POLLIN, patience);
}

bool SocketStream::is_readable() const
{
    return waitForRequest(m_patience);
}

bool SocketStream::is_writable() const
{
    return waitFor(POLLOUT, m_patience);
}

ssize_t SocketStream::read(char *target, size_t size)
{
    if (m_allowance == 0) {
        m_failed = true;
        return -1;
    }
    if (m_begin == m_end) {
        ssize_t received = -1;
        if (waitFor(POLLIN, m_patience)) {
            do {
                received = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
            } while (received < 0 && errno == EINTR);
        }
        if (received <= 0) {
            m_failed = true;
            return received;
        }
        m_begin = 0;
        m_end = static_cast<size_t>(received);
    }
    const size_t taken = std::min({size, m_end - m_begin, m_allowance});
    std::copy_n(m_buffer.data() + m_begin, taken, target);
    m_begin += taken;
    m_allowance -= taken;
    return static_cast<ssize_t>(taken);
}

ssize_t SocketStream::write(const char *source, size_t size)
{
    ssize_t sent = -1;
    if (is_writable()) {
        do {
            sent = ::send(m_socket, source, size, MSG_NOSIGNAL);
        } while (sent < 0 && errno == EINTR);
    }
    m_failed = m_failed || sent < 0;
    return sent;
}

// Nothing here asks where a request came from: it is this machine.
void SocketStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

void SocketStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

bool SocketStream::waitFor(short event, std::chrono::milliseconds patience) const
{
    pollfd waited{.fd = m_socket, .events = event, .revents = 0};
    int ready = -1;
    do {
        ready = ::poll(&waited, 1, static_cast<int>(patience.count()));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

} // namespace Muster::Sandbox
