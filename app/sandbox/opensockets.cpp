// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/opensockets.h"

#include <sys/socket.h>

namespace Muster::Sandbox {

bool OpenSockets::add(int socket)
{
    const std::scoped_lock lock(m_mutex);
    if (m_ended)
        return false;
    m_sockets.insert(socket);
    return true;
}

void OpenSockets::remove(int socket)
{
    const std::scoped_lock lock(m_mutex);
    m_sockets.erase(socket);
}

void OpenSockets::endReading()
{
    const std::scoped_lock lock(m_mutex);
    m_ended = true;
    for (const int socket : m_sockets)
        ::shutdown(socket, SHUT_RD);
}

} // namespace Muster::Sandbox
