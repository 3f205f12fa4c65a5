// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalSocket>

namespace Muster {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestSocketPath = 100; ///< bytes; the shortest limit among the platforms is 104 with its end
constexpr qint64 longestMessage = 1 << 20;
constexpr char heard = '+';
constexpr auto streamVersion = QDataStream::Qt_6_0;

/// Beside the profile's other files; where that is too long for a socket, or the platform has no sockets among its files, a name made
/// from it.
QString socketName(const QString &folder)
{
    const QString path = QDir(folder).absoluteFilePath(QStringLiteral("muster.socket"));
#ifdef Q_OS_UNIX
    if (QFile::encodeName(path).size() <= longestSocketPath)
        return path;
#endif
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("muster-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_socket(socketName(folder)), m_lock(QDir(folder).absoluteFilePath(QStringLiteral("muster.lock")))
{
    m_lock.setStaleLockTime(0); // a lock is stale when its process is gone, however old it is
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Place SingleInstance::takePlace(const QStringList &words)
{
    const QDeadlineTimer deadline(patience);
    do {
        // The wait for the lock is also the pause between two attempts: the first may be about to listen, or to end.
        if (m_lock.tryLock(50ms) || m_lock.error() != QLockFile::LockFailedError) {
            listen();
            return Place::First;
        }
        if (handOver(words, std::chrono::duration_cast<std::chrono::milliseconds>(deadline.remainingTimeAsDuration())))
            return Place::HandedOver;
    } while (!deadline.hasExpired());
    return Place::NoAnswer;
}

void SingleInstance::listen()
{
    if (m_lock.isLocked())
        QLocalServer::removeServer(m_socket); // of one that crashed
    m_server.listen(m_socket);
}

bool SingleInstance::handOver(const QStringList &words, std::chrono::milliseconds wait) const
{
    const QDeadlineTimer deadline(wait);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(left()))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(streamVersion);
    stream << words;
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left()))
            return false;
    }
    char answer = 0;
    return socket.waitForReadyRead(left()) && socket.getChar(&answer) && answer == heard;
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            QDataStream stream(socket);
            stream.setVersion(streamVersion);
            stream.startTransaction();
            QStringList words;
            stream >> words;
            if (stream.commitTransaction()) {
                socket->putChar(heard);
                socket->flush();
                Q_EMIT startedAgain(words);
            } else if (socket->bytesAvailable() > longestMessage) {
                socket->abort();
            }
        };
        connect(socket, &QLocalSocket::readyRead, socket, read);
        read();
    }
}

} // namespace Muster
