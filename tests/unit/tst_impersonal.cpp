// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/impersonal.h"

#include <QTest>
#include <QUrl>

using namespace Muster;

class TestImpersonal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *url, const char *shown) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(shown);
        };
        row("https://app-api.walead.ai/api/v1/blocked-leads?sort=DESC&offset=100&search=ana%40acme.example",
            "https://app-api.walead.ai/api/v1/blocked-leads?sort=DESC&offset=100&search=<search>");
        row("http://127.0.0.1:4711/puffle/api/campaigns/8c2b2d4e-e29b-41d4-a716-446655440000/leads?page=2&limit=100",
            "http://127.0.0.1:4711/puffle/api/campaigns/8c2b2d4e-e29b-41d4-a716-446655440000/leads?page=2&limit=100");
        row("https://h.test/v1/campaigns/ana-lopez/leads/action", "https://h.test/v1/campaigns/<id>/leads/action");
        row("https://h.test/v1/leads/8c2b2d4e-e29b-41d4-a716-446655440000", "https://h.test/v1/leads/<id>");
        row("https://h.test/v1/leads/ana%40acme.example", "https://h.test/v1/leads/<id>");
        row("https://ana:secret@h.test/v1/dnc?cursor=YW5h&limit=50#ana", "https://h.test/v1/dnc?cursor=<cursor>&limit=50");
        row("https://h.test/v1/dnc?page=4915112345678", "https://h.test/v1/dnc?page=<page>");
        row("https://h.test/v1/dnc?status=ana.lopez", "https://h.test/v1/dnc?status=<status>");
        row("https://h.test/v1/dnc?ana%40acme.example=1", "https://h.test/v1/dnc?item=<item>");
        row("https://h.test", "https://h.test");
    }

    void urls()
    {
        QFETCH(QString, url);
        QTEST(impersonalUrl(QUrl::fromEncoded(url.toLatin1())), "shown");
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("shape");
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &shape) { QTest::newRow(name) << body << shape; };
        row("none", {}, {});
        row("people", R"({"leads":[{"email":"ana@acme.example","n":7,"ok":true,"x":null},{"email":"b"},{"email":"c"}]})",
            R"({"leads":[{"email":"<email>","n":0,"ok":true,"x":null},"<2 more>"]})");
        row("texts", R"({"emails":["ana@acme.example","bob@acme.example"]})", R"({"emails":["<emails>","<1 more>"]})");
        row("a list", R"(["ana-lopez"])", R"(["<item>"])");
        row("fields that a user named", R"({"customFields":{"Ana's mother":"Zoe"}})", R"({"customFields":{"<field>":"<field>"}})");
        row("no JSON", "ana@acme.example", "<16 bytes>");
        row("cut JSON", R"({"email":"ana@acme)", "<18 bytes>");
        row("an empty list", R"({"ids":[]})", R"({"ids":[]})");
    }

    void bodies()
    {
        QFETCH(QByteArray, body);
        QTEST(bodyShape(body), "shape");
    }

    void aShapeIsSmall()
    {
        QByteArray wide = "{";
        for (int i = 0; i < 2'000; ++i)
            wide += "\"field" + QByteArray::number(i) + "\":\"ana\",";
        wide += "\"last\":1}";
        QCOMPARE(bodyShape(wide), '<' + QByteArray::number(wide.size()) + " bytes>");
        const QByteArray large = "{\"a\":\"" + QByteArray(300'000, 'x') + "\"}";
        QCOMPARE(bodyShape(large), '<' + QByteArray::number(large.size()) + " bytes>");
    }
};

QTEST_GUILESS_MAIN(TestImpersonal)
#include "tst_impersonal.moc"
