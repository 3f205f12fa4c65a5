// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterindex.h"

#include "base/onworker.h"
#include "services/connectionservice.h"
#include "services/rosterlisting.h"
#include "services/rosterservice.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace Muster {

class RosterIndex::Private
{
public:
    struct Entry
    {
        RosterPlace place; ///< without a lead
        bool isPractice = false;
        std::shared_ptr<const RosterPeople> people; ///< null while not read
        quint64 taken = 0;                          ///< counts up with each taking, so that an older one does not land later
    };

    Private(RosterIndex &index, ConnectionService &service) : q(index), connections(service) {}

    [[nodiscard]] Entry *find(const ConnectionId &connection, const CampaignId &campaign);
    Entry &put(const Connection &connection, const Campaign &campaign);
    void takeConnections();
    void next();
    void readCampaigns(const ConnectionId &id);
    void takeCampaigns(const ConnectionId &id, const QList<Campaign> &campaigns);
    void readRoster(const ConnectionId &connection, const Campaign &campaign);
    void build(Entry &entry, const QList<Lead> &leads, bool thenNext);
    void dropWork();
    void publish();
    [[nodiscard]] bool isPractice(const ConnectionId &id) const;

    RosterIndex &q;
    ConnectionService &connections;
    std::vector<Entry> entries;
    bool reading = false;
    quint64 round = 0; ///< of refresh() and stop(): what an older one began does not go on
    quint64 takings = 0;
    QList<ConnectionId> connectionsToRead;
    QList<std::pair<ConnectionId, Campaign>> rostersToRead;
    ConnectionId readingFrom;
    QPointer<QObject> work; ///< the call or listing under way
    std::shared_ptr<const RosterSightings> practice = std::make_shared<const RosterSightings>();
    std::shared_ptr<const RosterSightings> own = practice;
};

RosterIndex::Private::Entry *RosterIndex::Private::find(const ConnectionId &connection, const CampaignId &campaign)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
        return entry.place.connection == connection && entry.place.campaign == campaign;
    });
    return found == entries.end() ? nullptr : &*found;
}

RosterIndex::Private::Entry &RosterIndex::Private::put(const Connection &connection, const Campaign &campaign)
{
    Entry *known = find(connection.id, campaign.id);
    Entry &entry = known ? *known : entries.emplace_back();
    entry.place = {connection.id, connection.name, campaign.id, campaign.name.isEmpty() ? campaign.id.text() : campaign.name, {}, {}};
    entry.isPractice = connection.isPractice;
    return entry;
}

bool RosterIndex::Private::isPractice(const ConnectionId &id) const
{
    const auto connection = connections.find(id);
    return connection && connection->isPractice;
}

/// A connection that went takes its rosters with it.
void RosterIndex::Private::takeConnections()
{
    const auto isGone = [this](const ConnectionId &id) { return !connections.find(id); };
    connectionsToRead.removeIf(isGone);
    rostersToRead.removeIf([&](const std::pair<ConnectionId, Campaign> &roster) { return isGone(roster.first); });
    const auto before = entries.size();
    entries.erase(std::remove_if(entries.begin(), entries.end(), [&](const Entry &entry) { return isGone(entry.place.connection); }),
                  entries.end());
    if (entries.size() != before)
        publish();
    if (reading && work && isGone(readingFrom)) {
        dropWork();
        next();
    }
}

void RosterIndex::Private::dropWork()
{
    if (!work)
        return;
    work->disconnect(&q);
    work->deleteLater(); // it may be the one that is telling us right now
    work.clear();
}

/// The campaigns of each connection first, so that it is soon known how much there is to read; then one roster after another.
void RosterIndex::Private::next()
{
    if (!reading)
        return;
    if (!connectionsToRead.isEmpty()) {
        readCampaigns(connectionsToRead.takeFirst());
    } else if (!rostersToRead.isEmpty()) {
        const auto [connection, campaign] = rostersToRead.takeFirst();
        readRoster(connection, campaign);
    } else {
        reading = false;
        Q_EMIT q.finished();
    }
}

void RosterIndex::Private::readCampaigns(const ConnectionId &id)
{
    RosterService *service = connections.rosters(id);
    if (!service) {
        next();
        return;
    }
    readingFrom = id;
    ApiCall<QList<Campaign>> *call = service->campaigns(&q);
    work = call;
    call->onDone(&q, [this, id](const Result<QList<Campaign>> &campaigns) {
        work.clear();
        if (campaigns)
            takeCampaigns(id, *campaigns);
        next();
    });
}

void RosterIndex::Private::takeCampaigns(const ConnectionId &id, const QList<Campaign> &campaigns)
{
    const auto connection = connections.find(id);
    if (!connection)
        return;
    const auto isGone = [&](const Entry &entry) {
        const auto isIt = [&entry](const Campaign &campaign) { return campaign.id == entry.place.campaign; };
        return entry.place.connection == id && std::none_of(campaigns.begin(), campaigns.end(), isIt);
    };
    entries.erase(std::remove_if(entries.begin(), entries.end(), isGone), entries.end());
    for (const Campaign &campaign : campaigns) {
        put(*connection, campaign);
        rostersToRead.append({id, campaign});
    }
    publish();
}

