// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/suppressionstore.h"

#include "services/listfile.h"

#include <QDir>

#include <algorithm>

namespace Muster {

namespace {

constexpr quint32 fileMark = 0x4d53424c; // "MSBL"
constexpr quint32 fileVersion = 2;

/// A connection's files begin alike.
QString fileName(const ConnectionId &connection, const BlocklistScope &scope)
{
    const QString campaign = scope.campaign ? u'-' + listFileName(scope.campaign->text()) : QString();
    return listFileName(connection.text()) + campaign + QStringLiteral(".blocklist");
}

void write(RowWriter &writer, const BlockedLead &lead)
{
    writer.add(lead.id.text());
    writer.add(lead.publicIdentifier);
    writer.addShared(lead.reason);
    writer.add(lead.createdAt);
    writer.addShared(lead.workspaceId);
    writer.add(qint64(lead.kind));
}

BlockedLead readLead(RowReader &reader)
{
    BlockedLead lead;
    lead.id = RecordId(reader.text());
    lead.publicIdentifier = reader.text();
    lead.reason = reader.shared();
    lead.createdAt = reader.time();
    lead.workspaceId = reader.shared();
    const qint64 kind = reader.number();
    if (kind < 0 || kind > qint64(BlockedKind::Domain))
        reader.fail();
    else
        lead.kind = static_cast<BlockedKind>(kind);
    return lead;
}

} // namespace

bool keepBlocklist(const QString &folder, const ConnectionId &connection, const BlocklistScope &scope, const KeptBlocklist &list)
{
    return writeListFile(QDir(folder).filePath(fileName(connection, scope)), {fileMark, fileVersion, list.readAt, list.leads.size()},
                         [&list](qint64 row, RowWriter &writer) { write(writer, list.leads.at(row)); });
}

std::optional<KeptBlocklist> keptBlocklist(const QString &folder, const ConnectionId &connection, const BlocklistScope &scope)
{
    KeptBlocklist list;
    std::optional<QList<BlockedLead>> leads =
        readListFile<BlockedLead>(QDir(folder).filePath(fileName(connection, scope)), fileMark, fileVersion, list.readAt, readLead);
    if (!leads)
        return std::nullopt;
    list.leads = *std::move(leads);
    return list;
}

void forgetBlocklistsBut(const QString &folder, const QList<ConnectionId> &connections)
{
    QStringList kept;
    for (const ConnectionId &connection : connections)
        kept << listFileName(connection.text());
    QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.blocklist")}, QDir::Files);
    for (const QString &name : names) {
        if (!kept.contains(name.section(u'.', 0, 0).section(u'-', 0, 0)))
            dir.remove(name);
    }
}

} // namespace Muster
