// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keychain.h"
#include "store/keystore.h"
#include "store/settings.h"
#include "support/privatekeyring.h"
#include "support/waleadrig.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Muster;
using namespace Muster::Test;

namespace {

const QByteArray key = "kept-key-4711";
const QByteArray passphrase = "correct horse";
const ConnectionId one(QStringLiteral("one"));
const ConnectionId two(QStringLiteral("two"));

/// While it lives, this program can read files, but not write any; nor can root.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// Keys in a real keyring, in the encrypted file, and nowhere.
class TestKeyStore : public QObject
{
    Q_OBJECT

private:
    struct Rig
    {
        Rig() { restart(); }
        /// As if the program had been closed and opened again.
        void restart()
        {
            store.reset();
            settings = std::make_unique<Settings>(dir.filePath(QStringLiteral("settings.ini")));
            store = std::make_unique<KeyStore>(*settings, dir.path());
            store->setHashCost(KeyStore::HashCost::Least);
        }
        [[nodiscard]] QString file() const { return dir.filePath(QStringLiteral("keys.muster")); }
        [[nodiscard]] QByteArray everythingOnDisk() const
        {
            QByteArray all;
            for (QDirIterator it(dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
                QFile found(it.next());
                if (found.open(QIODevice::ReadOnly))
                    all += found.readAll();
            }
            return all;
        }

        QTemporaryDir dir;
        std::unique_ptr<Settings> settings;
        std::unique_ptr<KeyStore> store;
    };

