// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/practiceserver.h"
#include "support/rawhttp.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Muster::Sandbox;
using Muster::Test::RawAnswer;
using Muster::Test::RawHttp;

namespace {

constexpr const char *puffle = "/puffle/api/campaigns";
constexpr const char *sendkit = "/sendkit/v1/campaigns";
constexpr const char *walead = "/walead/v1/blocked-leads";

constexpr qsizetype tooLong = 8 * 1024 * 1024 + 1;

const QByteArray keyed = "x-api-key: let-me-in";
const QByteArray bearer = "Authorization: Bearer let-me-in";

} // namespace

/// Where each vendor wants its key, and how it says no.
class TestPracticeVendors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        PracticeOptions options;
        options.storeFile = m_folder.filePath(QStringLiteral("vendors.db"));
        options.apiKey = "let-me-in";
        m_server = std::make_unique<PracticeServer>(options);
        QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    }
    void theKeyStandsWhereTheContractSays_data();
    void theKeyStandsWhereTheContractSays();
    void refusalsHaveTheVendorsShape_data();
    void refusalsHaveTheVendorsShape();

private:
    RawAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArrayList &lines, const QByteArray &body = {}) const
    {
        const QByteArrayList head{method + ' ' + path + " HTTP/1.1", "Host: 127.0.0.1:" + QByteArray::number(m_server->port())};
        return RawHttp(m_server->port(), {}).exchange(head + lines, body);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeServer> m_server;
};

void TestPracticeVendors::theKeyStandsWhereTheContractSays_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("status");
    const QByteArray wrongKeyed = "x-api-key: let-me-im";
    const QByteArray wrongBearer = "Authorization: Bearer let-me-im";
    QTest::newRow("Puffle, bearer") << QByteArray(puffle) << QByteArrayList{bearer} << 200;
    QTest::newRow("Puffle, scheme in small letters") << QByteArray(puffle) << QByteArrayList{"authorization: bearer let-me-in"} << 200;
    QTest::newRow("Puffle, API key") << QByteArray(puffle) << QByteArrayList{keyed} << 401;
    QTest::newRow("Puffle, nothing") << QByteArray(puffle) << QByteArrayList{} << 401;
    QTest::newRow("Puffle, empty") << QByteArray(puffle) << QByteArrayList{"Authorization: Bearer "} << 401;
    QTest::newRow("Puffle, wrong") << QByteArray(puffle) << QByteArrayList{wrongBearer} << 401;
    QTest::newRow("Puffle, no scheme") << QByteArray(puffle) << QByteArrayList{"Authorization: let-me-in"} << 401;
    QTest::newRow("Puffle, another scheme") << QByteArray(puffle) << QByteArrayList{"Authorization: Basic let-me-in"} << 401;
    QTest::newRow("Puffle, twice") << QByteArray(puffle) << QByteArrayList{bearer, bearer} << 401;
    QTest::newRow("SendKit, API key") << QByteArray(sendkit) << QByteArrayList{keyed} << 200;
    QTest::newRow("SendKit, bearer") << QByteArray(sendkit) << QByteArrayList{bearer} << 200;
    QTest::newRow("SendKit, both") << QByteArray(sendkit) << QByteArrayList{keyed, bearer} << 200;
    QTest::newRow("SendKit, nothing") << QByteArray(sendkit) << QByteArrayList{} << 401;
    QTest::newRow("SendKit, one wrong") << QByteArray(sendkit) << QByteArrayList{keyed, wrongBearer} << 401;
    QTest::newRow("SendKit, the other wrong") << QByteArray(sendkit) << QByteArrayList{wrongKeyed, bearer} << 401;
    QTest::newRow("SendKit, another scheme besides")
        << QByteArray(sendkit) << QByteArrayList{keyed, "Authorization: Basic let-me-in"} << 401;
    QTest::newRow("SendKit, twice") << QByteArray(sendkit) << QByteArrayList{keyed, keyed} << 401;
    QTest::newRow("WaLead, API key") << QByteArray(walead) << QByteArrayList{keyed} << 200;
    QTest::newRow("WaLead, bearer") << QByteArray(walead) << QByteArrayList{bearer} << 401;
    QTest::newRow("a path like Puffle's") << QByteArray("/puffles/api/campaigns") << QByteArrayList{bearer} << 401;
}

void TestPracticeVendors::theKeyStandsWhereTheContractSays()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArrayList, lines);
    QFETCH(int, status);
    const RawAnswer answer = ask("GET", path, lines);
    QCOMPARE(answer.status, status);
    if (status == 401) {
        QCOMPARE(answer.headers.value("www-authenticate"), QByteArray(path == puffle ? "Bearer" : "ApiKey"));
        QVERIFY(!answer.body.contains("let-me-in"));
    }
}

void TestPracticeVendors::refusalsHaveTheVendorsShape_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("keys");
    const struct
    {
        const char *name;
        const char *path;
        QByteArray key;
        QStringList keys;
    } vendors[] = {
        {"WaLead", walead, keyed, {QStringLiteral("error"), QStringLiteral("message"), QStringLiteral("statusCode")}},
        {"Puffle", puffle, bearer, {QStringLiteral("error"), QStringLiteral("message")}},
        {"SendKit", sendkit, keyed, {QStringLiteral("code"), QStringLiteral("error"), QStringLiteral("message")}},
    };
    for (const auto &vendor : vendors) {
        const QByteArray path = vendor.path;
        const auto row = [&vendor](const char *name, const QByteArray &method, const QByteArray &at, const QByteArrayList &lines,
                                   int status) {
            QTest::addRow("%s, %s", vendor.name, name) << method << at << lines << status << vendor.keys;
        };
        row("no key", "GET", path, {}, 401);
        row("no path", "GET", path + "/a/b/c/d", {vendor.key}, 404);
        row("no such method", "PUT", path, {vendor.key}, 405);
        row("a body too long", "POST", path, {vendor.key, "Content-Length: " + QByteArray::number(tooLong)}, 413);
        if (vendor.name != QByteArray("WaLead"))
            continue;
        row("no JSON", "POST", path, {vendor.key}, 415);
    }
    const QByteArray leads = "/9d3c3e5f-e29b-41d4-a716-446655440001/leads";
    QTest::newRow("Puffle, no JSON") << QByteArray("POST") << puffle + leads << QByteArrayList{bearer} << 415 << vendors[1].keys;
    QTest::newRow("SendKit, no JSON") << QByteArray("POST") << sendkit + leads << QByteArrayList{keyed} << 415 << vendors[2].keys;
}

void TestPracticeVendors::refusalsHaveTheVendorsShape()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArrayList, lines);
    QFETCH(int, status);
    QFETCH(QStringList, keys);
    const RawAnswer answer = ask(method, path, lines, status == 413 ? QByteArray(tooLong, ' ') : QByteArray());
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object().keys(), keys);
    QVERIFY(!answer.message().isEmpty());
    const QString code = keys.contains(QStringLiteral("code")) ? QStringLiteral("code") : QStringLiteral("statusCode");
    QCOMPARE(answer.object()[code].toInt(status), status);
}

QTEST_GUILESS_MAIN(TestPracticeVendors)
#include "tst_practicevendors.moc"
