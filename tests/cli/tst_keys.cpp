// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "cli/program.h"
#include "cli/sandboxprogram.h"
#include "net/networkaccess.h"
#include "services/connectionservice.h"
#include "store/keystore.h"
#include "store/profile.h"
#include "support/faultserver.h"
#include "support/privatekeyring.h"
#include "support/secretsearch.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QtTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

/// With signs that every encoding changes.
const QByteArray key = "mk_live+4711/not-to-be-seen=Zq9~x";

Mishap echoing(int status, const QByteArrayList &headers = {})
{
    Mishap mishap;
    mishap.kind = Mishap::Kind::Answer;
    mishap.status = status;
    mishap.headers = QByteArrayList{"X-Echo: " + key, "X-Request-Id: " + key, "Content-Type: application/json"} + headers;
    mishap.body = R"({"success":false,"error":"the key )" + key + R"( is not welcome","message":")" + key + R"(","key":")" +
                  key.toPercentEncoding() + R"("})";
    return mishap;
}

} // namespace

/// A whole session with one recognisable key, a real keyring and a real server; then the key is looked for everywhere.
class TestKeys : public QObject
{
    Q_OBJECT

private:
    /// muster-cli with the keyring's bus, whose words and surroundings are collected.
    struct Session
    {
        Session()
        {
            program.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
            program.setEnvironment(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("muster*=true"));
            QDir().mkpath(program.path(QStringLiteral("tmp")));
            program.setEnvironment(QStringLiteral("TMPDIR"), program.path(QStringLiteral("tmp")));
        }
        Ending run(const char *line, const QByteArray &input = {}) { return run(words(line), input); }
        Ending run(const QStringList &line, const QByteArray &input = {})
        {
            program.pipeIn(input);
            const Ending ending = program.run(line, [this](QProcess &process) {
                for (const char *part : {"cmdline", "environ"}) {
                    QFile file(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(QLatin1String(part)));
                    if (file.open(QIODevice::ReadOnly))
                        surroundings += file.readAll();
                }
            });
            said += ending.out + ending.err;
            return ending;
        }
        Ending connect(const char *name, const char *vendor, const QString &url)
        {
            return run(QStringList{QStringLiteral("connections"), QStringLiteral("add"), QLatin1String(name), QStringLiteral("--provider"),
                                   QLatin1String(vendor), QStringLiteral("--base-url"), url},
                       key + '\n');
        }

        Program program;
        QByteArray said;
        QByteArray surroundings;
    };

    /// The window's side of the same profile.
    struct Window
    {
        explicit Window(const QString &folder) : profile(folder), settings(profile.settingsFile()), keys(settings, profile.folder())
        {
            keys.setHashCost(KeyStore::HashCost::Least);
            service.setKeyStore(&keys);
        }

        Profile profile;
        Settings settings;
        SystemClock clock;
        std::unique_ptr<QNetworkAccessManager> network = makeNetworkAccess();
        KeyStore keys;
        ConnectionService service{settings, *network, clock};
    };

    template <typename T>
    static Result<T> answerOf(ApiCall<T> *call)
    {
        std::optional<Result<T>> answer;
        QObject context;
        call->onDone(&context, [&answer](const Result<T> &result) { answer = result; });
        [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30'000); }();
        return answer.value_or(tl::unexpected(ApiError()));
    }

    std::unique_ptr<PrivateKeyring> m_keyring;

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("MUSTER_API_KEY");
        m_keyring = std::make_unique<PrivateKeyring>();
        QVERIFY2(m_keyring->problem().isEmpty(), qPrintable(m_keyring->problem()));
    }
    void cleanupTestCase() { m_keyring.reset(); }

