// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keyfileaccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

constexpr int lockPatienceMs = 5000;
constexpr qint64 mostBytes = qint64{1} << 20; ///< a thousand times what keys need

tl::unexpected<ApiError> problem(ErrorKind kind, const QString &sentence)
{
    return tl::unexpected(ApiError{kind, 0, {}, sentence, {}, {}, {}});
}

tl::unexpected<ApiError> problemOf(KeyFileFault fault, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (fault) {
    case KeyFileFault::WrongPassphrase:
        return problem(ErrorKind::Unauthorised, Text::tr("This is not the pass phrase of the file with the keys. Try again."));
    case KeyFileFault::Damaged:
        return problem(ErrorKind::BadResponse, Text::tr("The file with the keys, %1, is damaged. Bring it back from a backup, or delete it "
                                                        "and give the keys once more.")
                                                   .arg(file));
    case KeyFileFault::TooNew:
        return problem(ErrorKind::BadResponse,
                       Text::tr("The file with the keys, %1, was written by a later Muster. Update Muster.").arg(file));
    case KeyFileFault::NoMemory:
        break;
    }
    return problem(ErrorKind::Server,
                   Text::tr("There is not enough free memory to check the pass phrase. Close other programs and try again."));
}

tl::unexpected<ApiError> noFile()
{
    return problem(ErrorKind::Forbidden, Text::tr("There is no file with keys yet. Choose a pass phrase for it first."));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return noFile();
    if (!file.open(QIODevice::ReadOnly))
        return problem(ErrorKind::Server, Text::tr("The file with the keys, %1, cannot be read.").arg(QDir::toNativeSeparators(path)));
    return file.read(mostBytes);
}

Result<bool> write(const QString &path, const QByteArray &document)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(document) == document.size() && file.commit();
    if (written)
        return true;
    return problem(ErrorKind::Server, Text::tr("The file with the keys, %1, cannot be written.").arg(QDir::toNativeSeparators(path)));
}

/// Another Muster of this profile may be writing.
Result<bool> take(QLockFile &turn)
{
    if (turn.tryLock(lockPatienceMs))
        return true;
    return problem(ErrorKind::Server, Text::tr("Another Muster is writing the file with the keys. Try again."));
}

QString turnOf(const QString &path)
{
    return path + QLatin1String(".lock");
}

} // namespace

Result<KeyFileLock> createKeyFile(const QString &path, const SecretBytes &passphrase, const HashEffort &effort)
{
    const auto lock = makeKeyFileLock(passphrase, effort);
    if (!lock)
        return problemOf(lock.error(), path);
    QLockFile turn(turnOf(path));
    if (const auto taken = take(turn); !taken)
        return tl::unexpected(taken.error());
    if (QFile::exists(path))
        return problem(ErrorKind::Conflict, Text::tr("There is a file with keys already. Give its pass phrase."));
    if (const auto written = write(path, sealKeys({}, *lock)); !written)
        return tl::unexpected(written.error());
    return *lock;
}

Result<KeyFileLock> unlockKeyFile(const QString &path, const SecretBytes &passphrase)
{
    const auto document = contentOf(path);
    if (!document)
        return tl::unexpected(document.error());
    const auto lock = keyFileLockOf(*document, passphrase);
    if (!lock)
        return problemOf(lock.error(), path);
    return *lock;
}

Result<KeyFileLock> relockKeyFile(const QString &path, const KeyFileLock &lock, const SecretBytes &passphrase, const HashEffort &effort)
{
    const auto made = makeKeyFileLock(passphrase, effort);
    if (!made)
        return problemOf(made.error(), path);
    QLockFile turn(turnOf(path));
    if (const auto taken = take(turn); !taken)
        return tl::unexpected(taken.error());
    const auto document = contentOf(path);
    if (!document)
        return tl::unexpected(document.error());
    const auto keys = openKeys(*document, lock);
    if (!keys)
        return problemOf(keys.error(), path);
    if (const auto written = write(path, sealKeys(*keys, *made)); !written)
        return tl::unexpected(written.error());
    return *made;
}

Result<QByteArray> readFromKeyFile(const QString &path, const KeyFileLock &lock, const QString &name)
{
    if (!QFile::exists(path))
        return QByteArray();
    const auto document = contentOf(path);
    if (!document)
        return tl::unexpected(document.error());
    const auto keys = openKeys(*document, lock);
    if (!keys)
        return problemOf(keys.error(), path);
    return keys->value(name);
}

Result<bool> changeKeyFile(const QString &path, const KeyFileLock &lock, const QString &name, const QByteArray &key)
{
    QLockFile turn(turnOf(path));
    if (const auto taken = take(turn); !taken)
        return tl::unexpected(taken.error());
    const auto document = contentOf(path);
    if (!document)
        return tl::unexpected(document.error());
    auto keys = openKeys(*document, lock);
    if (!keys)
        return problemOf(keys.error(), path);
    if (keys->value(name) == key)
        return true;
    if (key.isEmpty())
        keys->remove(name);
    else
        keys->insert(name, key);
    return write(path, sealKeys(*keys, lock));
}

} // namespace Muster
