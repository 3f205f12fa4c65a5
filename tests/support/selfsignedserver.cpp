// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/selfsignedserver.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

namespace Muster::Test {

namespace {

// For 127.0.0.1, until 2126; made for these tests, and worth nothing to anybody. DER in Base64.
const QByteArray certificate = QByteArray::fromBase64("MIIBjzCCATagAwIBAgIUfVRAISlC5CakF+GokHCoOhbsZw8wCgYIKoZIzj0EAwIw"
                                                      "FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMTE0MjU1OFoYDzIxMjYxMDI4"
                                                      "MTQyNTU4WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO"
                                                      "PQMBBwNCAASsrWHrylN948IuM22ra1rXeh68Ak792tcZmmSEuJUFmOX9KkwmHPAl"
                                                      "aO18cqarDbCS+uEV6zb7UnPN8fdxxMc9o2QwYjAdBgNVHQ4EFgQUnytsUjp35/UU"
                                                      "yfn19ZjaiB/17xwwHwYDVR0jBBgwFoAUnytsUjp35/UUyfn19ZjaiB/17xwwDwYD"
                                                      "VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0cAMEQC"
                                                      "IDniaNZ2C92dhaJQHucTZEeLtzkWen5iftD9wA0VTzYKAiB2HRpyqv04FqNxeBWF"
                                                      "StLs+wBEoDFknfwp3RogyBtsnQ==");
const QByteArray key = QByteArray::fromBase64("MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgmoN3gwfdom4FAy3K"
                                              "oH0oqmR68z7fCgT/5B3CDnMnHR6hRANCAASsrWHrylN948IuM22ra1rXeh68Ak79"
                                              "2tcZmmSEuJUFmOX9KkwmHPAlaO18cqarDbCS+uEV6zb7UnPN8fdxxMc9");

QSslConfiguration configuration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate, QSsl::Der));
    configuration.setPrivateKey(QSslKey(key, QSsl::Ec, QSsl::Der));
    return configuration;
}

} // namespace

SelfSignedServer::SelfSignedServer()
{
    auto *server = new QSslServer;
    server->setSslConfiguration(configuration());
    QObject::connect(server, &QSslServer::startedEncryptionHandshake, server, [this] { ++m_tried; });
    QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server, [this, server] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            const auto take = [this, socket] { m_received += socket->readAll().size(); };
            QObject::connect(socket, &QIODevice::readyRead, socket, take);
            take();
        }
    });
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("the self-signed server cannot listen");
    m_port = server->serverPort();
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.start();
}

SelfSignedServer::~SelfSignedServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl SelfSignedServer::waleadUrl() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1/walead").arg(m_port));
}

} // namespace Muster::Test
