// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/requestlog.h"
#include "services/connectionlist.h"
#include "services/connectionservice.h"
#include "services/connectionsession.h"

#include <QHash>
#include <QPointer>

#include <utility>
#include <vector>

namespace Muster {

struct ConnectionService::Private
{
    Private(Settings &settings_, QNetworkAccessManager &network_, Clock &clock_)
        : settings(settings_), network(network_), clock(clock_), list(settings_)
    {
    }

    [[nodiscard]] QByteArray keyOf(const Connection &connection) const;

    Settings &settings;
    QNetworkAccessManager &network;
    Clock &clock;
    ConnectionList list;
    KeyStore *store = nullptr;
    QPointer<RequestLog> requestLog;
    QHash<ConnectionId, QByteArray> keys;
    const QByteArray keyFromEnvironment = qgetenv("MUSTER_API_KEY").trimmed();
    ConnectionId environmentKeyIsFor; ///< empty: nobody
    std::vector<std::pair<ConnectionId, std::unique_ptr<ConnectionSession>>> sessions;
    std::vector<std::unique_ptr<ConnectionSession>> retired;
};

} // namespace Muster
