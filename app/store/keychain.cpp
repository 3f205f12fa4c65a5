// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keychain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QLibrary>
#endif

#include <qt6keychain/keychain.h>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

QString service()
{
    return QStringLiteral("muster");
}

ApiError problem(ErrorKind kind, const QString &sentence)
{
    return {kind, 0, {}, sentence, {}, {}, {}};
}

#ifdef Q_OS_LINUX
constexpr int busPatienceMs = 1000;

/// Without this, asking for the bus could start one.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QLatin1String("/bus"));
}

QStringList busNames(const QString &method)
{
    const QDBusMessage asked = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"), method);
    const QDBusReply<QStringList> names = QDBusConnection::sessionBus().call(asked, QDBus::Block, busPatienceMs);
    return names.isValid() ? names.value() : QStringList();
}

/// The secret service's usual collection is locked: it looks empty to whoever searches it.
bool isKeychainLocked()
{
    if (!hasSessionBus())
        return false;
    const QString name = QStringLiteral("org.freedesktop.secrets");
    QDBusMessage aliased = QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/secrets"),
                                                          QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    aliased << QStringLiteral("default");
    const QDBusReply<QDBusObjectPath> collection = QDBusConnection::sessionBus().call(aliased, QDBus::Block, busPatienceMs);
    if (!collection.isValid() || collection.value().path().size() < 2)
        return false;
    QDBusMessage asked = QDBusMessage::createMethodCall(name, collection.value().path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                                        QStringLiteral("Get"));
    asked << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusReply<QDBusVariant> locked = QDBusConnection::sessionBus().call(asked, QDBus::Block, busPatienceMs);
    return locked.isValid() && locked.value().variant().toBool();
}
#else
bool isKeychainLocked()
{
    return false;
}
#endif

ApiError lockedError()
{
    return problem(ErrorKind::Forbidden,
                   Text::tr("The keychain is locked and was not unlocked. Unlock it and try again, or type the key."));
}

/// `job.errorString()` comes from outside: it names neither key nor entry in the backends that there are, but it is not shown.
ApiError errorOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return problem(ErrorKind::Forbidden, Text::tr("The keychain refused access. Allow it there and try again, or type the key."));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return problem(ErrorKind::NotFound, Text::tr("There is no keychain on this computer. Choose another place for keys."));
    default:
        break;
    }
    if (isKeychainLocked())
        return lockedError();
    return problem(ErrorKind::Server, Text::tr("The keychain failed. Look whether it runs, or choose another place for keys."));
}

/// `take` finishes the call, unless it was too late or is gone.
template <typename Call, typename Take>
Call *begin(QKeychain::Job *job, const QString &entry, std::chrono::milliseconds patience, Call *call, Take take)
{
    job->setKey(entry);
    job->setInsecureFallback(false);
    // The job deletes itself; it cannot be cancelled.
    QObject::connect(job, &QKeychain::Job::finished, call, [call, take](QKeychain::Job *done) { take(call, done); });
    QTimer::singleShot(patience, call, [call] {
        call->finish(tl::unexpected(
            problem(ErrorKind::Timeout, Text::tr("The keychain did not answer. Look whether it asks for its password, and try again."))));
    });
    job->start();
    return call;
}

} // namespace

bool isKeychainThere()
{
#ifdef Q_OS_LINUX
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return false;
    const QStringList names = busNames(QStringLiteral("ListNames")) + busNames(QStringLiteral("ListActivatableNames"));
    if (names.contains(QLatin1String("org.freedesktop.secrets")) && QLibrary(QStringLiteral("secret-1"), 0).load())
        return true;
    return names.contains(QLatin1String("org.kde.kwalletd5"));
#else
    return true;
#endif
}

ApiCall<QByteArray> *readFromKeychain(const QString &entry, std::chrono::milliseconds patience, QObject *context)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    return begin(job, entry, patience, new ApiCall<QByteArray>(context), [](ApiCall<QByteArray> *call, QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError)
            call->finish(qobject_cast<QKeychain::ReadPasswordJob *>(done)->binaryData());
        else if (done->error() != QKeychain::EntryNotFound)
            call->finish(tl::unexpected(errorOf(done->error())));
        else if (isKeychainLocked())
            call->finish(tl::unexpected(lockedError()));
        else
            call->finish(QByteArray());
    });
}

ApiCall<bool> *writeToKeychain(const QString &entry, const QByteArray &key, std::chrono::milliseconds patience, QObject *context)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(key);
    return begin(job, entry, patience, new ApiCall<bool>(context), [](ApiCall<bool> *call, QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError)
            call->finish(true);
        else
            call->finish(tl::unexpected(errorOf(done->error())));
    });
}

ApiCall<bool> *removeFromKeychain(const QString &entry, std::chrono::milliseconds patience, QObject *context)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    return begin(job, entry, patience, new ApiCall<bool>(context), [](ApiCall<bool> *call, QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError || (done->error() == QKeychain::EntryNotFound && !isKeychainLocked()))
            call->finish(true);
        else if (done->error() == QKeychain::EntryNotFound)
            call->finish(tl::unexpected(lockedError()));
        else
            call->finish(tl::unexpected(errorOf(done->error())));
    });
}

} // namespace Muster
