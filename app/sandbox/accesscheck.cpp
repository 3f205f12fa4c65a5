// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/accesscheck.h"

#include "sandbox/vendor.h"

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
        return errorAnswerAt(request.path, 403, QStringLiteral("Host must be 127.0.0.1, localhost or [::1] with this server's port"));
    if (!hasKey(request))
        return errorAnswerAt(request.path, 401, QStringLiteral("API key is missing or not valid"));
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

bool AccessCheck::hasKey(const Request &request) const
{
    switch (vendorOf(request.path)) {
    case Vendor::Puffle:
        return isKey(request.bearer);
    case Vendor::SendKit:
        return (isKey(request.apiKey) || request.apiKey.isEmpty()) && (isKey(request.bearer) || request.bearer.isEmpty()) &&
               !(request.apiKey.isEmpty() && request.bearer.isEmpty());
    case Vendor::WaLead:
    case Vendor::Admin:
        break;
    }
    return isKey(request.apiKey);
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
