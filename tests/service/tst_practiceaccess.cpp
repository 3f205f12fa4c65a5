// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/practiceserver.h"
#include "support/rawhttp.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster::Sandbox;
using Muster::Test::RawAnswer;
using Muster::Test::RawHttp;

namespace {

const QByteArray blockedLeads = "/walead/v1/blocked-leads";
constexpr qsizetype maxBody = 8 * 1024 * 1024;

/// An error answer is the contract's: an object with exactly these three.
void verifyErrorBody(const RawAnswer &answer)
{
    const QJsonObject body = answer.object();
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(body.keys(), QStringList({QStringLiteral("error"), QStringLiteral("message"), QStringLiteral("statusCode")}));
    QCOMPARE(body.value(QLatin1String("statusCode")).toInt(), answer.status);
    QVERIFY(!answer.message().isEmpty());
}

QByteArray chunked(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

} // namespace

class TestPracticeAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void answersOnlyToTheKey_data();
    void answersOnlyToTheKey();
    void answersOnlyToALoopbackHost_data();
    void answersOnlyToALoopbackHost();
    void unknownPathsAreNotFound_data();
    void unknownPathsAreNotFound();
    void otherMethodsAreNotAllowed_data();
    void otherMethodsAreNotAllowed();
    void bodiesMustCallThemselvesJson_data();
    void bodiesMustCallThemselvesJson();
    void aBodyMayBeEightMebibytes_data();
    void aBodyMayBeEightMebibytes();
    void aRequestWithoutABodyIsAnsweredAtOnce();
    void aBodyInChunksIsRead();
    void headGivesNoBody();
    void neverCompresses();
    void aConnectionServesManyRequests();
    void latencyHoldsBackEveryAnswer();
    void makesARandomKeyOfItsOwn();
    void endsAtOnceDespiteAnIdleConnection();
    void aTakenPortIsRefused();
    void anUnusableStoreIsRefused_data();
    void anUnusableStoreIsRefused();

private:
    [[nodiscard]] PracticeOptions options() const
    {
        return {.storeFile = m_folder.filePath(QStringLiteral("access.db")),
                .port = 0,
                .apiKey = "let-me-in",
                .latency = {},
                .seedDemo = false};
    }
    [[nodiscard]] RawHttp http() const { return RawHttp(m_server->port(), "let-me-in"); }
    [[nodiscard]] QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(m_server->port()); }

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeServer> m_server;
};

void TestPracticeAccess::initTestCase()
{
    m_server = std::make_unique<PracticeServer>(options());
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    QCOMPARE(m_server->apiKey(), QByteArray("let-me-in"));
    QCOMPARE(m_server->waleadUrl(), QUrl(QStringLiteral("http://127.0.0.1:%1/walead").arg(m_server->port())));
}

void TestPracticeAccess::answersOnlyToTheKey_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << QByteArrayList{"x-api-key: let-me-in"} << 200;
    QTest::newRow("header name in capitals") << QByteArrayList{"X-API-KEY: let-me-in"} << 200;
    QTest::newRow("missing") << QByteArrayList{} << 401;
    QTest::newRow("empty") << QByteArrayList{"x-api-key:"} << 401;
    QTest::newRow("wrong") << QByteArrayList{"x-api-key: let-me-im"} << 401;
    QTest::newRow("case") << QByteArrayList{"x-api-key: Let-Me-In"} << 401;
    QTest::newRow("beginning") << QByteArrayList{"x-api-key: let-me"} << 401;
    QTest::newRow("more") << QByteArrayList{"x-api-key: let-me-in-please"} << 401;
    QTest::newRow("twice") << QByteArrayList{"x-api-key: guess", "x-api-key: let-me-in"} << 401;
    QTest::newRow("as a bearer") << QByteArrayList{"Authorization: Bearer let-me-in"} << 401;
}

