// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/campaign.h"
#include "services/rosterpeople.h"
#include "store/connection.h"

#include <QList>
#include <QObject>

#include <memory>
#include <utility>

namespace Muster {

class ConnectionService;

/// A roster on which somebody stands.
struct RosterPlace
{
    ConnectionId connection;
    QString connectionName;
    CampaignId campaign;
    QString campaignName;
    LeadId lead;
    QString statusWord;

    friend bool operator==(const RosterPlace &, const RosterPlace &) = default;
};

/// A snapshot of the rosters that are read: immutable, for workers and models.
class RosterSightings
{
public:
    struct Roster
    {
        RosterPlace place; ///< without a lead
        std::shared_ptr<const RosterPeople> people; ///< not null
    };

    RosterSightings() = default;
    explicit RosterSightings(QList<Roster> rosters) : m_rosters(std::move(rosters)) {}

    /// Rosters with this person, by profile or address (of a text without an `@`: by domain). Thread-safe.
    [[nodiscard]] QList<RosterPlace> find(const QString &linkedinUrlOrIdentifier, const QString &email) const;
    /// The same of an entry of a blocklist: whom it shuts out.
    [[nodiscard]] QList<RosterPlace> find(const BlockedLead &entry) const;
    /// All of them, in their order, without a lead.
    [[nodiscard]] QList<RosterPlace> places() const
    {
        QList<RosterPlace> places;
        for (const Roster &roster : m_rosters)
            places << roster.place;
        return places;
    }
    /// On how many rosters; cheaper.
    [[nodiscard]] int count(const BlockedLead &entry) const;

private:
    QList<Roster> m_rosters;
};

/// Who stands on which roster, over all campaigns of all connections with a key: read in the background, one roster after another, so that
/// it never crowds out what the user waits for; rosters that a page has read are taken over. In memory only, compact (hashes of people).
/// Main thread; built on workers.
class RosterIndex : public QObject
{
    Q_OBJECT

public:
    /// `connections` must outlive this object. Nothing is read before refresh().
    explicit RosterIndex(ConnectionService &connections, QObject *parent = nullptr);
    ~RosterIndex() override;

    /// Begins or begins anew to read all rosters in the background. What was read before stays until it is read again.
    void refresh();
    /// Reads no further; what is read stays.
    void stop();
    /// A roster that somebody read to its end just now. changed() follows, once it is built.
    void take(const ConnectionId &connection, const Campaign &campaign, const QList<Lead> &leads);

    /// The rosters that count for this connection's blocklist: Practice's for a Practice connection, else the user's own. Never null.
    [[nodiscard]] std::shared_ptr<const RosterSightings> sightingsFor(const ConnectionId &connection) const;

    /// How many rosters are in it, of how many that are known to exist: "7 of 9 rosters read".
    [[nodiscard]] int rostersRead() const;
    [[nodiscard]] int rostersKnown() const;
    /// The same of those that sightingsFor() gives.
    [[nodiscard]] int rostersReadFor(const ConnectionId &connection) const;
    [[nodiscard]] int rostersKnownFor(const ConnectionId &connection) const;

Q_SIGNALS:
    /// What is found or counted may be another.
    void changed();
    /// The reading that refresh() began has come to its end, whatever failed.
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Muster
