// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keyshelf.h"

#include "base/onworker.h"
#include "store/keychain.h"
#include "store/keyfileaccess.h"

#include <QDir>
#include <QFile>
#include <QPointer>

#include <type_traits>

namespace Muster {

namespace {

template <typename T>
ApiCall<T> *answered(Result<T> answer, QObject *context)
{
    auto *call = new ApiCall<T>(context);
    call->finish(std::move(answer));
    return call;
}

/// Links away: two ways to one profile are one profile.
QString profileOf(const QString &folder)
{
    const QString canonical = QDir(folder).canonicalPath();
    return canonical.isEmpty() ? QDir::cleanPath(folder) : canonical;
}

/// As onWorker(), but also unheard where the shelf is gone; a lack of memory is an error like others.
template <typename Work, typename Take>
void run(KeyShelf *shelf, ApiCallBase *call, Work work, Take take)
{
    using Answer = std::invoke_result_t<Work &>;
    onWorker(call, std::move(work), [alive = QPointer(shelf), take = std::move(take)](std::optional<Answer> &&answer) {
        if (!alive)
            return;
        const QString sentence = KeyShelf::tr("There is not enough free memory. Close other programs and try again.");
        take(answer ? std::move(*answer) : Answer(tl::unexpected(ApiError{ErrorKind::Server, 0, {}, sentence, {}, {}, {}})));
    });
}

} // namespace

KeyShelf::KeyShelf(const QString &folder, QObject *parent)
    : QObject(parent), m_profile(profileOf(folder)), m_file(QDir(folder).absoluteFilePath(QStringLiteral("keys.muster")))
{
}

bool KeyShelf::hasFile() const
{
    return QFile::exists(m_file);
}

QString KeyShelf::entryOf(const ConnectionId &id) const
{
    return m_profile + QLatin1Char('#') + id.text();
}

ApiError KeyShelf::lockedError() const
{
    const QString sentence = hasFile() ? tr("The file with the keys is locked. Give its pass phrase.")
                                       : tr("There is no file with keys yet. Choose a pass phrase for it first.");
    return {ErrorKind::Forbidden, 0, {}, sentence, {}, {}, {}};
}

ApiCall<bool> *KeyShelf::unlock(const QByteArray &passphrase, QObject *context)
{
    auto *call = new ApiCall<bool>(context);
    auto secret = std::make_shared<const SecretBytes>(passphrase);
    run(
        this, call, [file = m_file, secret] { return unlockKeyFile(file, *secret); },
        [this, call](const Result<KeyFileLock> &lock) { takeLock(call, lock); });
    return call;
}

ApiCall<bool> *KeyShelf::setPassphrase(const QByteArray &passphrase, QObject *context)
{
    if (passphrase.isEmpty())
        return answered<bool>(tl::unexpected(ApiError{ErrorKind::Invalid, 0, {}, tr("The pass phrase is empty."), {}, {}, {}}), context);
    if (isLocked())
        return answered<bool>(tl::unexpected(lockedError()), context);
    auto *call = new ApiCall<bool>(context);
    auto secret = std::make_shared<const SecretBytes>(passphrase);
    const std::optional<KeyFileLock> before = hasFile() ? m_lock : std::nullopt;
    run(
        this, call,
        [file = m_file, secret, before, effort = m_effort] {
            return before ? relockKeyFile(file, *before, *secret, effort) : createKeyFile(file, *secret, effort);
        },
        [this, call](const Result<KeyFileLock> &lock) { takeLock(call, lock); });
    return call;
}

void KeyShelf::takeLock(ApiCall<bool> *call, const Result<KeyFileLock> &lock)
{
    if (!lock) {
        call->finish(tl::unexpected(lock.error()));
        return;
    }
    m_lock = *lock;
    call->finish(true);
    Q_EMIT lockChanged();
}

bool KeyShelf::discardFile()
{
    if (!hasFile())
        return true;
    if (!QFile::remove(m_file))
        return false;
    m_lock.reset();
    Q_EMIT lockChanged();
    return true;
}

ApiCall<QByteArray> *KeyShelf::read(KeyPlace place, const ConnectionId &id, QObject *context)
{
    if (place == KeyPlace::Keychain)
        return readFromKeychain(entryOf(id), m_patience, context);
    if (place == KeyPlace::Session || !hasFile())
        return answered<QByteArray>(QByteArray(), context);
    if (!m_lock)
        return answered<QByteArray>(tl::unexpected(lockedError()), context);
    auto *call = new ApiCall<QByteArray>(context);
    run(
        this, call, [file = m_file, lock = *m_lock, name = id.text()] { return readFromKeyFile(file, lock, name); },
        [this, call](const Result<QByteArray> &key) { finishUnlessRelocked(call, key); });
    return call;
}

ApiCall<bool> *KeyShelf::write(KeyPlace place, const ConnectionId &id, const QByteArray &key, QObject *context)
{
    if (place == KeyPlace::Keychain)
        return writeToKeychain(entryOf(id), key, m_patience, context);
    return place == KeyPlace::Session ? answered<bool>(false, context) : changeFile(id, key, context);
}

ApiCall<bool> *KeyShelf::remove(KeyPlace place, const ConnectionId &id, QObject *context)
{
    if (place == KeyPlace::Keychain)
        return removeFromKeychain(entryOf(id), m_patience, context);
    return place == KeyPlace::Session || !hasFile() ? answered<bool>(true, context) : changeFile(id, {}, context);
}

ApiCall<bool> *KeyShelf::changeFile(const ConnectionId &id, const QByteArray &key, QObject *context)
{
    if (!m_lock || !hasFile())
        return answered<bool>(tl::unexpected(lockedError()), context);
    auto *call = new ApiCall<bool>(context);
    auto secret = std::make_shared<const SecretBytes>(key);
    run(
        this, call,
        [file = m_file, lock = *m_lock, name = id.text(), secret] {
            QByteArray plain(reinterpret_cast<const char *>(secret->bytes()), static_cast<qsizetype>(secret->size()));
            const Result<bool> changed = changeKeyFile(file, lock, name, plain);
            wipe(plain);
            return changed;
        },
        [this, call](const Result<bool> &changed) { finishUnlessRelocked(call, changed); });
    return call;
}

/// Another Muster may have given the file another pass phrase meanwhile.
template <typename T>
void KeyShelf::finishUnlessRelocked(ApiCall<T> *call, const Result<T> &outcome)
{
    if (outcome || outcome.error().kind != ErrorKind::Unauthorised) {
        call->finish(outcome);
        return;
    }
    m_lock.reset();
    Q_EMIT lockChanged();
    call->finish(tl::unexpected(lockedError()));
}

} // namespace Muster
