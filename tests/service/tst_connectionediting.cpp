// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectionservice.h"
#include "store/keystore.h"
#include "support/waleadrig.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

Connection named(const QString &name)
{
    Connection connection;
    connection.name = name;
    connection.baseUrl = QUrl(QStringLiteral("https://walead.test/api"));
    return connection;
}

} // namespace

/// Changing, copying and ordering connections, and the keys that are kept of them (in the encrypted file).
class TestConnectionEditing : public QObject
{
    Q_OBJECT

private:
    struct Rig
    {
        Rig() { restart(); }
        void restart()
        {
            service.reset();
            store = std::make_unique<KeyStore>(settings, dir.path());
            store->setHashCost(KeyStore::HashCost::Least);
            service = std::make_unique<ConnectionService>(settings, network, clock);
            service->setKeyStore(store.get());
        }
        void keepInFile()
        {
            QVERIFY(answerOf(store->setPassphrase("phrase", &context)).has_value());
            QVERIFY(answerOf(store->setPlace(KeyPlace::EncryptedFile, &context)).has_value());
        }
        template <typename T>
        Result<T> answerOf(ApiCall<T> *call)
        {
            Outcome<T> outcome;
            QObject listener;
            record(call, &listener, outcome);
            [&outcome] { QTRY_VERIFY(outcome.isThere()); }();
            return outcome.isThere() ? *outcome.result : Result<T>(tl::unexpected(ApiError()));
        }
        [[nodiscard]] QStringList ownNames() const
        {
            QStringList names;
            for (const Connection &connection : service->connections().sliced(3))
                names << connection.name;
            return names;
        }

