// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/keptlists.h"

#include "base/onworker.h"
#include "services/connectionservice.h"
#include "services/listfile.h"

#include <QDir>

#include <utility>

namespace Muster {

namespace {

constexpr QLatin1String rosterSuffix(".roster");
constexpr QLatin1String placesSuffix(".places");

/// Removes the files of a folder for whose name `isGone` says so. A name is a connection's, and behind a hyphen a campaign's.
template <typename IsGone>
void removeFiles(const QString &folder, const QStringList &patterns, IsGone isGone)
{
    QDir dir(folder);
    const QStringList names = dir.entryList(patterns, QDir::Files);
    for (const QString &name : names) {
        const QString ids = name.section(u'.', 0, 0);
        if (isGone(ids.section(u'-', 0, 0), ids.section(u'-', 1)))
            dir.remove(name);
    }
}

} // namespace

KeptLists::KeptLists(QString blocklistsFolder, QString rostersFolder, ConnectionService &connections, QObject *parent)
    : QObject(parent),
      m_blocklistsFolder(std::move(blocklistsFolder)),
      m_rostersFolder(std::move(rostersFolder)),
      m_connections(connections)
{
    m_files.setMaxThreadCount(1);
    connect(&connections, &ConnectionService::connectionsChanged, this, &KeptLists::forgetGoneConnections);
}

KeptLists::~KeptLists()
{
    m_files.waitForDone();
}

QString KeptLists::rosterFile(const ConnectionId &connection, const CampaignId &campaign) const
{
    return QDir(m_rostersFolder).filePath(listFileName(connection.text()) + u'-' + listFileName(campaign.text()) + rosterSuffix);
}

QString KeptLists::placesFile(const ConnectionId &connection) const
{
    return QDir(m_rostersFolder).filePath(listFileName(connection.text()) + placesSuffix);
}

void KeptLists::findBlocklist(const ConnectionId &connection, const BlocklistScope &scope, QObject *context,
                              const std::function<void(std::optional<KeptBlocklist>)> &then) const
{
    onWorker(
        context, [folder = m_blocklistsFolder, connection, scope] { return keptBlocklist(folder, connection, scope); },
        [then](std::optional<std::optional<KeptBlocklist>> &&list) { then(std::move(list).value_or(std::nullopt)); });
}

void KeptLists::findRoster(const ConnectionId &connection, const CampaignId &campaign, QObject *context,
                           const std::function<void(std::optional<KeptRoster>)> &then) const
{
    onWorker(
        context, [file = rosterFile(connection, campaign)] { return keptRoster(file); },
        [then](std::optional<std::optional<KeptRoster>> &&roster) { then(std::move(roster).value_or(std::nullopt)); });
}

QList<KeptPlace> KeptLists::places(const ConnectionId &connection) const
{
    return keptPlaces(placesFile(connection));
}

void KeptLists::keepBlocklist(const ConnectionId &connection, const CampaignId &campaign, const QDateTime &readAt,
                              const std::function<QList<BlockedLead>()> &leads)
{
    onPool(m_files, [folder = m_blocklistsFolder, connection, campaign, readAt, leads] {
        Muster::keepBlocklist(folder, connection, {campaign}, {readAt, leads()});
    });
}

void KeptLists::keepRoster(const ConnectionId &connection, const CampaignId &campaign, const KeptRoster &roster)
{
    onPool(m_files, [file = rosterFile(connection, campaign), roster] { Muster::keepRoster(file, roster); });
}

void KeptLists::keepPlaces(const ConnectionId &connection, const QList<KeptPlace> &places)
{
    onPool(m_files, [blocklists = m_blocklistsFolder, rosters = m_rostersFolder, file = placesFile(connection), connection, places] {
        Muster::keepPlaces(file, QDateTime::currentDateTimeUtc(), places);
        QStringList campaigns;
        for (const KeptPlace &place : places) {
            if (place.campaign)
                campaigns << listFileName(place.campaign->id.text());
        }
        const auto isGone = [own = listFileName(connection.text()), campaigns](const QString &whose, const QString &campaign) {
            return whose == own && !campaign.isEmpty() && !campaigns.contains(campaign);
        };
        removeFiles(blocklists, {QStringLiteral("*-*.blocklist")}, isGone);
        removeFiles(rosters, {u'*' + rosterSuffix}, isGone);
    });
}

/// SuppressionIndex does the same with the blocklists.
void KeptLists::forgetGoneConnections()
{
    QStringList kept;
    const QList<Connection> connections = m_connections.connections();
    for (const Connection &connection : connections)
        kept << listFileName(connection.id.text());
    onPool(m_files, [folder = m_rostersFolder, kept] {
        removeFiles(folder, {u'*' + rosterSuffix, u'*' + placesSuffix},
                    [&kept](const QString &whose, const QString &) { return !kept.contains(whose); });
    });
}

} // namespace Muster
