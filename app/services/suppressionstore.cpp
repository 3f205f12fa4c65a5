// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/suppressionstore.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <limits>

namespace Muster {

namespace {

constexpr quint32 fileMark = 0x4d53424c; // "MSBL"
constexpr quint32 fileVersion = 1;
constexpr qint64 noTime = std::numeric_limits<qint64>::min();
constexpr quint32 mostReserved = 100'000; // a count is a file's word, not yet a fact

const QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// An ID may be any text, a file name may not.
QString fileName(const ConnectionId &connection)
{
    const QByteArray hash = QCryptographicHash::hash(connection.text().toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QString::fromLatin1(hash) + QStringLiteral(".blocklist");
}

void setUp(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

void write(QDataStream &stream, const BlockedLead &lead)
{
    const qint64 created = lead.createdAt.isValid() ? lead.createdAt.toMSecsSinceEpoch() : noTime;
    stream << lead.id.text() << lead.publicIdentifier << lead.reason << created << lead.workspaceId << static_cast<quint8>(lead.kind);
}

BlockedLead readLead(QDataStream &stream)
{
    BlockedLead lead;
    QString id;
    qint64 created = noTime;
    quint8 kind = 0;
    stream >> id >> lead.publicIdentifier >> lead.reason >> created >> lead.workspaceId >> kind;
    lead.id = RecordId(id);
    if (created != noTime)
        lead.createdAt = QDateTime::fromMSecsSinceEpoch(created, Qt::UTC);
    lead.kind = static_cast<BlockedKind>(kind);
    if (kind > static_cast<quint8>(BlockedKind::Domain))
        stream.setStatus(QDataStream::ReadCorruptData);
    return lead;
}

} // namespace

bool keepBlocklist(const QString &folder, const ConnectionId &connection, const KeptBlocklist &list)
{
    if (!QDir().mkpath(folder))
        return false;
    QSaveFile file(QDir(folder).filePath(fileName(connection)));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return false;
    QDataStream stream(&file);
    setUp(stream);
    stream << fileMark << fileVersion << list.readAt.toMSecsSinceEpoch() << static_cast<quint32>(list.leads.size());
    for (const BlockedLead &lead : list.leads)
        write(stream, lead);
    return stream.status() == QDataStream::Ok && file.commit();
}

std::optional<KeptBlocklist> keptBlocklist(const QString &folder, const ConnectionId &connection)
{
    QFile file(QDir(folder).filePath(fileName(connection)));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QDataStream stream(&file);
    setUp(stream);
    quint32 mark = 0;
    quint32 version = 0;
    qint64 readAt = 0;
    quint32 count = 0;
    stream >> mark >> version >> readAt >> count;
    if (stream.status() != QDataStream::Ok || mark != fileMark || version != fileVersion)
        return std::nullopt;
    KeptBlocklist list;
    list.readAt = QDateTime::fromMSecsSinceEpoch(readAt, Qt::UTC);
    list.leads.reserve(std::min(count, mostReserved));
    for (quint32 i = 0; i < count; ++i) {
        list.leads.append(readLead(stream));
        if (stream.status() != QDataStream::Ok)
            return std::nullopt;
    }
    return list;
}

void forgetBlocklistsBut(const QString &folder, const QList<ConnectionId> &connections)
{
    QStringList kept;
    for (const ConnectionId &connection : connections)
        kept << fileName(connection);
    QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.blocklist")}, QDir::Files);
    for (const QString &name : names) {
        if (!kept.contains(name))
            dir.remove(name);
    }
}

} // namespace Muster
