// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rawhttp.h"

#include <QJsonDocument>

namespace Muster::Test {

namespace {

constexpr int patienceMs = 20000;

QByteArrayList jsonLines(const QByteArray &json)
{
    return {"Content-Type: application/json", "Content-Length: " + QByteArray::number(json.size())};
}

} // namespace

QJsonArray RawAnswer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QJsonObject RawAnswer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

RawHttp::RawHttp(quint16 port, QByteArray apiKey) : m_port(port), m_apiKey(std::move(apiKey)) {}

QByteArrayList RawHttp::usualLines() const
{
    return {"Host: 127.0.0.1:" + QByteArray::number(m_port), "x-api-key: " + m_apiKey};
}

RawAnswer RawHttp::get(const QByteArray &path)
{
    return exchange(QByteArrayList{"GET " + path + " HTTP/1.1"} + usualLines());
}

RawAnswer RawHttp::post(const QByteArray &path, const QByteArray &json)
{
    return exchange(QByteArrayList{"POST " + path + " HTTP/1.1"} + usualLines() + jsonLines(json), json);
}

RawAnswer RawHttp::post(const QByteArray &path, const QJsonObject &json)
{
    return post(path, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

RawAnswer RawHttp::remove(const QByteArray &path, const QByteArray &json)
{
    return exchange(QByteArrayList{"DELETE " + path + " HTTP/1.1"} + usualLines() + jsonLines(json), json);
}

RawAnswer RawHttp::exchange(const QByteArrayList &head, const QByteArray &body)
{
    if (!connectIfNeeded())
        return {};
    m_socket.write(head.join("\r\n") + "\r\n\r\n" + body);
    return readAnswer(!head.first().startsWith("HEAD "));
}

bool RawHttp::connectIfNeeded()
{
    // Notices a server that has closed meanwhile.
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.waitForReadyRead(0);
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return true;
    m_socket.abort();
    m_received.clear();
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    return m_socket.waitForConnected(patienceMs);
}

bool RawHttp::readUntil(const std::function<bool()> &enough)
{
    while (!enough()) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs))
            return false;
        m_received += m_socket.readAll();
    }
    return true;
}

RawAnswer RawHttp::readAnswer(bool hasBody)
{
    if (!readUntil([this] { return m_received.contains("\r\n\r\n"); }))
        return {};
    const qsizetype headEnd = m_received.indexOf("\r\n\r\n");
    const QByteArrayList lines = m_received.left(headEnd).replace("\r\n", "\n").split('\n');
    m_received.remove(0, headEnd + 4);

    RawAnswer answer;
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1))
        answer.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    if (hasBody) {
        const qsizetype length = answer.headers.value("content-length").toLongLong();
        if (!readUntil([this, length] { return m_received.size() >= length; }))
            return {};
        answer.body = m_received.left(length);
        m_received.remove(0, length);
    }
    if (answer.headers.value("connection").toLower() == "close")
        m_socket.abort();
    return answer;
}

} // namespace Muster::Test
