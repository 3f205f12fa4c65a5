// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/job.h"
#include "jobs/joboperation.h"
#include "net/apicall.h"
#include "net/requestgate.h"
#include "store/connection.h"
#include "store/settings.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QNetworkAccessManager;

namespace Muster {

class BlocklistService;
class Clock;
class ConnectionSession;
class RosterService;

/// The profile's connections and their keys. Keys live in this object's memory only: the keychain comes later. MUSTER_API_KEY, read
/// once, serves one connection that has no other key: the only one of the user's own that the profile has at the start, or the one
/// that useEnvironmentKeyFor() names. It never goes to another, since it may be another vendor's. Main thread.
class ConnectionService : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this object.
    ConnectionService(Settings &settings, QNetworkAccessManager &network, Clock &clock, QObject *parent = nullptr);
    ~ConnectionService() override;

    /// Tells where the Practice server listens (PracticeServer::url()). Until then its three connections are listed, but cannot be asked
    /// anything.
    void setPractice(const QUrl &serverUrl, const QByteArray &key);

    /// Practice first, then the user's own in the order they were added.
    [[nodiscard]] QList<Connection> connections() const;
    /// By name, without case; none where there is no such connection.
    [[nodiscard]] std::optional<Connection> find(const QString &name) const;
    [[nodiscard]] std::optional<Connection> find(const ConnectionId &id) const;
    [[nodiscard]] static QString practiceName(Provider provider = Provider::WaLead); ///< "Practice WaLead"
    [[nodiscard]] static ConnectionId practiceId(Provider provider = Provider::WaLead); ///< "practice-walead"

    /// Remembers a connection, without its key on disk. One that was removed and is added again as it was (name, provider, address,
    /// workspace) has the ID of before, and so its jobs. Fails with a sentence for the user: the name is empty or taken, the URL is
    /// not https (plain http is taken for loopback only), the key is empty, the settings cannot be written.
    tl::expected<Connection, QString> add(const Connection &connection, const QByteArray &key);
    /// False where there is none, it is Practice, or the settings cannot be written.
    bool remove(const ConnectionId &id);

    void setKey(const ConnectionId &id, const QByteArray &key);
    /// MUSTER_API_KEY is meant for this connection: the one that the command line names.
    void useEnvironmentKeyFor(const ConnectionId &id);
    [[nodiscard]] bool hasKey(const ConnectionId &id) const;

    /// The blocklists of a connection; null for an unknown ID or a vendor without one (hasBlocklist()). Speaks with the key and address of
    /// this moment: ask again after either changed. What was given out stays usable while this object lives, so that a run under way ends
    /// as it began.
    [[nodiscard]] BlocklistService *blocklists(const ConnectionId &id);

    /// The campaigns and rosters of a connection, on the same terms; null for an unknown ID or a vendor without rosters (hasRosters()).
    [[nodiscard]] RosterService *rosters(const ConnectionId &id);

    /// What carries out a job of this kind there, on the same terms as blocklists(); null for an unknown ID or a kind this vendor has not.
    /// `consentsToMail` is JobRecord's.
    [[nodiscard]] std::unique_ptr<JobOperation> operationFor(JobKind kind, const ConnectionId &id, const BlocklistScope &scope,
                                                             bool consentsToMail = false);

    /// How many requests a connection has under way at most: 1 to 16, at first 4. Remembered by the profile.
    [[nodiscard]] int requestsAtOnce() const;
    /// The nearest number that is allowed, from now on; a job that runs sends no more at once than when it was begun.
    void setRequestsAtOnce(int count);

    /// RunLimits::grace of this profile's jobs: its setting `readBackGraceMs` (0 to ten minutes), for a slower vendor or for tests; `usual`
    /// where that has none.
    [[nodiscard]] std::chrono::milliseconds readBackGrace(std::chrono::milliseconds usual) const;

    /// Reads the cheapest thing that proves the address and the key: WaLead's first page of the workspace blocklist, Puffle's campaigns,
    /// SendKit's workspaces (NotFound where the connection's is none of them). A child of `context`.
    [[nodiscard]] ApiCall<bool> *test(const ConnectionId &id, QObject *context);

    /// WaLead cannot list campaigns, so the profile remembers them.
    [[nodiscard]] QList<RememberedCampaign> campaigns(const ConnectionId &id) const;
    void rememberCampaign(const ConnectionId &id, const RememberedCampaign &campaign); ///< replaces the label of a known one
    void forgetCampaign(const ConnectionId &id, const CampaignId &campaign);

Q_SIGNALS:
    void connectionsChanged();
    void campaignsChanged(const Muster::ConnectionId &id);
    /// Nothing is sent to this connection for so long: a 429's pause or one for want of a network began, or became longer.
    void heldBack(const Muster::ConnectionId &id, std::chrono::milliseconds span, Muster::HoldReason reason);

private:
    ConnectionSession *session(const ConnectionId &id); ///< built when first asked for
    void retireSession(const ConnectionId &id);
    [[nodiscard]] QByteArray keyOf(const Connection &connection) const;
    void takeUpOthersChanges();
    [[nodiscard]] bool saveOwn(const QList<Connection> &connections);
    [[nodiscard]] ConnectionId idFor(const Connection &connection) const;
    void rememberRemoved(const Connection &connection);
    [[nodiscard]] QString whyNotAdded(const Connection &connection, const QByteArray &key) const;

    Settings &m_settings;
    QNetworkAccessManager &m_network;
    Clock &m_clock;
    QList<Connection> m_practice; ///< one for each vendor
    QList<Connection> m_own;
    QHash<ConnectionId, QByteArray> m_keys;
    const QByteArray m_keyFromEnvironment;
    ConnectionId m_environmentKeyIsFor; ///< empty: nobody
    std::vector<std::pair<ConnectionId, std::unique_ptr<ConnectionSession>>> m_sessions;
    std::vector<std::unique_ptr<ConnectionSession>> m_retired;
};

} // namespace Muster
