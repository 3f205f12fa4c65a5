// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "shell/sidebarplace.h"
#include "store/connection.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Muster {

class CampaignOverview;
class ConnectionService;

/// The places of one connection: its workspace blocklist and the campaigns the user added, with what is known of each. Main thread.
class CampaignPlaces : public QObject
{
    Q_OBJECT

public:
    /// `connections` must outlive this object.
    explicit CampaignPlaces(ConnectionService &connections, QObject *parent = nullptr);
    ~CampaignPlaces() override;

    /// Forgets what was known and speaks of this connection from now on. An empty ID: of none, without places.
    void setConnection(const ConnectionId &id);
    /// Reads status and count of every campaign afresh. finished() follows, unless it is called again or the connection changes.
    void read();
    /// Somebody else has counted.
    void setCount(const BlocklistScope &scope, qint64 count);

    [[nodiscard]] QList<SidebarPlace> places() const;
    [[nodiscard]] bool contains(const BlocklistScope &scope) const;
    /// "Workspace blocklist", or the campaign's label (its ID where it has none).
    [[nodiscard]] QString titleOf(const BlocklistScope &scope) const;
    /// What the server told of a campaign; none before it did.
    [[nodiscard]] std::optional<Campaign> campaign(const CampaignId &id) const;

Q_SIGNALS:
    /// places() or what is known of them changed, except for counts alone.
    void changed();
    void counted(const Muster::BlocklistScope &scope, qint64 count);
    void finished();

private:
    ConnectionService &m_connections;
    ConnectionId m_connection;
    QHash<CampaignId, Campaign> m_campaigns;
    QHash<QString, qint64> m_counts; ///< by campaign ID; the workspace's under ""
    QPointer<CampaignOverview> m_overview;
};

} // namespace Muster
