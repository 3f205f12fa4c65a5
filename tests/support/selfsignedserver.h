// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>
#include <QUrl>

#include <atomic>

namespace Muster::Test {

/// Listens for TLS on a port of this machine with a certificate that nobody vouches for. On a thread of its own.
class SelfSignedServer
{
public:
    SelfSignedServer();
    ~SelfSignedServer();
    SelfSignedServer(const SelfSignedServer &) = delete;
    SelfSignedServer &operator=(const SelfSignedServer &) = delete;

    [[nodiscard]] QUrl waleadUrl() const;
    /// Connections that were tried.
    [[nodiscard]] int tried() const { return m_tried; }
    /// Bytes that somebody trusted it with.
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    QThread m_thread;
    quint16 m_port = 0;
    std::atomic<int> m_tried = 0;
    std::atomic<qint64> m_received = 0;
};

} // namespace Muster::Test
