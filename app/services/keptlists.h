// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/keptroster.h"
#include "services/suppressionstore.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace Muster {

class ConnectionService;

/// The lists that pages read last, kept in the profile, so that the next opening shows them at once. A connection's are removed with it, a
/// campaign's once it is not among its places any more. What cannot be written or read is as if it had never been kept.
///
/// A workspace's blocklist is only found here: SuppressionIndex writes it, whoever has read it. Main thread; files on workers.
class KeptLists : public QObject
{
    Q_OBJECT

public:
    /// `blocklistsFolder` is SuppressionIndex's, `rostersFolder` need not exist. `connections` must outlive this object.
    KeptLists(QString blocklistsFolder, QString rostersFolder, ConnectionService &connections, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~KeptLists() override;

    /// `then` is called from the event loop, unless `context` is destroyed first; with none where nothing is kept.
    void findBlocklist(const ConnectionId &connection, const BlocklistScope &scope, QObject *context,
                       const std::function<void(std::optional<KeptBlocklist>)> &then) const;
    void findRoster(const ConnectionId &connection, const CampaignId &campaign, QObject *context,
                    const std::function<void(std::optional<KeptRoster>)> &then) const;
    /// Reads a small file here and now, so that a window has them in its first frame.
    [[nodiscard]] QList<KeptPlace> places(const ConnectionId &connection) const;

    /// Of a campaign. `leads` is called on a worker.
    void keepBlocklist(const ConnectionId &connection, const CampaignId &campaign, const QDateTime &readAt,
                       const std::function<QList<BlockedLead>()> &leads);
    void keepRoster(const ConnectionId &connection, const CampaignId &campaign, const KeptRoster &roster);
    /// These are all places that the connection has.
    void keepPlaces(const ConnectionId &connection, const QList<KeptPlace> &places);

private:
    [[nodiscard]] QString rosterFile(const ConnectionId &connection, const CampaignId &campaign) const;
    [[nodiscard]] QString placesFile(const ConnectionId &connection) const;
    void forgetGoneConnections();

    const QString m_blocklistsFolder;
    const QString m_rostersFolder;
    ConnectionService &m_connections;
    QThreadPool m_files; ///< one thread: what is written last is what stays
};

} // namespace Muster