    void theSearchFindsWhatItLooksFor()
    {
        const SecretSearch search(key);
        QVERIFY(search.formIn("nothing of that kind, and mk_live alone").isEmpty());
        for (const QByteArray &before : {QByteArray(), QByteArray("a"), QByteArray("ab"), QByteArray("abc")})
            QVERIFY(!search.formIn((before + key + "tail").toBase64()).isEmpty());
        const QString wide = QString::fromLatin1(key);
        QVERIFY(!search.formIn(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)).isEmpty());
        QVERIFY(!search.formIn("?k=" + key.toPercentEncoding()).isEmpty());
        QVERIFY(!search.formIn(qCompress("rows " + key)).isEmpty());
    }

    void fullSessionLeavesNoKeyBehind()
    {
        const SandboxProgram sandbox(key, words("--seed-demo"));
        FaultServer faults(sandbox.port());
        Session session;
        const auto at = [&faults](const char *vendor) { return faults.url().toString() + u'/' + QLatin1String(vendor); };
        const Ending added = session.connect("Acme", "walead", at("walead"));
        QCOMPARE(added.status, 0);
        QVERIFY2(added.out.contains("kept in the keychain"), (added.out + added.err).constData());
        QCOMPARE(session.connect("Draft", "puffle", at("puffle")).status, 0);

        const Ending tested = session.run("connections test Acme --json");
        QCOMPARE(tested.status, 0);
        QCOMPARE(tested.object().value(QLatin1String("capabilities")).toObject().value(QLatin1String("read_blocklist")).toString(),
                 QStringLiteral("yes"));
        QVERIFY(tested.object().contains(QLatin1String("latency_ms")));

        blockAndUndo(session);
        if (QTest::currentTestFailed())
            return;
        fillRoster(session);
        if (QTest::currentTestFailed())
            return;
        sufferFaults(session, faults, sandbox);
        if (QTest::currentTestFailed())
            return;

        {
            Window window(session.program.profile()); // the window, started a second time
            const ConnectionId acme = window.service.find(QStringLiteral("Acme"))->id;
            QVERIFY(!window.service.hasKey(acme) && window.service.hasStoredKey(acme));
            const auto fetched = answerOf(window.service.fetchKey(acme, this));
            QVERIFY(fetched && *fetched);
            QVERIFY(answerOf(window.service.test(acme, this)).has_value());
        }

        const SecretSearch search(key);
        QCOMPARE(search.filesWith(session.program.path(QString())), QStringList());
        QVERIFY2(search.looked() > 50, qPrintable(QString::number(search.looked()))); // it did read a journal
        QCOMPARE(search.formIn(session.said), QByteArray());
        QVERIFY(session.said.size() > 1000);
        QCOMPARE(search.formIn(session.surroundings), QByteArray());
        QVERIFY(session.surroundings.contains("connections"));

        QCOMPARE(session.run("connections remove Acme --yes").status, 0);
        Window window(session.program.profile());
        QVERIFY(window.settings.records(QStringLiteral("storedKeys")).size() == 1); // Draft's
    }

    void anotherProfileCannotSeeIt()
    {
        const SandboxProgram sandbox(key);
        Session session;
        QCOMPARE(session.connect("Acme", "walead", sandbox.waleadUrl()).status, 0);
        QCOMPARE(session.run("--connection Acme blocked list --json").status, 0);
        Session other;
        QVERIFY(QDir().mkpath(other.program.profile()));
        QVERIFY(QFile::copy(session.program.profile() + QLatin1String("/settings.ini"),
                            other.program.profile() + QLatin1String("/settings.ini")));
        const Ending ended = other.run("--connection Acme blocked list --json");
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.err.contains("MUSTER_API_KEY"), ended.err.constData());
    }

    void encryptedFileFromTheCommandLine()
    {
        const SandboxProgram sandbox(key);
        Session session;
        QCOMPARE(session.connect("Acme", "walead", sandbox.waleadUrl()).status, 0);
        {
            Window window(session.program.profile());
            QVERIFY(answerOf(window.keys.setPassphrase("a phrase with blanks ", this)).has_value());
            QVERIFY(answerOf(window.keys.setPlace(KeyPlace::EncryptedFile, this)).has_value());
        }
        const Ending locked = session.run("--connection Acme blocked list --json");
        QCOMPARE(locked.status, 3);
        QVERIFY2(locked.err.contains("MUSTER_PASSPHRASE"), locked.err.constData());
        session.program.setEnvironment(QStringLiteral("MUSTER_PASSPHRASE"), QStringLiteral("wrong"));
        const Ending wrong = session.run("--connection Acme blocked list --json");
        QCOMPARE(wrong.status, 3);
        QVERIFY2(wrong.err.contains("not the pass phrase"), wrong.err.constData());
        session.program.setEnvironment(QStringLiteral("MUSTER_PASSPHRASE"), QStringLiteral("a phrase with blanks "));
        QCOMPARE(session.run("--connection Acme blocked list --json").status, 0);
        const Ending added = session.connect("Second", "walead", sandbox.waleadUrl());
        QVERIFY2(added.status == 0 && added.out.contains("encrypted file"), (added.out + added.err).constData());
        session.program.unsetEnvironment(QStringLiteral("MUSTER_PASSPHRASE"));
        QCOMPARE(session.run("--connection Second blocked list --json").status, 3);
        const Ending kept = session.run("connections remove Second --yes");
        QCOMPARE(kept.status, 3); // its key would stay behind
        QVERIFY2(kept.err.contains("MUSTER_PASSPHRASE"), kept.err.constData());
        QVERIFY(session.run("connections list").out.contains("Second"));
        QCOMPARE(SecretSearch(key).filesWith(session.program.path(QString())), QStringList());
    }

    void withoutASessionBusNothingIsKept()
    {
        const SandboxProgram sandbox(key);
        Session session;
        session.program.unsetEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        const Ending added = session.connect("Acme", "walead", sandbox.waleadUrl());
        QVERIFY2(added.status == 0 && added.out.contains("not kept"), (added.out + added.err).constData());
        QCOMPARE(session.run("--connection Acme blocked list --json").status, 3);
        session.program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QString::fromLatin1(key));
        QCOMPARE(session.run("--connection Acme blocked list --json").status, 0);
    }