void TestPracticeAccess::answersOnlyToTheKey()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(int, status);
    const RawAnswer answer = http().exchange(QByteArrayList{"GET " + blockedLeads + " HTTP/1.1", host()} + lines);
    QCOMPARE(answer.status, status);
    if (status != 200) {
        verifyErrorBody(answer);
        QVERIFY(!answer.body.contains("let-me-in"));
    }
}

void TestPracticeAccess::answersOnlyToALoopbackHost_data()
{
    QTest::addColumn<QByteArrayList>("hosts");
    QTest::addColumn<int>("status");
    QTest::newRow("address") << QByteArrayList{"127.0.0.1:PORT"} << 200;
    QTest::newRow("name") << QByteArrayList{"localhost:PORT"} << 200;
    QTest::newRow("name in capitals") << QByteArrayList{"LocalHost:PORT"} << 200;
    QTest::newRow("IPv6") << QByteArrayList{"[::1]:PORT"} << 200;
    QTest::newRow("another name") << QByteArrayList{"evil.example:PORT"} << 403;
    QTest::newRow("our address as a subdomain") << QByteArrayList{"127.0.0.1.evil.example:PORT"} << 403;
    QTest::newRow("localhost as a subdomain") << QByteArrayList{"localhost.evil.example:PORT"} << 403;
    QTest::newRow("another port") << QByteArrayList{"127.0.0.1:1"} << 403;
    QTest::newRow("no port") << QByteArrayList{"127.0.0.1"} << 403;
    QTest::newRow("none") << QByteArrayList{} << 403;
    QTest::newRow("two") << QByteArrayList{"127.0.0.1:PORT", "evil.example:PORT"} << 403;
}

void TestPracticeAccess::answersOnlyToALoopbackHost()
{
    QFETCH(QByteArrayList, hosts);
    QFETCH(int, status);
    QByteArrayList head{"GET " + blockedLeads + " HTTP/1.1", "x-api-key: let-me-in"};
    for (const QByteArray &name : hosts)
        head.append("Host: " + QByteArray(name).replace("PORT", QByteArray::number(m_server->port())));
    const RawAnswer answer = http().exchange(head);
    QCOMPARE(answer.status, status);
    if (status != 200)
        verifyErrorBody(answer);
}

void TestPracticeAccess::unknownPathsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/", "/walead", "/v1/blocked-leads", "/walead/v1/blocked-leads/", "/walead/v1/blocked-leads/1", "/walead/v1/campaigns",
          "/walead/v1/campaigns/", "/walead/v1/campaigns//blocked-leads", "/walead/v1/campaigns/a/leads", "/walead/v1/a%0Ab"})
        QTest::newRow(path) << QByteArray(path);
}

void TestPracticeAccess::unknownPathsAreNotFound()
{
    QFETCH(QByteArray, path);
    RawHttp client = http();
    for (const RawAnswer &answer : {client.get(path), client.post(path, QByteArray("{}"))}) {
        QCOMPARE(answer.status, 404);
        verifyErrorBody(answer);
    }
}

void TestPracticeAccess::otherMethodsAreNotAllowed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allow");
    const QByteArray campaign = "/walead/v1/campaigns/cmp";
    const QByteArray campaignBlocks = campaign + "/blocked-leads";
    for (const char *method : {"PUT", "PATCH", "OPTIONS", "TRACE"})
        QTest::addRow("%s workspace", method) << QByteArray(method) << blockedLeads << QByteArray("GET, HEAD, POST, DELETE");
    for (const char *method : {"PUT", "DELETE"})
        QTest::addRow("%s campaign's blocks", method) << QByteArray(method) << campaignBlocks << QByteArray("GET, HEAD, POST");
    for (const char *method : {"POST", "DELETE", "PUT"})
        QTest::addRow("%s campaign", method) << QByteArray(method) << campaign << QByteArray("GET, HEAD");
}

void TestPracticeAccess::otherMethodsAreNotAllowed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allow);
    RawHttp client = http();
    const RawAnswer answer = client.exchange(QByteArrayList{method + ' ' + path + " HTTP/1.1"} + client.usualLines());
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.headers.value("allow"), allow);
    verifyErrorBody(answer);
}

