// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "net/httpclient.h"
#include "net/networkaccess.h"
#include "support/waleadrig.h"

#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;
using Method = HttpRequest::Method;
using Repeat = HttpRequest::Repeat;

namespace {

/// Answers each complete request on real sockets with the next of its answers; "" closes the connection without a word.
class WireServer : public QTcpServer
{
public:
    WireServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(serverPort())); }

    QList<QByteArray> answers;
    QList<QByteArray> requests;
    int connections = 0;

private:
    void take(QTcpSocket *socket)
    {
        QByteArray &text = m_partial[socket];
        text += socket->readAll();
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const qsizetype at = text.toLower().indexOf("content-length:");
        const qsizetype length = at < 0 ? 0 : text.mid(at + 15, text.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
        if (text.size() < end + 4 + length)
            return;
        requests << text;
        m_partial.remove(socket);
        const QByteArray answer = answers.isEmpty() ? QByteArray() : answers.takeFirst();
        if (!answer.isEmpty())
            socket->write(answer);
        if (!answer.contains("keep-alive"))
            socket->disconnectFromHost();
    }

    QHash<QTcpSocket *, QByteArray> m_partial;
};

QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// gzip of `body`, made of stored blocks' opposite: zlib's own stream with the gzip wrapper put around it.
QByteArray gzipped(const QByteArray &body)
{
    const QByteArray zlib = qCompress(body, 9).mid(4);            // without Qt's length
    const QByteArray deflated = zlib.mid(2, zlib.size() - 2 - 4); // without zlib's header and checksum
    quint32 crc = 0xffffffff;
    for (const char c : body) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
    }
    crc = ~crc;
    QByteArray out("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
    out += deflated;
    for (const quint32 number : {crc, static_cast<quint32>(body.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            out += static_cast<char>((number >> shift) & 0xff);
    }
    return out;
}

} // namespace

/// HttpClient over QNetworkAccessManager and real sockets: what a scripted network cannot show.
class TestHttpClientWire : public QObject
{
    Q_OBJECT

private:
    struct Rig
    {
        explicit Rig(AttemptLimits limits = {})
            : client(*network, clock, {server.url(), "x-api-key", testKey}, nullptr, RetryPolicy({}, [] { return 0.0; }), limits)
        {
        }

        WireServer server;
        SystemClock clock;
        std::unique_ptr<QNetworkAccessManager> network = makeNetworkAccess();
        HttpClient client;
        QObject context;
        Outcome<HttpResponse> outcome;

        void send(Method method, const QByteArray &body, Repeat repeat)
        {
            outcome = {};
            record(client.send({method, QUrl(server.url().toString() + QStringLiteral("/x")), body, repeat}, &context), &context, outcome);
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        // A proxy for everything, which nobody runs: loopback must go past it.
        qputenv("http_proxy", "http://127.0.0.1:1");
    }

    void readsAnAnswer()
    {
        Rig rig;
        rig.server.answers = {answer("200 OK", "[1]", "X-Request-Id: r1\r\n")};
        rig.send(Method::Get, {}, Repeat::Read);
        QTRY_VERIFY(rig.outcome.isThere());
        QVERIFY2(rig.outcome.isValue(), qPrintable(rig.outcome.isValue() ? QString() : rig.outcome.error().detail));
        QCOMPARE(rig.outcome.value().body, QByteArray("[1]"));
        const QByteArray request = rig.server.requests.value(0).toLower();
        QVERIFY2(request.startsWith("get /api/x http/1.1\r\n"), request.constData());
        const QByteArray encodings = request.mid(request.indexOf("accept-encoding:"));
        QVERIFY(encodings.left(encodings.indexOf("\r\n")).contains("gzip"));
        QVERIFY(request.contains("\r\nx-api-key: " + testKey));
        QVERIFY(!request.contains("content-length"));
    }

    void sendsADeleteWithItsBody()
    {
        Rig rig;
        rig.server.answers = {answer("200 OK", "{}")};
        rig.send(Method::Delete, R"(["r1","r2"])", Repeat::DedupedWrite);
        QTRY_VERIFY(rig.outcome.isValue());
        const QByteArray request = rig.server.requests.value(0);
        QVERIFY(request.startsWith("DELETE /api/x HTTP/1.1\r\n"));
        QVERIFY(request.toLower().contains("\r\ncontent-length: 11\r\n"));
        QVERIFY(request.toLower().contains("\r\ncontent-type: application/json\r\n"));
        QVERIFY(request.endsWith("\r\n\r\n[\"r1\",\"r2\"]"));
    }

    void sendsALargeBodyWhole()
    {
        Rig rig;
        const QByteArray body = '"' + QByteArray(3000000, 'x') + '"';
        rig.server.answers = {answer("200 OK", "{}")};
        rig.send(Method::Post, body, Repeat::UnsafeWrite);
        QTRY_VERIFY(rig.outcome.isValue());
        QVERIFY(rig.server.requests.value(0).endsWith("\r\n\r\n" + body));
    }

    void aWriteWhoseAnswerIsLostIsSentOnceOnly()
    {
        Rig rig; // by itself, QNetworkAccessManager would send it again
        rig.send(Method::Post, "{\"a\":1}", Repeat::UnsafeWrite);
        QTRY_VERIFY(rig.outcome.isThere());
        QVERIFY(!rig.outcome.isValue());
        QCOMPARE(rig.outcome.kind(), ErrorKind::OutcomeUnknown);
        QTest::qWait(50);
        QCOMPARE(rig.server.requests.size(), 1);
    }

    void aWriteLostOnAKeptConnectionIsSentOnceOnly()
    {
        Rig rig;
        rig.server.answers = {answer("200 OK", "{}", "Connection: keep-alive\r\n")};
        rig.send(Method::Get, {}, Repeat::Read);
        QTRY_VERIFY(rig.outcome.isValue());
        rig.send(Method::Delete, "[\"r1\"]", Repeat::UnsafeWrite);
        QTRY_VERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::OutcomeUnknown);
        QTest::qWait(50);
        QCOMPARE(rig.server.requests.size(), 2);
        QCOMPARE(rig.server.connections, 1);
    }

    void aWriteAfterTheServerClosedItsConnectionArrives()
    {
        Rig rig;
        rig.server.answers = {answer("200 OK", "{}"), answer("200 OK", "{\"blocked\":1}")};
        rig.send(Method::Get, {}, Repeat::Read); // the server closes behind it
        QTRY_VERIFY(rig.outcome.isValue());
        rig.send(Method::Post, "{\"a\":1}", Repeat::UnsafeWrite);
        QTRY_VERIFY(rig.outcome.isThere());
        QVERIFY(rig.outcome.isValue());
        QCOMPARE(rig.server.requests.size(), 2);
    }

    void nobodyThereIsOffline()
    {
        Rig rig;
        const QUrl url(rig.server.url().toString() + QStringLiteral("/x"));
        rig.server.close();
        record(rig.client.send({Method::Post, url, "{\"a\":1}", Repeat::UnsafeWrite}, &rig.context), &rig.context, rig.outcome);
        QTRY_VERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::Offline);
        QVERIFY(!rig.outcome.error().detail.isEmpty());
    }

    void aServerThatHangsTimesOutForOneWriteOnly()
    {
        AttemptLimits limits;
        limits.inactivity = 150ms;
        Rig rig(limits);
        QTcpServer silent; // takes connections and never reads
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        HttpClient client(*rig.network, rig.clock,
                          {QUrl(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())), "x-api-key", testKey}, nullptr,
                          fullBackOff(), limits);
        record(
            client.send({Method::Post, QUrl(QStringLiteral("http://127.0.0.1:%1/w").arg(silent.serverPort())), "{}", Repeat::UnsafeWrite},
                        &rig.context),
            &rig.context, rig.outcome);
        QTRY_VERIFY(rig.outcome.isThere());
        QCOMPARE(rig.outcome.kind(), ErrorKind::OutcomeUnknown);
    }

    void anAnswerCutShortIsNoAnswer()
    {
        Rig rig;
        rig.server.answers = {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"blocked\":"};
        rig.send(Method::Post, "{}", Repeat::UnsafeWrite);
        QTRY_VERIFY(rig.outcome.isThere());
        QVERIFY(!rig.outcome.isValue());
        QCOMPARE(rig.outcome.kind(), ErrorKind::OutcomeUnknown);
        QCOMPARE(rig.server.requests.size(), 1);
    }

    void readsErrorBodies_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("400") << QByteArray("400 Bad Request") << int(ErrorKind::Invalid);
        QTest::newRow("401") << QByteArray("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"") << int(ErrorKind::Unauthorised);
        QTest::newRow("403") << QByteArray("403 Forbidden") << int(ErrorKind::Forbidden);
        QTest::newRow("404") << QByteArray("404 Not Found") << int(ErrorKind::NotFound);
        QTest::newRow("409") << QByteArray("409 Conflict") << int(ErrorKind::Conflict);
        QTest::newRow("422") << QByteArray("422 Unprocessable Entity") << int(ErrorKind::Invalid);
        QTest::newRow("500") << QByteArray("500 Internal Server Error") << int(ErrorKind::Server);
    }

    void readsErrorBodies()
    {
        QFETCH(QByteArray, status);
        Rig rig;
        rig.server.answers = {answer(status, "{\"message\":\"in the server's words\"}")};
        rig.send(Method::Post, "{}", Repeat::UnsafeWrite);
        QTRY_VERIFY(rig.outcome.isThere());
        QTEST(int(rig.outcome.kind()), "kind");
        QCOMPARE(rig.outcome.error().detail, QStringLiteral("in the server's words"));
        QCOMPARE(rig.server.requests.size(), 1);
    }

    void decompressesALongRepetitiveList()
    {
        Rig rig; // 12 MB from 12 kB: the access manager's own check would refuse it
        const QByteArray body(12000000, ' ');
        rig.server.answers = {answer("200 OK", gzipped(body), "Content-Encoding: gzip\r\n")};
        rig.send(Method::Get, {}, Repeat::Read);
        QTRY_VERIFY_WITH_TIMEOUT(rig.outcome.isThere(), 20000);
        QVERIFY2(rig.outcome.isValue(), qPrintable(rig.outcome.isValue() ? QString() : rig.outcome.error().detail));
        QCOMPARE(rig.outcome.value().body.size(), body.size());
    }

    void stopsDecompressingAtTheBound()
    {
        AttemptLimits limits;
        limits.bodySize = 1000000;
        Rig rig(limits);
        rig.server.answers = {answer("200 OK", gzipped(QByteArray(12000000, ' ')), "Content-Encoding: gzip\r\n")};
        rig.send(Method::Get, {}, Repeat::Read);
        QTRY_VERIFY_WITH_TIMEOUT(rig.outcome.isThere(), 20000);
        QVERIFY(!rig.outcome.isValue());
        QCOMPARE(rig.outcome.kind(), ErrorKind::BadResponse);
    }

    void brokenCompressionIsABadAnswer()
    {
        Rig rig;
        QByteArray broken = gzipped(QByteArray(5000, 'y'));
        for (qsizetype i = 10; i < broken.size(); ++i)
            broken[i] = static_cast<char>(~broken[i]);
        rig.server.answers = {answer("200 OK", broken, "Content-Encoding: gzip\r\n")};
        rig.send(Method::Get, {}, Repeat::Read);
        QTRY_VERIFY(rig.outcome.isThere());
        QVERIFY(!rig.outcome.isValue());
        QCOMPARE(rig.outcome.kind(), ErrorKind::BadResponse);
    }

    void noCookieComesBack()
    {
        Rig rig;
        rig.server.answers = {answer("200 OK", "{}", "Set-Cookie: a=b; Path=/\r\n"), answer("200 OK", "{}")};
        rig.send(Method::Get, {}, Repeat::Read);
        QTRY_VERIFY(rig.outcome.isValue());
        rig.send(Method::Get, {}, Repeat::Read);
        QTRY_VERIFY(rig.outcome.isValue());
        QVERIFY(!rig.server.requests.value(1).toLower().contains("cookie"));
    }

    void whatIsNotHttpIsABadAnswer()
    {
        Rig rig;
        rig.server.answers = {"SSH-2.0-OpenSSH_9.2\r\n\r\n"};
        rig.send(Method::Get, {}, Repeat::Read);
        QTRY_VERIFY(rig.outcome.isThere());
        QVERIFY(!rig.outcome.isValue());
        QVERIFY2(rig.outcome.kind() == ErrorKind::BadResponse || rig.outcome.kind() == ErrorKind::Offline,
                 qPrintable(rig.outcome.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestHttpClientWire)
#include "tst_httpclient_wire.moc"
