// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keyfile.h"

#include <QTest>

#include <algorithm>

using namespace Muster;

namespace {

const QByteArray passphrase = "correct horse";
const KeptKeys keys{{QStringLiteral("id-1"), "first-key-4711"}, {QStringLiteral("id-2"), QByteArray("\0\xff second", 9)}};

KeyFileLock lockFor(const QByteArray &phrase)
{
    return *makeKeyFileLock(SecretBytes(phrase), HashEffort::least());
}

} // namespace

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed()
    {
        const KeyFileLock lock = lockFor(passphrase);
        const QByteArray document = sealKeys(keys, lock);
        QCOMPARE(*openKeys(document, lock), keys);
        const auto again = keyFileLockOf(document, SecretBytes(passphrase)); // at the next start
        QVERIFY(again.has_value());
        QCOMPARE(*openKeys(document, *again), keys);
        QVERIFY(openKeys(sealKeys({}, lock), lock)->isEmpty());
    }

    void showsNothing()
    {
        const KeyFileLock lock = lockFor(passphrase);
        const QByteArray document = sealKeys(keys, lock);
        for (const QByteArray &secret : {QByteArray("first-key"), QByteArray("id-1"), passphrase})
            QVERIFY(!document.contains(secret));
        QVERIFY(document != sealKeys(keys, lock));          // another nonce each time
        QVERIFY(lockFor(passphrase).header != lock.header); // another salt for each file
        QVERIFY(!lock.header.contains(passphrase));
    }

    void tellsAWrongPassphraseFromDamage()
    {
        const KeyFileLock lock = lockFor(passphrase);
        const QByteArray document = sealKeys(keys, lock);
        QCOMPARE(keyFileLockOf(document, SecretBytes("correct horse ")).error(), KeyFileFault::WrongPassphrase);
        QCOMPARE(keyFileLockOf(document, SecretBytes(QByteArray())).error(), KeyFileFault::WrongPassphrase);
        QCOMPARE(openKeys(document, lockFor(passphrase)).error(), KeyFileFault::WrongPassphrase); // made for another file
    }

    void everyChangedOrMissingByteIsDamage()
    {
        const KeyFileLock lock = lockFor(passphrase);
        const QByteArray document = sealKeys(keys, lock);
        for (qsizetype at = 0; at < document.size(); ++at) {
            QByteArray changed = document;
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            QCOMPARE(openKeys(changed, lock).error(), KeyFileFault::Damaged);
            QCOMPARE(openKeys(document.first(at), lock).error(), KeyFileFault::Damaged);
        }
        QCOMPARE(openKeys(document + 'x', lock).error(), KeyFileFault::Damaged);
        QCOMPARE(keyFileLockOf("something else altogether", SecretBytes(passphrase)).error(), KeyFileFault::Damaged);
    }

    void moderateIsLibsodiums()
    {
        QCOMPARE(HashEffort::moderate().operations, quint64{3});
        QCOMPARE(HashEffort::moderate().memory, quint64{256} << 20);
        // A file says itself what it was made with.
        const auto lock = makeKeyFileLock(SecretBytes(passphrase), {2, quint64{64} << 10});
        QVERIFY(lock.has_value());
        QVERIFY(keyFileLockOf(sealKeys(keys, *lock), SecretBytes(passphrase)).has_value());
    }

    void wipes()
    {
        QByteArray bytes = "secret";
        bytes.detach();
        const char *place = bytes.data();
        QByteArray kept = QByteArray::fromRawData(place, 6);
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