void TestPracticeAccess::bodiesMustCallThemselvesJson_data()
{
    QTest::addColumn<QByteArrayList>("types");
    QTest::addColumn<int>("status");
    QTest::newRow("JSON") << QByteArrayList{"application/json"} << 200;
    QTest::newRow("JSON with a charset") << QByteArrayList{"Application/JSON; charset=utf-8"} << 200;
    QTest::newRow("none") << QByteArrayList{} << 415;
    QTest::newRow("text") << QByteArrayList{"text/plain"} << 415;
    QTest::newRow("form") << QByteArrayList{"application/x-www-form-urlencoded"} << 415;
    QTest::newRow("multipart") << QByteArrayList{"multipart/form-data; boundary=x"} << 415;
    QTest::newRow("much the same") << QByteArrayList{"application/jsonp"} << 415;
}

void TestPracticeAccess::bodiesMustCallThemselvesJson()
{
    QFETCH(QByteArrayList, types);
    QFETCH(int, status);
    RawHttp client = http();
    for (const QByteArray method : {"POST", "DELETE"}) {
        const QByteArray body = method == "POST" ? R"({"leads":[{"publicIdentifier":"typed-person"}]})" : R"(["some-id"])";
        QByteArrayList head{method + ' ' + blockedLeads + " HTTP/1.1", "Content-Length: " + QByteArray::number(body.size())};
        for (const QByteArray &type : types)
            head.append("Content-Type: " + type);
        const RawAnswer answer = client.exchange(head + client.usualLines(), body);
        // A multipart body that is not one may also be called unreadable.
        QVERIFY2(answer.status == status || (status == 415 && answer.status == 400), answer.body.constData());
        QCOMPARE(client.get(blockedLeads).status, 200);
    }
}

void TestPracticeAccess::aBodyMayBeEightMebibytes_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<bool>("inChunks");
    QTest::addColumn<int>("status");
    QTest::newRow("just") << maxBody << false << 400;
    QTest::newRow("just, in chunks") << maxBody << true << 400;
    QTest::newRow("over") << maxBody + 1 << false << 413;
    QTest::newRow("over, in chunks") << maxBody + 1 << true << 413;
}

void TestPracticeAccess::aBodyMayBeEightMebibytes()
{
    QFETCH(qsizetype, length);
    QFETCH(bool, inChunks);
    QFETCH(int, status);
    RawHttp client = http();
    const QByteArray body(length, ' '); // not JSON: what is read in full is refused with 400
    QByteArrayList head{"POST " + blockedLeads + " HTTP/1.1", "Content-Type: application/json"};
    head.append(inChunks ? QByteArray("Transfer-Encoding: chunked") : "Content-Length: " + QByteArray::number(length));
    const RawAnswer answer = client.exchange(head + client.usualLines(), inChunks ? chunked(body) : body);
    QCOMPARE(answer.status, status);
    verifyErrorBody(answer);
    QCOMPARE(client.get(blockedLeads).status, 200);
}

void TestPracticeAccess::aRequestWithoutABodyIsAnsweredAtOnce()
{
    RawHttp client = http();
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray method : {"POST", "DELETE"}) {
        const QByteArrayList head{method + ' ' + blockedLeads + " HTTP/1.1", "Content-Type: application/json"};
        QCOMPARE(client.exchange(head + client.usualLines()).status, 400);
    }
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestPracticeAccess::aBodyInChunksIsRead()
{
    RawHttp client = http();
    const QByteArrayList head{"POST " + blockedLeads + " HTTP/1.1", "Content-Type: application/json", "Transfer-Encoding: chunked"};
    const RawAnswer answer = client.exchange(head + client.usualLines(), chunked(R"({"leads":[{"publicIdentifier":"chunked-person"}]})"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(QLatin1String("blocked")).toInt(), 1);
}

void TestPracticeAccess::headGivesNoBody()
{
    RawHttp client = http();
    const RawAnswer head = client.exchange(QByteArrayList{"HEAD " + blockedLeads + " HTTP/1.1"} + client.usualLines());
    QCOMPARE(head.status, 200);
    QVERIFY(head.headers.value("content-length").toInt() > 0);
    QCOMPARE(client.get(blockedLeads).status, 200);
}

void TestPracticeAccess::neverCompresses()
{
    RawHttp client = http();
    const RawAnswer answer = client.exchange(
        QByteArrayList{"GET " + blockedLeads + " HTTP/1.1", "Accept-Encoding: gzip, deflate, br"} + client.usualLines()); // as Qt asks
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.headers.contains("content-encoding"));
}

