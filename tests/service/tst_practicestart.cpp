// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/practiceserver.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>
#include <thread>

using namespace Muster;
using namespace Qt::StringLiterals;

/// A window shows itself while Practice is still being filled: what it asks meanwhile waits.
class TestPracticeStart : public QObject
{
    Q_OBJECT

    static Sandbox::PracticeOptions options(const QTemporaryDir &folder)
    {
        Sandbox::PracticeOptions options;
        options.storeFile = folder.filePath(u"practice.sqlite"_s);
        return options;
    }
    static QNetworkRequest request(const Sandbox::PracticeServer &server)
    {
        QNetworkRequest request(QUrl(server.waleadUrl().toString() + u"/v1/blocked-leads"_s));
        request.setRawHeader("x-api-key", server.apiKey());
        return request;
    }

private Q_SLOTS:
    void whoAsksBeforeTheStartWaitsForIt()
    {
        QTemporaryDir folder;
        Sandbox::PracticeServer server(options(folder));
        QVERIFY(server.bind());
        const QUrl url = server.url();
        QVERIFY(server.port() != 0 && !server.apiKey().isEmpty());
        QVERIFY(!QFile::exists(options(folder).storeFile));
        QNetworkAccessManager network;
        std::array<std::unique_ptr<QNetworkReply>, 6> replies;
        for (auto &reply : replies)
            reply.reset(network.get(request(server)));
        QVERIFY(!QSignalSpy(replies[0].get(), &QNetworkReply::finished).wait(100));
        bool started = false;
        std::thread other([&] { started = server.start(); });
        other.join();
        QVERIFY(started);
        QCOMPARE(server.url(), url);
        for (auto &reply : replies) {
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->error(), QNetworkReply::NoError);
        }
    }

    void whoAsksWhatCannotStartIsToldSo()
    {
        QTemporaryDir folder;
        QFile store(options(folder).storeFile);
        QVERIFY(store.open(QIODevice::WriteOnly) && store.write(QByteArray(8192, 'x')) > 0);
        store.close();
        Sandbox::PracticeServer server(options(folder));
        QVERIFY(server.bind());
        const quint16 port = server.port();
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(request(server)));
        QVERIFY(!server.start());
        QCOMPARE(server.port(), quint16(0)); // it does not listen there any more
        QVERIFY(server.error().contains(u"cannot be used"_s));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->error() != QNetworkReply::NoError);
        Sandbox::PracticeOptions next = options(folder);
        next.storeFile = folder.filePath(u"other.sqlite"_s);
        next.port = port;
        Sandbox::PracticeServer other(next);
        QVERIFY(other.start()); // the port is free again
    }

    void oneThatNeverStartsGivesItsPortBack()
    {
        QTemporaryDir folder;
        Sandbox::PracticeOptions next = options(folder);
        {
            Sandbox::PracticeServer server(options(folder));
            QVERIFY(server.bind());
            next.port = server.port();
        }
        Sandbox::PracticeServer other(next);
        QVERIFY(other.start());
    }
};

QTEST_GUILESS_MAIN(TestPracticeStart)
#include "tst_practicestart.moc"
