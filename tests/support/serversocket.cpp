// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/serversocket.h"

#include <array>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Muster::Test {

namespace {

constexpr QByteArrayView headEnd = "\r\n\r\n";

bool isNamed(const QByteArray &line, const QByteArray &name)
{
    return line.size() > name.size() && line.at(name.size()) == ':' && line.left(name.size()).compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray WireMessage::header(const QByteArray &name) const
{
    for (const QByteArray &line : lines) {
        if (isNamed(line, name))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

void WireMessage::removeHeader(const QByteArray &name)
{
    lines.removeIf([&name](const QByteArray &line) { return isNamed(line, name); });
}

QByteArray WireMessage::head() const
{
    return (QByteArrayList{first} + lines).join("\r\n") + "\r\n\r\n";
}

ServerSocket::ServerSocket(int descriptor) : m_descriptor(descriptor)
{
    const int yes = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

ServerSocket::~ServerSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

int ServerSocket::connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

QByteArray ServerSocket::peekHead()
{
    std::array<char, 16384> seen;
    ssize_t before = -1;
    for (;;) {
        const ssize_t count = ::recv(m_descriptor, seen.data(), seen.size(), MSG_PEEK);
        if (count <= 0)
            return {};
        const QByteArray bytes(seen.data(), count);
        const qsizetype end = bytes.indexOf(headEnd);
        if (end >= 0)
            return bytes.left(end);
        // What was peeked at once is there again at once: this is no busy loop for longer than a head takes to arrive.
        if (count == before && !linger(1))
            return {};
        before = count;
    }
}

bool ServerSocket::receive()
{
    std::array<char, 65536> buffer;
    const ssize_t count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    if (count <= 0)
        return false;
    m_received.append(buffer.data(), count);
    return true;
}

bool ServerSocket::readHead(WireMessage &message)
{
    while (!m_received.contains(headEnd)) {
        if (!receive())
            return false;
    }
    const qsizetype end = m_received.indexOf(headEnd);
    message.lines = m_received.left(end).replace("\r\n", "\n").split('\n');
    message.first = message.lines.takeFirst();
    m_received.remove(0, end + headEnd.size());
    return true;
}

QByteArray ServerSocket::readBody(qsizetype length)
{
    while (m_received.size() < length && receive()) {
    }
    const QByteArray body = m_received.left(length);
    m_received.remove(0, body.size());
    return body;
}

QByteArray ServerSocket::readToEnd()
{
    while (receive()) {
    }
    return std::exchange(m_received, {});
}

bool ServerSocket::write(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count = ::send(m_descriptor, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

bool ServerSocket::linger(int ms) const
{
    pollfd waiting{m_descriptor, POLLRDHUP, 0};
    return ::poll(&waiting, 1, ms) == 0;
}

void ServerSocket::resetOnClose()
{
    const struct linger atOnce
    {
        1, 0
    };
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

} // namespace Muster::Test
