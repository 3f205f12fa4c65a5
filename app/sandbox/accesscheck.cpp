// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/accesscheck.h"

#include <QCryptographicHash>

#include <array>

namespace Muster::Sandbox {

namespace {

QByteArray digest(const QByteArray &key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

} // namespace

AccessCheck::AccessCheck(const QByteArray &apiKey, quint16 port) : m_keyDigest(digest(apiKey)), m_port(port) {}

std::optional<Answer> AccessCheck::refuse(const Request &request) const
{
    // A web page whose host name was made to resolve to 127.0.0.1 can send requests here, but cannot hide that name.
    if (!isLoopbackHost(request.host))
        return errorAnswer(403, QStringLiteral("Host must be 127.0.0.1, localhost or [::1] with this server's port"));
    if (!isKey(request.apiKey))
        return errorAnswer(401, QStringLiteral("API key is missing or not valid"));
    return std::nullopt;
}

bool AccessCheck::isLoopbackHost(const QByteArray &host) const
{
    static const std::array<QByteArray, 3> names{"127.0.0.1", "localhost", "[::1]"};
    const QByteArray given = host.toLower();
    for (const QByteArray &name : names) {
        // A client leaves out the port only where it is HTTP's own.
        if (given == name + ':' + QByteArray::number(m_port) || (m_port == 80 && given == name))
            return true;
    }
    return false;
}

bool AccessCheck::isKey(const QByteArray &given) const
{
    // Every byte is looked at whatever the first ones say, so that the time taken tells nothing about the key.
    const QByteArray givenDigest = digest(given);
    int difference = 0;
    for (qsizetype i = 0; i < m_keyDigest.size(); ++i)
        difference |= m_keyDigest.at(i) ^ givenDigest.at(i);
    return difference == 0 && !given.isEmpty();
}

} // namespace Muster::Sandbox