    template <typename T>
    static Result<T> answerOf(ApiCall<T> *call)
    {
        QObject context;
        Outcome<T> outcome;
        record(call, &context, outcome);
        [&outcome] { QTRY_VERIFY_WITH_TIMEOUT(outcome.isThere(), 30'000); }();
        return outcome.isThere() ? *outcome.result : Result<T>(tl::unexpected(ApiError()));
    }
    static QByteArray readBack(Rig &rig, const ConnectionId &id)
    {
        const auto read = answerOf(rig.store->read(id, rig.store.get()));
        return read ? *read : "error: " + read.error().detail.toUtf8();
    }
    static bool did(const Result<bool> &answer) { return answer && *answer; }
    /// With the encrypted file chosen and open.
    static void chooseFile(Rig &rig)
    {
        QVERIFY(did(answerOf(rig.store->setPassphrase(passphrase, this_()))));
        QVERIFY(did(answerOf(rig.store->setPlace(KeyPlace::EncryptedFile, this_()))));
    }
    static QObject *this_()
    {
        static QObject context;
        return &context;
    }

    std::unique_ptr<PrivateKeyring> m_keyring;

private Q_SLOTS:
    void initTestCase()
    {
        m_keyring = std::make_unique<PrivateKeyring>();
        QVERIFY2(m_keyring->problem().isEmpty(), qPrintable(m_keyring->problem()));
    }
    void cleanupTestCase() { m_keyring.reset(); }

    void keychainIsTheFirstChoice()
    {
        Rig rig;
        QCOMPARE(rig.store->places(), (QList{KeyPlace::Keychain, KeyPlace::EncryptedFile, KeyPlace::Session}));
        QCOMPARE(rig.store->place(), KeyPlace::Keychain);
        QVERIFY(!rig.store->has(one));
        QCOMPARE(readBack(rig, one), QByteArray());
        QVERIFY(did(answerOf(rig.store->write(one, key, this))));
        QVERIFY(rig.store->has(one));
        rig.restart();
        QVERIFY(rig.store->has(one));
        QCOMPARE(readBack(rig, one), key);
        QVERIFY(!rig.everythingOnDisk().contains(key));
        QVERIFY(did(answerOf(rig.store->remove(one, this))));
        QVERIFY(!rig.store->has(one));
        QCOMPARE(readBack(rig, one), QByteArray());
        QVERIFY(did(answerOf(rig.store->remove(one, this)))); // there is none any more
    }

    void profilesShareNothing()
    {
        Rig rig;
        Rig other;
        QVERIFY(did(answerOf(rig.store->write(one, key, this))));
        // Even one whose settings say that it has the same connection's key.
        rig.settings->reread();
        QVERIFY(QFile::copy(rig.dir.filePath(QStringLiteral("settings.ini")), other.dir.filePath(QStringLiteral("settings.ini"))));
        other.restart();
        QVERIFY(other.store->has(one));
        QCOMPARE(readBack(other, one), QByteArray());
        QVERIFY(!other.store->has(one)); // and it learns
        QVERIFY(did(answerOf(other.store->write(one, "another", this))));
        QCOMPARE(readBack(rig, one), key);
        QVERIFY(did(answerOf(rig.store->remove(one, this))));
        QCOMPARE(readBack(other, one), QByteArray("another"));
    }

    void withoutAKeychainThereIsTheSession()
    {
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        Rig rig;
        QVERIFY(!isKeychainThere());
        QCOMPARE(rig.store->places(), (QList{KeyPlace::EncryptedFile, KeyPlace::Session}));
        QVERIFY(!rig.store->whyNot(KeyPlace::Keychain).isEmpty());
        QCOMPARE(rig.store->place(), KeyPlace::Session);
        const auto written = answerOf(rig.store->write(one, key, this));
        QVERIFY(written && !*written);
        QVERIFY(!rig.store->has(one));
        QVERIFY(!answerOf(rig.store->setPlace(KeyPlace::Keychain, this)));
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        if (!runtime.isEmpty())
            qputenv("XDG_RUNTIME_DIR", runtime);
    }

    void fileKeepsKeys()
    {
        Rig rig;
        QVERIFY(!rig.store->hasPassphrase() && !rig.store->isLocked());
        QVERIFY(!answerOf(rig.store->setPlace(KeyPlace::EncryptedFile, this)));
        QVERIFY(!answerOf(rig.store->setPassphrase({}, this)));
        chooseFile(rig);
        QCOMPARE(rig.store->place(), KeyPlace::EncryptedFile);
        QVERIFY(did(answerOf(rig.store->write(one, key, this))));
        QCOMPARE(QFile::permissions(rig.file()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!rig.everythingOnDisk().contains(key) && !rig.everythingOnDisk().contains(passphrase));

        rig.restart();
        QVERIFY(rig.store->isLocked() && rig.store->has(one));
        QCOMPARE(answerOf(rig.store->read(one, this)).error().kind, ErrorKind::Forbidden);
        QCOMPARE(answerOf(rig.store->unlock("wrong", this)).error().kind, ErrorKind::Unauthorised);
        QVERIFY(rig.store->isLocked());
        QVERIFY(did(answerOf(rig.store->unlock(passphrase, this))));
        QCOMPARE(readBack(rig, one), key);
        QVERIFY(did(answerOf(rig.store->remove(one, this))));
        QCOMPARE(readBack(rig, one), QByteArray());
    }

    void passphraseCanBeChanged()
    {
        Rig rig;
        chooseFile(rig);
        QVERIFY(did(answerOf(rig.store->write(one, key, this))));
        KeyStore other(*rig.settings, rig.dir.path()); // muster-cli on the same profile
        QVERIFY(did(answerOf(other.unlock(passphrase, this))));
        QVERIFY(did(answerOf(rig.store->setPassphrase("another", this))));
        QCOMPARE(readBack(rig, one), key);
        QCOMPARE(answerOf(other.read(one, this)).error().kind, ErrorKind::Forbidden);
        QVERIFY(other.isLocked());
        rig.restart();
        QCOMPARE(answerOf(rig.store->setPassphrase("third", this)).error().kind, ErrorKind::Forbidden); // not while it is locked
        QCOMPARE(answerOf(rig.store->unlock(passphrase, this)).error().kind, ErrorKind::Unauthorised);
        QVERIFY(did(answerOf(rig.store->unlock("another", this))));
    }

    void damagedFileIsNamedAndCanBeDiscarded()
    {
        Rig rig;
        chooseFile(rig);
        QVERIFY(did(answerOf(rig.store->write(one, key, this))));
        rig.restart();
        QFile file(rig.file());
        QVERIFY(file.resize(file.size() - 7));
        const auto unlocked = answerOf(rig.store->unlock(passphrase, this));
        QCOMPARE(unlocked.error().kind, ErrorKind::BadResponse);
        QVERIFY2(unlocked.error().detail.contains(rig.file()), qPrintable(unlocked.error().detail));
        QVERIFY(file.exists()); // nothing is thrown away by itself
        QVERIFY(rig.store->discardFile());
        QVERIFY(!file.exists() && !rig.store->has(one) && !rig.store->hasPassphrase());
    }

    void movesToAndFro()
    {
        Rig rig;
        QVERIFY(did(answerOf(rig.store->write(one, key, this))));
        QVERIFY(did(answerOf(rig.store->write(two, "second", this))));
        chooseFile(rig); // with both
        QCOMPARE(readBack(rig, one), key);
        QCOMPARE(readBack(rig, two), QByteArray("second"));
        const QString entry = QDir(rig.dir.path()).canonicalPath() + QLatin1String("#one");
        QCOMPARE(*answerOf(readFromKeychain(entry, std::chrono::seconds(10), this)), QByteArray()); // gone there

        QVERIFY(did(answerOf(rig.store->setPlace(KeyPlace::Keychain, this))));
        QVERIFY(!rig.store->hasPassphrase());
        QCOMPARE(*answerOf(readFromKeychain(entry, std::chrono::seconds(10), this)), key);
        rig.restart();
        QCOMPARE(readBack(rig, two), QByteArray("second"));

        QVERIFY(did(answerOf(rig.store->setPlace(KeyPlace::Session, this))));
        QVERIFY(!rig.store->has(one) && !rig.store->has(two));
        QCOMPARE(*answerOf(readFromKeychain(entry, std::chrono::seconds(10), this)), QByteArray());
        rig.restart();
        QCOMPARE(rig.store->place(), KeyPlace::Session);
    }

    void failedMoveLeavesAllAsItWas()
    {
        Rig rig;
        QVERIFY(did(answerOf(rig.store->write(one, key, this))));
        QVERIFY(did(answerOf(rig.store->write(two, "second", this))));
        QVERIFY(did(answerOf(rig.store->setPassphrase(passphrase, this))));
        // The file can be opened, but not written any more.
        QFile::remove(rig.file() + QLatin1String(".lock"));
        QVERIFY(QDir().mkpath(rig.file() + QLatin1String(".lock/in the way")));
        const auto moved = answerOf(rig.store->setPlace(KeyPlace::EncryptedFile, this));
        QVERIFY(!moved && !moved.error().detail.isEmpty());
        QCOMPARE(rig.store->place(), KeyPlace::Keychain);
        QCOMPARE(readBack(rig, one), key);
        QCOMPARE(readBack(rig, two), QByteArray("second"));
    }

    void unwritableSettingsChangeNothing()
    {
        Rig rig;
        QVERIFY(did(answerOf(rig.store->write(one, key, this))));
        {
            const FullDisk full;
            QVERIFY(!answerOf(rig.store->setPlace(KeyPlace::Session, this)));
            QVERIFY(!answerOf(rig.store->write(two, "second", this)));
        }
        QCOMPARE(rig.store->place(), KeyPlace::Keychain);
        rig.restart();
        QCOMPARE(rig.store->place(), KeyPlace::Keychain);
        QVERIFY(!rig.store->has(two));
        QCOMPARE(readBack(rig, one), key);
        const QString entry = QDir(rig.dir.path()).canonicalPath() + QLatin1String("#two");
        QCOMPARE(*answerOf(readFromKeychain(entry, std::chrono::seconds(10), this)), QByteArray()); // taken back
        QVERIFY(did(answerOf(rig.store->setPlace(KeyPlace::Session, this))));
    }

    void copiesThatStayAreToldAndTriedAgain()
    {
        Rig rig;
        chooseFile(rig);
        QVERIFY(did(answerOf(rig.store->write(one, key, this))));
        // A file that cannot be deleted: a folder in its place.
        const QString away = rig.file() + QLatin1String(".away");
        QObject gate;
        connect(rig.store.get(), &KeyStore::placeChanged, &gate, [&] {
            QVERIFY(QFile::rename(rig.file(), away) && QDir().mkdir(rig.file()));
        });
        const auto moved = answerOf(rig.store->setPlace(KeyPlace::Keychain, this));
        QVERIFY(!moved && !moved.error().detail.isEmpty());
        QCOMPARE(rig.store->place(), KeyPlace::Keychain);
        QCOMPARE(readBack(rig, one), key);
        QVERIFY(rig.store->hasCopies());
        QVERIFY(QDir().rmdir(rig.file()) && QFile::rename(away, rig.file()));
        rig.restart();
        QVERIFY(rig.store->hasCopies());
        QVERIFY(did(answerOf(rig.store->setPlace(KeyPlace::Keychain, this))));
        QVERIFY(!rig.store->hasCopies() && !QFile::exists(rig.file()));
        QCOMPARE(readBack(rig, one), key);
    }

    void operationsWaitForEachOther()
    {
        Rig rig;
        chooseFile(rig);
        (void)rig.store->write(one, key, this);
        (void)rig.store->remove(one, this); // not yet noted as kept
        (void)rig.store->write(two, "second", this);
        (void)rig.store->setPlace(KeyPlace::Keychain, this);
        QVERIFY(did(answerOf(rig.store->remove(two, this))));
        QCOMPARE(rig.store->place(), KeyPlace::Keychain);
        QVERIFY(!rig.store->has(one) && !rig.store->has(two) && !rig.store->hasCopies());
        for (const char *id : {"#one", "#two"}) {
            const QString entry = QDir(rig.dir.path()).canonicalPath() + QLatin1String(id);
            QCOMPARE(*answerOf(readFromKeychain(entry, std::chrono::seconds(10), this)), QByteArray());
        }
    }

    void aLateWriteIsRemovedLater()
    {
        Rig rig;
        rig.store->setPatience(std::chrono::milliseconds(0));
        QCOMPARE(answerOf(rig.store->write(one, key, this)).error().kind, ErrorKind::Timeout);
        QVERIFY(!rig.store->has(one) && rig.store->hasCopies());
        const QString entry = QDir(rig.dir.path()).canonicalPath() + QLatin1String("#one");
        QTRY_COMPARE(*answerOf(readFromKeychain(entry, std::chrono::seconds(10), this)), key); // it is late, but there
        rig.restart();
        QVERIFY(did(answerOf(rig.store->remove(one, this))));
        QVERIFY(!rig.store->hasCopies());
        QCOMPARE(*answerOf(readFromKeychain(entry, std::chrono::seconds(10), this)), QByteArray());
    }

    void whoGoesAwayHearsNothing()
    {
        Rig rig;
        chooseFile(rig);
        {
            QObject context;
            (void)rig.store->write(one, key, &context);
        }
        QTRY_VERIFY(rig.store->has(one)); // it was written all the same
        {
            QObject context;
            (void)rig.store->read(one, &context);
            (void)rig.store->unlock(passphrase, &context);
            (void)rig.store->setPlace(KeyPlace::Keychain, &context);
        }
        QTRY_COMPARE(rig.store->place(), KeyPlace::Keychain);
        QCOMPARE(readBack(rig, one), key);
        (void)rig.store->setPlace(KeyPlace::Session, this);
        (void)rig.store->read(one, this);
        rig.store.reset(); // in the middle of it
    }

    /// The last one: nobody can unlock it again.
    void lockedKeyringSaysSo()
    {
        Rig rig;
        QVERIFY(did(answerOf(rig.store->write(one, key, this))));
        QVERIFY(m_keyring->lock());
        const auto read = answerOf(rig.store->read(one, this));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Forbidden);
        QVERIFY2(read.error().detail.contains(QLatin1String("locked")), qPrintable(read.error().detail));
        QVERIFY(rig.store->has(one)); // it is only out of reach
        const auto written = answerOf(rig.store->write(two, key, this));
        QVERIFY(!written && !rig.store->has(two));
        QVERIFY2(!written.error().detail.isEmpty() && !written.error().detail.contains(QString::fromLatin1(key)),
                 qPrintable(written.error().detail));
        const auto moved = answerOf(rig.store->setPlace(KeyPlace::EncryptedFile, this)); // no pass phrase either
        QVERIFY(!moved && rig.store->place() == KeyPlace::Keychain);
    }
};

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