void RosterIndex::Private::readRoster(const ConnectionId &connection, const Campaign &campaign)
{
    RosterService *service = connections.rosters(connection);
    if (!service) {
        next();
        return;
    }
    readingFrom = connection;
    RosterListing::Options options;
    options.pagesAtOnce = 1; // whoever waits for something gets the connection's other requests
    RosterListing *listing = service->list(campaign.id, options, &q);
    work = listing;
    QObject::connect(listing, &RosterListing::finished, &q, [this, listing, connection, campaign] {
        const QList<Lead> leads = listing->leads();
        dropWork();
        if (Entry *entry = find(connection, campaign.id))
            build(*entry, leads, true);
        else
            next();
    });
    QObject::connect(listing, &RosterListing::failed, &q, [this] { // it stays as it was last read, or not read
        dropWork();
        next();
    });
    listing->start();
}

void RosterIndex::Private::build(Entry &entry, const QList<Lead> &leads, bool thenNext)
{
    using People = std::shared_ptr<const RosterPeople>;
    entry.taken = ++takings;
    const auto make = [leads]() -> People { return std::make_shared<const RosterPeople>(leads); };
    const auto take = [this, id = entry.place.connection, campaign = entry.place.campaign, taken = entry.taken, thenNext,
                       begun = round](std::optional<People> &&people) {
        Entry *known = find(id, campaign);
        if (known && people && known->taken == taken) {
            known->people = *std::move(people);
            publish();
        }
        if (thenNext && begun == round)
            next();
    };
    onWorker(&q, make, take);
}

void RosterIndex::Private::publish()
{
    QList<RosterSightings::Roster> practices;
    QList<RosterSightings::Roster> owns;
    for (const Entry &entry : entries) {
        if (!entry.people)
            continue;
        (entry.isPractice ? practices : owns).append({entry.place, entry.people});
    }
    auto before = std::make_pair(std::move(practice), std::move(own));
    practice = std::make_shared<const RosterSightings>(practices);
    own = std::make_shared<const RosterSightings>(owns);
    // Freeing large rosters takes longer than a frame, so a worker does it, unless somebody holds them longer.
    QThreadPool::globalInstance()->start([before = std::move(before)] {});
    Q_EMIT q.changed();
}

RosterIndex::RosterIndex(ConnectionService &connections, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, connections))
{
    connect(&connections, &ConnectionService::connectionsChanged, this, [this] { d->takeConnections(); });
}

RosterIndex::~RosterIndex() = default;

void RosterIndex::refresh()
{
    stop();
    for (const Connection &connection : d->connections.connections()) {
        if (hasRosters(connection.provider) && d->connections.hasKey(connection.id))
            d->connectionsToRead.append(connection.id);
    }
    d->reading = true;
    const auto begin = [this, begun = d->round] {
        if (begun == d->round)
            d->next();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection); // nothing is told from within
}

void RosterIndex::stop()
{
    d->dropWork();
    d->connectionsToRead.clear();
    d->rostersToRead.clear();
    d->reading = false;
    ++d->round;
}

void RosterIndex::take(const ConnectionId &connection, const Campaign &campaign, const QList<Lead> &leads)
{
    const auto known = d->connections.find(connection);
    if (!known)
        return;
    d->rostersToRead.removeIf([&](const std::pair<ConnectionId, Campaign> &roster) {
        return roster.first == connection && roster.second.id == campaign.id;
    });
    d->build(d->put(*known, campaign), leads, false);
}

std::shared_ptr<const RosterSightings> RosterIndex::sightingsFor(const ConnectionId &connection) const
{
    return d->isPractice(connection) ? d->practice : d->own;
}

int RosterIndex::rostersRead() const
{
    return static_cast<int>(
        std::count_if(d->entries.begin(), d->entries.end(), [](const Private::Entry &entry) { return entry.people != nullptr; }));
}

int RosterIndex::rostersKnown() const
{
    return static_cast<int>(d->entries.size());
}

int RosterIndex::rostersReadFor(const ConnectionId &connection) const
{
    return static_cast<int>(std::count_if(d->entries.begin(), d->entries.end(),
                                          [practice = d->isPractice(connection)](const Private::Entry &entry) {
                                              return entry.people && entry.isPractice == practice;
                                          }));
}

int RosterIndex::rostersKnownFor(const ConnectionId &connection) const
{
    return static_cast<int>(std::count_if(
        d->entries.begin(), d->entries.end(),
        [practice = d->isPractice(connection)](const Private::Entry &entry) { return entry.isPractice == practice; }));
}

} // namespace Muster
