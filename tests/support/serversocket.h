// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Muster::Test {

/// One request or answer on the wire.
struct WireMessage
{
    QByteArray first;     ///< the request line or the status line
    QByteArrayList lines; ///< the headers
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    void removeHeader(const QByteArray &name);
    [[nodiscard]] QByteArray head() const; ///< with the blank line
    [[nodiscard]] int status() const { return first.split(' ').value(1).toInt(); }
};

/// HTTP over one TCP socket, blocking, from either end. One thread at a time.
class ServerSocket
{
public:
    /// Takes the descriptor over. -1: not connected.
    explicit ServerSocket(int descriptor);
    ~ServerSocket();
    ServerSocket(const ServerSocket &) = delete;
    ServerSocket &operator=(const ServerSocket &) = delete;

    /// To a port of this machine.
    [[nodiscard]] static int connectTo(quint16 port);

    /// The head of the next request, left unread; empty where the other side has gone.
    [[nodiscard]] QByteArray peekHead();
    /// Reads a head. False where the other side goes first.
    [[nodiscard]] bool readHead(WireMessage &message);
    /// Reads so many bytes of a body; fewer where the other side goes first.
    [[nodiscard]] QByteArray readBody(qsizetype length);
    [[nodiscard]] QByteArray readToEnd();

    bool write(const QByteArray &bytes); ///< false once the other side has gone
    /// Waits so long (-1: for ever), or until the other side has gone: then false.
    [[nodiscard]] bool linger(int ms) const;
    /// The destructor closes with a reset instead of a farewell.
    void resetOnClose();

private:
    bool receive();

    const int m_descriptor;
    QByteArray m_received;
};

} // namespace Muster::Test
