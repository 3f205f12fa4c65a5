// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/networkaccess.h"

#include "net/origin.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslSocket>
#include <QUrl>

namespace Muster {

namespace {

class ProxyExceptLoopback final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QUrl peer;
        peer.setHost(query.peerHostName());
        if (isLoopback(peer) || isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

std::unique_ptr<QNetworkAccessManager> makeNetworkAccess()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxyFactory(new ProxyExceptLoopback);
    network->setAutoDeleteReplies(false);
    return network;
}

QString tlsLibrary()
{
    return QSslSocket::sslLibraryVersionString();
}

} // namespace Muster