        QTemporaryDir dir;
        QObject context;
        FakeClock clock;
        ScriptedNetwork network{clock};
        Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
        std::unique_ptr<KeyStore> store;
        std::unique_ptr<ConnectionService> service;
    };

private Q_SLOTS:
    void init()
    {
        // No keychain: neither this machine's own.
        for (const char *name : {"MUSTER_API_KEY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
            qunsetenv(name);
    }

    void updateKeepsIdKeyAndPlace()
    {
        Rig rig;
        Connection first = *rig.service->add(named(QStringLiteral("First")), "key-1");
        (void)rig.service->add(named(QStringLiteral("Second")), "key-2");
        BlocklistService *before = rig.service->blocklists(first.id);
        QSignalSpy changed(rig.service.get(), &ConnectionService::connectionsChanged);
        first.name = QStringLiteral(" first ");
        first.color = ConnectionColor::Red;
        first.isProduction = false;
        first.baseUrl = QUrl(QStringLiteral("https://walead.test/other/"));
        const auto updated = rig.service->update(first);
        QVERIFY(updated.has_value());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(updated->name, QStringLiteral("first"));
        QVERIFY(rig.service->blocklists(first.id) != before); // the next run goes elsewhere, the one under way as it began
        QVERIFY(rig.service->hasKey(first.id));
        rig.restart();
        const Connection kept = rig.service->connections().at(3);
        QCOMPARE(kept.id, first.id);
        QCOMPARE(kept.color, ConnectionColor::Red);
        QVERIFY(!kept.isProduction);
        QCOMPARE(kept.baseUrl, QUrl(QStringLiteral("https://walead.test/other")));
    }

    void anotherAccountGetsNoKey_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("workspace");
        QTest::newRow("host") << QStringLiteral("https://other.test/api") << QString();
        QTest::newRow("port") << QStringLiteral("https://walead.test:8443/api") << QString();
        QTest::newRow("workspace") << QStringLiteral("https://walead.test/api") << QStringLiteral("w-2");
    }

    /// As if it had been removed and another added in its place.
    void anotherAccountGetsNoKey()
    {
        QFETCH(QString, address);
        QFETCH(QString, workspace);
        Rig rig;
        rig.keepInFile();
        const Connection first = *rig.service->add(named(QStringLiteral("First")), "key-1");
        (void)rig.service->add(named(QStringLiteral("Second")), "key-2");
        QTRY_VERIFY(rig.service->hasStoredKey(first.id));
        Connection moved = first;
        moved.baseUrl = QUrl(address);
        moved.workspaceId = workspace;
        QSignalSpy changed(rig.service.get(), &ConnectionService::connectionsChanged);
        const auto updated = rig.service->update(moved);
        QVERIFY(updated.has_value());
        QCOMPARE(changed.count(), 1);
        QVERIFY(updated->id != first.id); // so that its kept lists and its jobs are not taken for those of the new one
        QVERIFY(!rig.service->find(first.id));
        QVERIFY(!rig.service->hasKey(updated->id) && !rig.service->hasStoredKey(updated->id));
        QTRY_VERIFY(!rig.service->hasStoredKey(first.id));
        QCOMPARE(rig.ownNames(), (QStringList{QStringLiteral("First"), QStringLiteral("Second")}));
        moved = first;
        moved.id = updated->id;
        QCOMPARE(rig.service->update(moved)->id, first.id); // back there, its jobs are too, but not its key
        QVERIFY(!rig.service->hasKey(first.id) && !rig.service->hasStoredKey(first.id));
    }

    void updateRefuses()
    {
        Rig rig;
        const Connection first = *rig.service->add(named(QStringLiteral("First")), "key-1");
        (void)rig.service->add(named(QStringLiteral("Second")), "key-2");
        Connection taken = first;
        taken.name = QStringLiteral("SECOND");
        QVERIFY(!rig.service->update(taken));
        Connection vendor = first;
        vendor.provider = Provider::Puffle;
        QVERIFY(rig.service->update(vendor).error().contains(QLatin1String("Puffle")));
        Connection open = first;
        open.baseUrl = QUrl(QStringLiteral("http://walead.test"));
        QVERIFY(!rig.service->update(open));
        QVERIFY(!rig.service->update(rig.service->connections().first())); // Practice
        Connection gone = first;
        gone.id = ConnectionId(QStringLiteral("nobody"));
        QVERIFY(!rig.service->update(gone));
        QCOMPARE(rig.ownNames(), (QStringList{QStringLiteral("First"), QStringLiteral("Second")}));
    }

    void duplicatesWithItsKey()
    {
        Rig rig;
        rig.keepInFile();
        Connection acme = named(QStringLiteral("Acme"));
        acme.color = ConnectionColor::Green;
        const ConnectionId id = rig.service->add(acme, "key-1")->id;
        (void)rig.service->add(named(QStringLiteral("Last")), "key-2");
        QTRY_VERIFY(rig.service->hasStoredKey(id));
        const auto copy = rig.service->duplicate(id);
        QVERIFY(copy.has_value());
        QVERIFY(copy->id != id);
        QCOMPARE(copy->color, ConnectionColor::Green);
        QVERIFY(rig.service->hasKey(copy->id));
        QTRY_VERIFY(rig.service->hasStoredKey(copy->id));
        rig.restart(); // now the key is only kept, and the file is locked
        const auto second = rig.service->duplicate(id);
        QSignalSpy notKept(rig.service.get(), &ConnectionService::keyNotKept);
        QTRY_COMPARE(notKept.count(), 1);
        QVERIFY(!rig.service->hasKey(second->id));
        QVERIFY(rig.answerOf(rig.store->unlock("phrase", this)).has_value());
        const auto third = rig.service->duplicate(id);
        QTRY_VERIFY(rig.service->hasStoredKey(third->id) && rig.service->hasKey(third->id));
        QCOMPARE(rig.ownNames(), (QStringList{QStringLiteral("Acme"), QStringLiteral("Acme (copy 3)"), QStringLiteral("Acme (copy 2)"),
                                              QStringLiteral("Acme (copy)"), QStringLiteral("Last")}));
        QVERIFY(!rig.service->duplicate(rig.service->connections().first().id));
    }

    void movesAmongTheUsersOwn()
    {
        Rig rig;
        QList<ConnectionId> ids;
        for (const char *name : {"a", "b", "c"})
            ids << rig.service->add(named(QLatin1String(name)), "key")->id;
        QVERIFY(rig.service->move(ids.at(2), 0));
        QCOMPARE(rig.ownNames().join(u' '), QStringLiteral("c a b"));
        QVERIFY(rig.service->move(ids.at(2), 99));
        QCOMPARE(rig.ownNames().join(u' '), QStringLiteral("a b c"));
        QVERIFY(rig.service->move(ids.at(1), -1));
        rig.restart();
        QCOMPARE(rig.ownNames().join(u' '), QStringLiteral("b a c"));
        QVERIFY(!rig.service->move(rig.service->connections().first().id, 2));
        QVERIFY(rig.service->connections().first().isPractice);
    }

    void keysAreKeptAndFetched()
    {
        Rig rig;
        rig.keepInFile();
        const ConnectionId id = rig.service->add(named(QStringLiteral("Acme")), "key-1")->id;
        const ConnectionId typed = rig.service->add(named(QStringLiteral("Typed")), "key-2", KeepKey::No)->id;
        QTRY_VERIFY(rig.service->hasStoredKey(id));
        QVERIFY(!rig.service->hasStoredKey(typed));
        rig.restart();
        QVERIFY(!rig.service->hasKey(id) && rig.service->hasStoredKey(id));
        QCOMPARE(rig.answerOf(rig.service->fetchKey(id, this)).error().kind, ErrorKind::Forbidden);
        QVERIFY(rig.answerOf(rig.store->unlock("phrase", this)).has_value());
        QSignalSpy changed(rig.service.get(), &ConnectionService::connectionsChanged);
        QVERIFY(*rig.answerOf(rig.service->fetchKey(id, this)));
        QVERIFY(rig.service->hasKey(id));
        QCOMPARE(changed.count(), 1);
        QVERIFY(!*rig.answerOf(rig.service->fetchKey(typed, this)));

        rig.service->setKey(id, {}); // refused: not to be used again, but not forgotten either
        QVERIFY(!rig.service->hasKey(id) && rig.service->hasStoredKey(id));
        rig.service->setKey(id, "key-3", KeepKey::Yes);
        QTRY_COMPARE(*rig.answerOf(rig.store->read(id, this)), QByteArray("key-3"));
        rig.service->setKey(id, {}, KeepKey::Yes);
        QTRY_VERIFY(!rig.service->hasStoredKey(id));
    }

    void keyOfTheEnvironmentIsNeverKept()
    {
        qputenv("MUSTER_API_KEY", "from-environment");
        Rig rig;
        rig.keepInFile();
        const ConnectionId id = rig.service->addWithoutKey(named(QStringLiteral("Acme")))->id;
        QVERIFY(!rig.service->hasKey(id));
        rig.service->useEnvironmentKeyFor(id);
        QVERIFY(rig.service->hasKey(id));
        QVERIFY(*rig.answerOf(rig.service->fetchKey(id, this)));
        QVERIFY(!*rig.answerOf(rig.service->keepKey(id, this)));
        QVERIFY(!rig.service->hasStoredKey(id));
    }

    void removingForgetsTheKey()
    {
        Rig rig;
        rig.keepInFile();
        const ConnectionId id = rig.service->add(named(QStringLiteral("Acme")), "key-1")->id;
        QTRY_VERIFY(rig.service->hasStoredKey(id));
        QVERIFY(rig.service->remove(id));
        QTRY_VERIFY(!rig.service->hasStoredKey(id));
        // Added again as it was, it has its ID back, but not the key.
        QCOMPARE(rig.service->addWithoutKey(named(QStringLiteral("acme")))->id, id);
        QVERIFY(!*rig.answerOf(rig.service->fetchKey(id, this)));
    }

    void oldProfilesAreProductionWithoutColour()
    {
        Rig rig;
        const ConnectionId id = rig.service->add(named(QStringLiteral("Acme")), "key-1")->id;
        QFile file(rig.dir.filePath(QStringLiteral("settings.ini")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArrayList lines = file.readAll().split('\n');
        lines.removeIf([](const QByteArray &line) { return line.contains("color=") || line.contains("production="); });
        QVERIFY(file.resize(0) && file.seek(0) && file.write(lines.join('\n')) > 0);
        file.close();
        Settings settings(file.fileName());
        QCOMPARE(settings.connections().first().id, id);
        QCOMPARE(settings.connections().first().color, ConnectionColor::None);
        QVERIFY(settings.connections().first().isProduction);
        QVERIFY(!rig.service->connections().first().isProduction); // Practice reaches nobody
    }

    void keptKeysComeBackTogether()
    {
        Rig rig;
        rig.keepInFile();
        const Connection first = *rig.service->add(named(QStringLiteral("First")), "key-one");
        const Connection second = *rig.service->add(named(QStringLiteral("Second")), "key-two");
        QTRY_VERIFY(rig.service->hasStoredKey(first.id) && rig.service->hasStoredKey(second.id));
        rig.restart();
        QVERIFY(rig.store->isLocked());
        QVERIFY(rig.answerOf(rig.service->fetchKeys(&rig.context)).has_value());
        QVERIFY2(!rig.service->hasKey(first.id), "nobody was asked for the pass phrase");
        QVERIFY(rig.answerOf(rig.store->unlock("phrase", &rig.context)).has_value());
        QVERIFY(rig.answerOf(rig.service->fetchKeys(&rig.context)).has_value());
        QVERIFY(rig.service->hasKey(first.id) && rig.service->hasKey(second.id));
    }
};

QTEST_GUILESS_MAIN(TestConnectionEditing)
#include "tst_connectionediting.moc"