private:
    static void blockAndUndo(Session &session)
    {
        const QByteArray people = "first-person\nhttps://de.linkedin.com/in/second-person\nfirst-person\n";
        QVERIFY(session.run("--connection Acme blocked add - --dry-run --output script.sh", people).status == 0);
        const Ending blocked = session.run("--connection Acme blocked add - --yes --json --reason Opt-out --verify", people);
        QVERIFY2(blocked.status == 0, blocked.err.constData());
        QCOMPARE(blocked.count("accepted"), 2);
        const QString job = blocked.object().value(QLatin1String("job")).toString();
        QCOMPARE(session.run("--connection Acme blocked list --format csv --output list.csv").status, 0);
        QCOMPARE(session.run("--connection Acme blocked list --format xlsx --output list.xlsx").status, 0);
        QCOMPARE(session.run({QStringLiteral("jobs"), QStringLiteral("report"), job, QStringLiteral("--output"), QStringLiteral("r.csv")})
                     .status,
                 0);
        const Ending undone = session.run({QStringLiteral("jobs"), QStringLiteral("undo"), job, QStringLiteral("--yes")});
        QVERIFY2(undone.status == 0, undone.err.constData());
        QCOMPARE(session.run("jobs list").status, 0);
    }

    static void fillRoster(Session &session)
    {
        const QJsonArray campaigns = session.run("--connection Draft campaigns list --json").array();
        QString draft;
        for (const QJsonValue &campaign : campaigns) {
            if (campaign.toObject().value(QLatin1String("status")).toString().compare(QLatin1String("draft"), Qt::CaseInsensitive) == 0)
                draft = campaign.toObject().value(QLatin1String("id")).toString();
        }
        QVERIFY(!draft.isEmpty());
        const QStringList before{QStringLiteral("--connection"), QStringLiteral("Draft"), QStringLiteral("roster")};
        const Ending filled = session.run(before + QStringList{QStringLiteral("add"), draft, QStringLiteral("-"), QStringLiteral("--yes")},
                                          "LinkedIn URL,First name\nhttps://www.linkedin.com/in/somebody-new-4711,Jo\n");
        QVERIFY2(filled.status == 0, filled.err.constData());
        QCOMPARE(session.run(before + QStringList{QStringLiteral("list"), draft, QStringLiteral("--json")}).status, 0);
        const Ending wiped = session.run(before + QStringList{QStringLiteral("wipe"), draft, QStringLiteral("--yes")});
        QVERIFY2(wiped.status == 0, wiped.err.constData()); // with a backup file
    }

    static void sufferFaults(Session &session, FaultServer &faults, const SandboxProgram &elsewhere)
    {
        FaultServer other(elsewhere.port());
        const QByteArray there = "Location: " + other.url().toEncoded() + "/walead/v1/blocked-leads?key=" + key.toPercentEncoding();
        for (const Mishap &mishap : {echoing(401), echoing(403), echoing(400), echoing(500), echoing(307, {there})}) {
            FaultRule rule;
            rule.mishap = mishap;
            faults.setRules({rule});
            for (const char *line : {"connections test Acme", "--connection Acme blocked list --json", "--connection Draft campaigns list",
                                     "--connection Acme blocked add - --yes --json"}) {
                const Ending ended = session.run(line, "third-person\n");
                QVERIFY2(ended.status != 0 && !ended.err.isEmpty(), line);
            }
        }
        QCOMPARE(other.seenCount(), 0); // a key never follows a redirect to another origin
        faults.setRules({});
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