void TestPracticeAccess::aConnectionServesManyRequests()
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    QVERIFY(socket.waitForConnected());
    QByteArray asked;
    for (int i = 0; i < 40; ++i)
        asked += "GET " + blockedLeads + " HTTP/1.1\r\n" + host() + "\r\nx-api-key: let-me-in\r\n\r\n";
    socket.write(asked); // all at once: what has been read ahead must not get lost
    QByteArray received;
    while (received.count("HTTP/1.1 200 OK") < 40 && socket.waitForReadyRead(5000))
        received += socket.readAll();
    QCOMPARE(received.count("HTTP/1.1 200 OK"), 40);
}

void TestPracticeAccess::latencyHoldsBackEveryAnswer()
{
    PracticeOptions slow = options();
    slow.latency = std::chrono::milliseconds(150);
    PracticeServer server(slow);
    QVERIFY(server.start());
    RawHttp client(server.port(), "let-me-in");
    for (const QByteArray &path : {blockedLeads, QByteArray("/nowhere")}) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(client.get(path).status != 0);
        QVERIFY(timer.elapsed() >= 150);
    }
}

void TestPracticeAccess::makesARandomKeyOfItsOwn()
{
    PracticeOptions keyless = options();
    keyless.apiKey.clear();
    PracticeServer first(keyless);
    PracticeServer second(keyless);
    QVERIFY(first.start() && second.start());
    QVERIFY(first.apiKey().size() >= 32);
    QVERIFY(first.apiKey() != second.apiKey());
    QCOMPARE(RawHttp(first.port(), first.apiKey()).get(blockedLeads).status, 200);
    QCOMPARE(RawHttp(first.port(), second.apiKey()).get(blockedLeads).status, 401);
}

void TestPracticeAccess::endsAtOnceDespiteAnIdleConnection()
{
    auto server = std::make_unique<PracticeServer>(options());
    QVERIFY(server->start());
    RawHttp idle(server->port(), "let-me-in");
    QCOMPARE(idle.get(blockedLeads).status, 200);
    const quint16 port = server->port();
    QElapsedTimer timer;
    timer.start();
    server.reset();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(RawHttp(port, "let-me-in").get(blockedLeads).status, 0);
}

void TestPracticeAccess::aTakenPortIsRefused()
{
    PracticeOptions taken = options();
    taken.port = m_server->port();
    PracticeServer second(taken);
    QVERIFY(!second.start());
    QVERIFY(second.error().contains(QString::number(m_server->port())));
    QCOMPARE(http().get(blockedLeads).status, 200);
}

void TestPracticeAccess::anUnusableStoreIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("file");
    QTest::newRow("no such folder") << QByteArray() << QStringLiteral("missing/practice.db");
    QTest::newRow("not a database") << QByteArray(4096, 'x') << QStringLiteral("letter.txt");
}

void TestPracticeAccess::anUnusableStoreIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, file);
    PracticeOptions unusable = options();
    unusable.storeFile = m_folder.filePath(file);
    if (!content.isEmpty()) {
        QFile out(unusable.storeFile);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
    }
    PracticeServer server(unusable);
    QVERIFY(!server.start());
    QVERIFY(server.error().contains(file.section(u'/', -1)));
    QFile after(unusable.storeFile);
    QCOMPARE(after.open(QIODevice::ReadOnly) ? after.readAll() : QByteArray(), content);
}

QTEST_GUILESS_MAIN(TestPracticeAccess)
#include "tst_practiceaccess.moc"
