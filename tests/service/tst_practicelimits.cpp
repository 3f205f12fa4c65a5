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

/// What a sender who has no end costs Practice: his connection, and nothing that the others would notice.
class TestPracticeLimits : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype mebibyte = 1024 * 1024;
    static constexpr qint64 atOnceMs = 5000; // half of what the server waits for a sender that has fallen silent

    QByteArrayList get() const { return QByteArrayList{"GET /walead/v1/blocked-leads HTTP/1.1"} + http().usualLines(); }
    RawHttp http() const { return RawHttp(m_server->port(), "let-me-in"); }

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<PracticeServer>(PracticeOptions{.storeFile = m_folder.filePath(QStringLiteral("limits.db")),
                                                                    .port = 0,
                                                                    .apiKey = "let-me-in",
                                                                    .latency = {},
                                                                    .seedDemo = false});
        QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    }

    void aHeadWithinReasonIsRead()
    {
        RawHttp client = http();
        QByteArrayList head = get();
        for (int line = 0; line < 30; ++line)
            head.append("X-Line-" + QByteArray::number(line) + ": " + QByteArray(1000, 'x'));
        for (int request = 0; request < 10; ++request) // each has the whole allowance
            QCOMPARE(client.exchange(head).status, 200);
    }

    void anEndlessHeadIsRefused_data()
    {
        QTest::addColumn<QByteArrayList>("head");
        const QByteArrayList usual = get();
        QTest::newRow("a line of 2 MiB") << usual + QByteArrayList{"X-Long: " + QByteArray(2 * mebibyte, 'x')};
        QByteArrayList lines = usual;
        for (int line = 0; line < 10000; ++line)
            lines.append("X-Line-" + QByteArray::number(line) + ": " + QByteArray(100, 'x'));
        QTest::newRow("10,000 lines") << lines;
        QTest::newRow("a path of 2 MiB") << QByteArrayList{"GET /" + QByteArray(2 * mebibyte, 'x') + " HTTP/1.1"} + usual.mid(1);
    }

    void anEndlessHeadIsRefused()
    {
        QFETCH(QByteArrayList, head);
        RawHttp client = http();
        QElapsedTimer timer;
        timer.start();
        // Whether the answer still gets through to one who goes on sending is up to the system.
        const int status = client.exchange(head).status;
        QVERIFY2(status == 0 || status == 400, qPrintable(QString::number(status)));
        QVERIFY(timer.elapsed() < atOnceMs);
        QCOMPARE(http().exchange(get()).status, 200);
    }

    void anEndlessBodyIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("body");
        const QByteArray bytes(9 * mebibyte, ' ');
        QTest::newRow("in chunks") << QByteArray("Transfer-Encoding: chunked")
                                   << QByteArray(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
        QTest::newRow("announced as 1 TB") << QByteArray("Content-Length: 1000000000000") << bytes;
    }

    /// The sender pauses after 9 MiB and keeps his connection: were the server still reading, it would wait for him.
    void anEndlessBodyIsCutOff()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, body);
        RawHttp client = http();
        const QByteArrayList head{"POST /walead/v1/blocked-leads HTTP/1.1", "Content-Type: application/json", line};
        QElapsedTimer timer;
        timer.start();
        const int status = client.exchange(head + client.usualLines(), body).status;
        QVERIFY2(status == 0 || status == 413, qPrintable(QString::number(status)));
        QVERIFY2(timer.elapsed() < atOnceMs, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(http().exchange(get()).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestPracticeLimits)
#include "tst_practicelimits.moc"
