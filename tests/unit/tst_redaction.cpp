// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/redaction.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Muster;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretHeaders()
    {
        QVERIFY(isSecretHeader("X-API-Key"));
        QVERIFY(isSecretHeader("authorization"));
        QVERIFY(!isSecretHeader("X-Workspace-Id"));
    }

    void registeredSecretsGo()
    {
        registerSecret("sk%live\"9/aZ");
        QCOMPARE(withoutSecrets(text("a sk%live\"9/aZ b")), text("a [key] b"));
        QCOMPARE(withoutSecrets(text("u?k=sk%25live%229%2FaZ")), text("u?k=[key]"));
        QCOMPARE(withoutSecrets(text("{\"k\":\"sk%live\\\"9/aZ\"}")), text("{\"k\":\"[key]\"}"));
        QCOMPARE(withoutPersonalData(text("sk%live\"9/aZsk%live\"9/aZ")), text("[key][key]"));
    }

    void theLongerSecretGoesFirst()
    {
        registerSecret("abcd1234");
        registerSecret("abcd1234-tail-of-the-other");
        QCOMPARE(withoutSecrets(text("abcd1234-tail-of-the-other abcd1234")), text("[key] [key]"));
    }

    void shortSecretsAreLeftAlone()
    {
        registerSecret("the");
        registerSecret("");
        QCOMPARE(withoutSecrets(text("the other")), text("the other"));
    }

    void nothingPersonalStays_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("gone");
        const auto row = [](const char *line, const char *gone) {
            QTest::newRow(line) << text(line) << text(gone).split(QLatin1Char('|'));
        };
        row("Authorization: Bearer abc.def-123", "abc.def-123|Bearer");
        row("authorization=Basic dXNlcjpwYXNz next", "dXNlcjpwYXNz");
        row("\"Authorization\": \"Bearer tok_99\"", "tok_99");
        row("header x-api-key: k-5566 sent", "k-5566");
        row("{\"x-api-key\":\"k-5567\"}", "k-5567");
        row("{\\\"x-api-key\\\":\\\"k-5568\\\"}", "k-5568");
        row("https://h.test/?api_key=zzz91&page=2", "zzz91");
        row("access_token = qwe77;", "qwe77");
        row("passphrase: correct-horse", "correct-horse");
        row("Cookie: session=1f2e", "1f2e");
        row("mail to ana.lopez@acme.example, please", "ana.lopez|acme");
        row("<ana+tag@sub.acme.co.uk>", "ana|acme");
        row("?search=ana.lopez%40acme.example&page=1", "ana|acme");
        row("\xc3\xa9loise.d\xc3\xbcrr@b\xc3\xbc" "cher.example", "loise|cher");
        row("root@localhost said", "root|localhost");
        row("https://www.linkedin.com/in/ana-lopez-8a1/?x=1", "ana-lopez");
        row("https%3A%2F%2Fwww.linkedin.com%2Fin%2Fana-lopez-8a1", "ana-lopez");
        row("LINKEDIN.COM/IN/Ana-Lopez", "Ana-Lopez");
        row("https://linkedin.com/sales/lead/ACwAAAhij,name", "ACwAAAhij");
        row("urn:li:member ACoAAB1c2D3e4F5g6H7i8J", "ACoAAB1c2D3e4F5g6H7i8J");
        row("{\"publicIdentifier\":\"ana-lopez\",\"firstName\":\"Ana Mar\xc3\xad" "a\"}", "ana-lopez|Ana|Mar");
        row("{\\\"name\\\":\\\"Ana Lopez\\\",\\\"company\\\":\\\"Acme & Co\\\"}", "Ana|Lopez|Acme|Co");
        row("{\"full_name\" : \"Ana \\\\ Lopez\"}", "Ana|Lopez");
        row("publicIdentifier=ana-lopez refused", "ana-lopez");
        row("call +49 171 2345678 today", "171|2345678");
        row("phone: 0171-555", "0171");
    }

    void nothingPersonalStays()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, gone);
        const QString safe = withoutPersonalData(line);
        for (const QString &part : std::as_const(gone))
            QVERIFY2(!safe.contains(part), qPrintable(safe));
        QVERIFY2(safe.contains(QLatin1Char('[')), qPrintable(safe));
        QCOMPARE(withoutPersonalData(safe), safe);
    }

    void whatHelpsStays_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char *line) { QTest::newRow(line) << text(line); };
        row("GET https://app-api.walead.ai/api/v1/blocked-leads?sort=DESC&offset=100: 429 after 12 ms, attempt 2");
        row("job 0192f0c1-7d1e-7cc3-98c4-dc0c0c07398f done after 1200 ms: accepted 10");
        row("2026-11-20T10:00:00.000Z info muster.net [4711] text");
        row("8c2b2d4e-0029-4100-7160-446655440000");
        row("Qt 6.4.2 on Debian GNU/Linux 12 (bookworm) linux 6.1.0-18-amd64 x86_64 en_US");
        row("127.0.0.1:38211 authorization failed");
        row("a short line");
    }

    void whatHelpsStays()
    {
        QFETCH(QString, line);
        QCOMPARE(withoutPersonalData(line), line);
    }

    void theSamePersonHasTheSamePlaceholder()
    {
        const QStringList shown =
            withoutPersonalData(text("ana@acme.example,Ana@ACME.example,bob@acme.example")).split(QLatin1Char(','));
        QCOMPARE(shown.size(), 3);
        QCOMPARE(shown.at(0), shown.at(1));
        QVERIFY(shown.at(0) != shown.at(2));
        QVERIFY(QRegularExpression(QStringLiteral("^\\[email [0-9a-f]{4}\\]$")).match(shown.at(0)).hasMatch());
    }

    void theHomeFolderIsNotNamed()
    {
        QCOMPARE(withoutPersonalData(QDir::homePath() + QStringLiteral("/.local/share/muster")), QStringLiteral("~/.local/share/muster"));
    }

    /// Whatever stands around them, keys and addresses are found.
    void inAnySurroundings()
    {
        const QString key = QStringLiteral("fuzz-key-7f3a9");
        const QString address = QStringLiteral("zoe.quinn@example.org");
        registerSecret(key.toUtf8());
        QRandomGenerator dice(4711);
        const QString letters = text("ab1 @:=\"'\\/<>[]{}(),;%&?.-_\n\t+\xc3\xa9");
        const auto some = [&dice, &letters] {
            QString made;
            for (int i = dice.bounded(30); i > 0; --i)
                made += letters.at(dice.bounded(static_cast<int>(letters.size())));
            return made;
        };
        for (int round = 0; round < 3'000; ++round) {
            const QString line = some() + key + some() + QLatin1Char(' ') + address + QLatin1Char(' ') + some();
            const QString safe = withoutPersonalData(line);
            QVERIFY2(!safe.contains(key), qPrintable(line));
            QVERIFY2(!safe.contains(QLatin1String("zoe.quinn")), qPrintable(line));
        }
    }

    void alsoInAVeryLongLine()
    {
        const QString line = QString(200'000, QLatin1Char('a')) + QStringLiteral(" zoe@example.org");
        QVERIFY(!withoutPersonalData(line).contains(QLatin1String("zoe@")));
    }

    void fromManyThreads()
    {
        std::vector<std::thread> threads;
        std::atomic<int> leaks = 0;
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([number, &leaks] {
                for (int i = 0; i < 200; ++i) {
                    const QByteArray key = "thread-key-" + QByteArray::number(number) + '-' + QByteArray::number(i % 20);
                    registerSecret(key);
                    const QString safe = withoutPersonalData(QString::fromLatin1(key) + QStringLiteral(" a@b.example"));
                    if (safe.contains(QLatin1String("thread-key")))
                        ++leaks;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(leaks.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
