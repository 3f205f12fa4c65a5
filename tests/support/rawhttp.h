// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QTcpSocket>

#include <functional>

namespace Muster::Test {

/// What came back for one request; status 0 where nothing did.
struct RawAnswer
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QString message() const { return object().value(QLatin1String("message")).toString(); }
};

/// A browserless, client-less way to talk HTTP to a server of this machine: bytes over one socket that is kept open, blocking.
/// Knows nothing of Muster's own client. Usable on any thread, by one at a time.
class RawHttp
{
public:
    RawHttp(quint16 port, QByteArray apiKey);

    RawAnswer get(const QByteArray &path);
    RawAnswer post(const QByteArray &path, const QByteArray &json);
    RawAnswer post(const QByteArray &path, const QJsonObject &json);
    RawAnswer remove(const QByteArray &path, const QByteArray &json);

    /// Sends the head's lines as they are (without line ends) and the body, and reads one answer.
    RawAnswer exchange(const QByteArrayList &head, const QByteArray &body = {});
    /// The `Host` and `x-api-key` lines that a server wants.
    [[nodiscard]] QByteArrayList usualLines() const;

private:
    bool connectIfNeeded();
    RawAnswer readAnswer(bool hasBody);
    bool readUntil(const std::function<bool()> &enough);

    quint16 m_port;
    QByteArray m_apiKey;
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace Muster::Test
