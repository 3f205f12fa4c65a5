// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/job.h"
#include "jobs/joboperation.h"
#include "net/apicall.h"
#include "net/requestgate.h"
#include "services/connectionreport.h"
#include "store/connection.h"
#include "store/settings.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace Muster {

class BlocklistService;
class Clock;
class ConnectionSession;
class KeyStore;
class RequestLog;
class RosterService;

/// Whether a key outlives this object, where the KeyStore's place keeps any.
enum class KeepKey : unsigned char { Yes, No };

/// The profile's connections and their keys. Keys are in this object's memory while it lives; a KeyStore keeps them for the next start,
/// and is asked for one only by fetchKey(). MUSTER_API_KEY, read once, serves one connection that has no other key in memory: the only
/// one of the user's own that the profile has at the start, or the one that useEnvironmentKeyFor() names. It never goes to another,
/// since it may be another vendor's, and is never kept. Main thread.
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

    /// Keys are kept there from now on; null: nowhere. Must outlive this object.
    void setKeyStore(KeyStore *store);
    [[nodiscard]] KeyStore *keyStore() const;

    /// Every request from now on is noted there; null: nowhere, as at first. `log` may go before this object.
    void setRequestLog(RequestLog *log);

    /// Practice first, then the user's own in their order.
    [[nodiscard]] QList<Connection> connections() const;
    /// By name, without case; none where there is no such connection.
    [[nodiscard]] std::optional<Connection> find(const QString &name) const;
    [[nodiscard]] std::optional<Connection> find(const ConnectionId &id) const;
    [[nodiscard]] static QString practiceName(Provider provider = Provider::WaLead); ///< "Practice WaLead"
    [[nodiscard]] static ConnectionId practiceId(Provider provider = Provider::WaLead); ///< "practice-walead"

    /// Remembers a connection, and its key as keepKey() does. One that was removed and is added again as it was (name, provider, address,
    /// workspace) has the ID of before, and so its jobs. Fails with a sentence for the user: the name is empty or taken, the URL is
    /// not https (plain http is taken for loopback only), the key is empty, the settings cannot be written.
    tl::expected<Connection, QString> add(const Connection &connection, const QByteArray &key, KeepKey keep = KeepKey::Yes);
    tl::expected<Connection, QString> addWithoutKey(const Connection &connection); ///< the same, for one that comes from a file
    /// Why this cannot be a connection's address, as a sentence; empty where it can.
    [[nodiscard]] static QString whyNotAddress(const QUrl &url);
    /// Changes the one with this ID, which keeps its key, place and jobs; a run under way ends as it began. With another origin or
    /// workspace it is another account: it has another ID (that of before where it was removed or changed from there) and no key, the key
    /// of before is forgotten, and jobs and kept lists stay with the old ID. Fails as add() does, for Practice and for another vendor.
    tl::expected<Connection, QString> update(const Connection &connection);
    /// A copy under a free name ("Acme (copy)"), behind it in the order, with its key as far as that is known or kept.
    tl::expected<Connection, QString> duplicate(const ConnectionId &id);
    /// To this place among the user's own, from 0 on; the nearest one that there is. False for Practice or where it cannot be written.
    bool move(const ConnectionId &id, qsizetype place);
    /// With the key that is kept of it. False where there is none, it is Practice, or the settings cannot be written.
    bool remove(const ConnectionId &id);

    /// An empty key is forgotten; with KeepKey::Yes also where keys are kept.
    void setKey(const ConnectionId &id, const QByteArray &key, KeepKey keep = KeepKey::No);
    /// Keeps the key that is in memory for the next start. True: it is kept; false: the place keeps none, or there is no key. Errors are
    /// KeyStore's.
    [[nodiscard]] ApiCall<bool> *keepKey(const ConnectionId &id, QObject *context);
    /// A key is kept for the next start; says nothing about a locked place. Reads the settings only.
    [[nodiscard]] bool hasStoredKey(const ConnectionId &id) const;
    /// Brings the kept key into memory, where there is none yet. True: hasKey() from now on; false: there is none. Errors are KeyStore's.
    [[nodiscard]] ApiCall<bool> *fetchKey(const ConnectionId &id, QObject *context);
    /// fetchKey() for every connection whose key is kept, unless a pass phrase would have to be asked for. True at the end, whatever failed.
    [[nodiscard]] ApiCall<bool> *fetchKeys(QObject *context);
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
    /// SendKit's workspaces (NotFound where the connection's is none of them), then its lists. A child of `context`.
    [[nodiscard]] ApiCall<ConnectionReport> *test(const ConnectionId &id, QObject *context);

    /// WaLead cannot list campaigns, so the profile remembers them.
    [[nodiscard]] QList<RememberedCampaign> campaigns(const ConnectionId &id) const;
    void rememberCampaign(const ConnectionId &id, const RememberedCampaign &campaign); ///< replaces the label of a known one
    void forgetCampaign(const ConnectionId &id, const CampaignId &campaign);

Q_SIGNALS:
    void connectionsChanged();
    void campaignsChanged(const Muster::ConnectionId &id);
    /// add(), update(), setKey(), duplicate() or remove() could not keep or forget a key on disk; `why` is a sentence for the user.
    void keyNotKept(const Muster::ConnectionId &id, const QString &why);
    /// Nothing is sent to this connection for so long: a 429's pause or one for want of a network began, or became longer.
    void heldBack(const Muster::ConnectionId &id, std::chrono::milliseconds span, Muster::HoldReason reason);

private:
    ConnectionSession *session(const ConnectionId &id); ///< built when first asked for
    void retireSession(const ConnectionId &id);
    void fetchNextKey(ApiCall<bool> *call, const QList<ConnectionId> &tried = {});
    void hearOf(ApiCall<bool> *call, const ConnectionId &id);
    void forgetKey(const ConnectionId &id);
    void copyKey(const ConnectionId &from, const ConnectionId &to);

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Muster
