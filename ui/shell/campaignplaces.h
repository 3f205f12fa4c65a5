// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/campaign.h"
#include "shell/sidebarplace.h"
#include "store/connection.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Muster {

class CampaignOverview;
class ConnectionService;
class KeptLists;
class RosterService;
template <typename T>
class ApiCall;

/// The places of one connection, with what is known of each: its workspace's blocklist where the vendor has one, and its campaigns. Those
/// of a vendor with rosters are read from it; of the others the user adds them. Main thread.
class CampaignPlaces : public QObject
{
    Q_OBJECT

public:
    /// Of campaigns that the vendor lists.
    enum class Listing { NotAsked, Reading, Read, Failed };

    /// Both must outlive this object. `lists`, which may be null, knows the places of earlier sessions: they are there until they are read.
    explicit CampaignPlaces(ConnectionService &connections, KeptLists *lists = nullptr, QObject *parent = nullptr);
    ~CampaignPlaces() override;

    /// Forgets what was known and speaks of this connection from now on. An empty ID: of none, without places.
    void setConnection(const ConnectionId &id);
    /// Reads status and count of every campaign afresh, or which there are. finished() follows, unless it is called again or the connection
    /// changes; what was known before stays where it fails.
    void read();
    /// The same, but where the vendor's list has no numbers those that are known stand.
    void readList();
    /// Somebody else has counted.
    void setCount(const BlocklistScope &scope, qint64 count);

    [[nodiscard]] QList<SidebarPlace> places() const;
    [[nodiscard]] SidebarGroups groups() const;
    [[nodiscard]] bool contains(const BlocklistScope &scope) const;
    /// "Workspace blocklist", "Do-not-contact list", or the campaign's label (its ID where it has none).
    [[nodiscard]] QString titleOf(const BlocklistScope &scope) const;
    /// What the server told of a campaign; none before it did.
    [[nodiscard]] std::optional<Campaign> campaign(const CampaignId &id) const;

    /// The vendor lists its campaigns, and they have rosters.
    [[nodiscard]] bool hasRosters() const { return m_hasRosters; }
    [[nodiscard]] Listing listing() const { return m_listing; }
    /// Of a listing that failed.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    /// places(), groups() or what is known of them changed, except for counts alone.
    void changed();
    void counted(const Muster::BlocklistScope &scope, qint64 count);
    void finished();

private:
    void readAdded();
    void readListed(bool countsAnew);
    void takeListed(const Result<QList<Campaign>> &campaigns, bool countsAnew);
    void takeCampaign(const Campaign &campaign);
    void countNext();
    void follow(RosterService *rosters);
    void takeKept();
    void keep();

    ConnectionService &m_connections;
    KeptLists *const m_lists;
    ConnectionId m_connection;
    Provider m_provider = Provider::WaLead;
    bool m_hasRosters = false;
    QHash<CampaignId, Campaign> m_campaigns;
    QList<CampaignId> m_listed; ///< by the vendor, in its order
    Listing m_listing = Listing::NotAsked;
    std::optional<ApiError> m_error;
    QHash<QString, qint64> m_counts; ///< by campaign ID; the workspace's under ""
    QPointer<CampaignOverview> m_overview;
    QPointer<ApiCall<QList<Campaign>>> m_call;
    QList<CampaignId> m_uncounted; ///< SendKit's list has no numbers; they are read one after another, unless somebody else is quicker
    QPointer<ApiCall<Campaign>> m_countCall;
    QPointer<RosterService> m_rosters; ///< that is followed
    QTimer m_changeSoon;               ///< a reading tells of every campaign by itself
    QTimer m_keepSoon;
};

} // namespace Muster
