// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httprequest.h"
#include "net/origin.h"
#include "net/requestbody.h"
#include "net/wirerequest.h"

#include <QTest>
#include <QUrl>

using namespace Muster;

class TestHttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curl()
    {
        HttpRequest request;
        request.method = HttpRequest::Method::Post;
        request.url = QUrl(QStringLiteral("https://w.test/api/v1/blocked-leads?a=1&b=2"));
        request.body = "{\"leads\":[{\"publicIdentifier\":\"o'neil\",\"reason\":\"$HOME\"}]}";
        QCOMPARE(asCurl(request, "x-api-key"),
                 QStringLiteral("curl --request POST --url 'https://w.test/api/v1/blocked-leads?a=1&b=2' --header 'User-Agent: %1' "
                                "--header 'Accept: application/json' --header 'Content-Type: application/json' "
                                "--header 'x-api-key: <key>' "
                                "--data-raw '{\"leads\":[{\"publicIdentifier\":\"o'\\''neil\",\"reason\":\"$HOME\"}]}'")
                     .arg(QString::fromLatin1(userAgent())));
        request.method = HttpRequest::Method::Get;
        request.body.clear();
        QVERIFY(!asCurl(request, "x-api-key").contains(QLatin1String("--data")));
    }

    void curlShowsTheHeadersThatAreSent()
    {
        HttpRequest request{HttpRequest::Method::Delete, QUrl(QStringLiteral("https://w.test/x")), "{}", HttpRequest::Repeat::UnsafeWrite};
        const QNetworkRequest wire = wireRequest(request, request.url, "x-api-key", "<key>");
        const QString shown = asCurl(request, "x-api-key");
        QCOMPARE(shown.count(QLatin1String("--header")), wire.rawHeaderList().size());
        for (const QByteArray &name : wire.rawHeaderList()) {
            const QString header =
                QStringLiteral("--header '%1: %2'").arg(QString::fromLatin1(name), QString::fromLatin1(wire.rawHeader(name)));
            QVERIFY2(shown.contains(header, Qt::CaseInsensitive), qPrintable(header));
        }
    }

    void headersAreFoundWithoutCase()
    {
        const HttpResponse response{200, {{"Content-Type", "a"}, {"content-type", "b"}}, {}};
        QCOMPARE(response.header("CONTENT-TYPE"), QByteArray("a"));
        QVERIFY(response.header("x").isNull());
    }

    void whereAKeyMayGo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("may");
        const auto row = [](const char *url, bool may) { QTest::newRow(url) << QString::fromLatin1(url) << may; };
        row("https://app-api.walead.ai/api", true);
        row("http://app-api.walead.ai/api", false);
        row("http://127.0.0.1:8080/walead", true);
        row("http://127.9.9.9/", true);
        row("http://localhost:1", true);
        row("http://LOCALHOST:1", true);
        row("http://[::1]:9/", true);
        row("http://localhost.evil.test/", false);
        row("http://127.0.0.1.evil.test/", false);
        row("http://10.0.0.1/", false);
        row("ftp://127.0.0.1/", false);
        row("https:///path", false);
        row("file:///etc/passwd", false);
        row("", false);
    }

    void whereAKeyMayGo()
    {
        QFETCH(QString, url);
        QTEST(mayCarryKey(QUrl(url)), "may");
    }

    void sameOrigin_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *a, const char *b, bool same) {
            QTest::newRow(b) << QString::fromLatin1(a) << QString::fromLatin1(b) << same;
        };
        row("https://a.test/x", "https://a.test/y?z", true);
        row("https://a.test", "https://A.test:443/", true);
        row("https://a.test", "http://a.test", false);
        row("https://a.test", "https://a.test:444", false);
        row("https://a.test", "https://b.a.test", false);
        row("https://a.test", "https://a.test@evil.test/", false);
        row("http://127.0.0.1:80", "http://127.0.0.1", true);
        row("", "", false);
    }

    void sameOrigin()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(isSameOrigin(QUrl(a), QUrl(b)), "same");
    }

    void aBodyIsReadOnceOnly()
    {
        RequestBody body("0123456789");
        QCOMPARE(body.size(), 10);
        QVERIFY(body.reset()); // nothing taken yet
        QVERIFY(!body.wasRead());
        QCOMPARE(body.read(4), QByteArray("0123"));
        QVERIFY(body.wasRead());
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(0));
        QCOMPARE(body.readAll(), QByteArray("456789"));
        QVERIFY(body.atEnd());
    }

    void theUserAgentIsReadable() { QCOMPARE(userAgent(), QByteArray("Muster/0.1.0 (+Qt ") + qVersion() + "; desktop)"); }
};

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
