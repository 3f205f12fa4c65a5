// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/suppressionindex.h"

#include "base/apierror.h"
#include "base/clock.h"
#include "base/onworker.h"
#include "services/blocklistservice.h"
#include "services/connectionservice.h"
#include "services/knownblocklist.h"
#include "services/suppressionstore.h"

#include <QThreadPool>

#include <algorithm>
#include <optional>
#include <utility>

namespace Muster {

namespace {

/// A list as its file has it, ready to be asked.
struct Loaded
{
    QDateTime readAt;
    std::shared_ptr<const BlockedLookup> people;
};

/// Nothing where it was never kept.
std::optional<Loaded> load(const QString &folder, const ConnectionId &connection)
{
    std::optional<KeptBlocklist> kept = keptBlocklist(folder, connection, {});
    if (!kept)
        return std::nullopt;
    return Loaded{kept->readAt, std::make_shared<const BlockedLookup>(std::move(kept->leads))};
}

} // namespace

class SuppressionIndex::Private
{
public:
    struct Entry
    {
        SuppressionList list;
        bool isPractice = false;
        KnownBlocklist *reading = nullptr;
        bool readAgain = false; ///< the list was written to, or wanted again, since `reading` began
    };

    Private(SuppressionIndex &index, QString where, ConnectionService &service, Clock &time)
        : q(index), folder(std::move(where)), connections(service), clock(time)
    {
        files.setMaxThreadCount(1); // what is written last is what stays
    }

    [[nodiscard]] Entry *find(const ConnectionId &id);
    void takeConnections();
    void loadKept(const ConnectionId &id);
    void read(Entry &entry);
    void takeReading(const ConnectionId &id);
    void drop(Entry &entry);
    void set(Entry &entry, std::shared_ptr<const BlockedLookup> people, const QDateTime &readAt);
    void publish();
    void tellRefreshed();
    [[nodiscard]] bool isReading() const;

    SuppressionIndex &q;
    QString folder;
    ConnectionService &connections;
    Clock &clock;
    std::vector<Entry> entries; ///< in the connections' order
    int calls = 0;              ///< of refresh(), not answered yet
    std::shared_ptr<const SuppressionLookup> practice = std::make_shared<const SuppressionLookup>();
    std::shared_ptr<const SuppressionLookup> own = practice;
    QThreadPool files; ///< last, so that it ends first
};

SuppressionIndex::Private::Entry *SuppressionIndex::Private::find(const ConnectionId &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&id](const Entry &entry) { return entry.list.connection == id; });
    return found == entries.end() ? nullptr : &*found;
}

bool SuppressionIndex::Private::isReading() const
{
    return std::any_of(entries.begin(), entries.end(), [](const Entry &entry) { return entry.reading != nullptr; });
}

/// Follows what connections there are: a new one's list is looked for in the profile, a removed one's is forgotten.
void SuppressionIndex::Private::takeConnections()
{
    std::vector<Entry> now;
    QList<ConnectionId> ids;
    QList<ConnectionId> added;
    for (const Connection &connection : connections.connections()) {
        if (!hasBlocklist(connection.provider))
            continue;
        ids << connection.id;
        Entry *known = find(connection.id);
        Entry entry = known ? std::exchange(*known, Entry()) : Entry();
        entry.list.connection = connection.id;
        entry.list.name = connection.provider == Provider::SendKit ? SuppressionIndex::tr("Do-not-contact list of %1").arg(connection.name)
                                                                   : SuppressionIndex::tr("Workspace blocklist of %1").arg(connection.name);
        entry.isPractice = connection.isPractice;
        if (!known)
            added << connection.id;
        now.push_back(std::move(entry));
    }
    for (Entry &gone : entries)
        drop(gone);
    entries = std::move(now);
    for (const ConnectionId &id : std::as_const(added))
        loadKept(id);
    onPool(files, [where = folder, ids] { forgetBlocklistsBut(where, ids); });
}

void SuppressionIndex::Private::loadKept(const ConnectionId &id)
{
    const auto take = [this, id](std::optional<std::optional<Loaded>> &&answer) {
        const std::optional<Loaded> loaded = std::move(answer).value_or(std::nullopt);
        Entry *entry = find(id);
        if (!loaded || !entry || entry->list.people) // read meanwhile
            return;
        entry->list.people = loaded->people;
        entry->list.readAt = loaded->readAt;
        publish();
    };
    onWorker(&q, [where = folder, id] { return load(where, id); }, take, files);
}

void SuppressionIndex::Private::read(Entry &entry)
{
    if (entry.reading) {
        entry.readAgain = true;
        return;
    }
    const ConnectionId id = entry.list.connection;
    BlocklistService *service = connections.hasKey(id) ? connections.blocklists(id) : nullptr;
    if (!service) {
        entry.list.problem = SuppressionIndex::tr("There is no API key for this connection.");
        publish();
        return;
    }
    entry.readAgain = false;
    entry.reading = new KnownBlocklist(*service, {}, &q);
    QObject::connect(entry.reading, &KnownBlocklist::changed, &q, [this, id] { takeReading(id); });
    entry.reading->start();
}

void SuppressionIndex::Private::takeReading(const ConnectionId &id)
{
    Entry *entry = find(id);
    if (!entry || !entry->reading || entry->reading->state() == KnownBlocklist::State::Reading)
        return;
    const KnownBlocklist &list = *entry->reading;
    const std::shared_ptr<const BlockedLookup> people = list.lookup();
    const std::optional<ApiError> error = list.error();
    const bool again = entry->readAgain;
    drop(*entry);
    if (again) {
        read(*entry);
    } else if (people) {
        set(*entry, people, clock.nowUtc());
    } else {
        const auto connection = connections.find(id);
        entry->list.problem = userText(error.value_or(ApiError()), connection ? connection->name : QString()).whatHappened;
        publish();
    }
    tellRefreshed();
}

void SuppressionIndex::Private::drop(Entry &entry)
{
    if (!entry.reading)
        return;
    entry.reading->disconnect(&q);
    entry.reading->deleteLater(); // it may be the one that is telling us right now
    entry.reading = nullptr;
    entry.readAgain = false;
}

void SuppressionIndex::Private::set(Entry &entry, std::shared_ptr<const BlockedLookup> people, const QDateTime &readAt)
{
    entry.list.people = std::move(people);
    entry.list.readAt = readAt;
    entry.list.problem.clear();
    onPool(files, [where = folder, id = entry.list.connection, kept = entry.list.people, readAt] {
        keepBlocklist(where, id, {}, {readAt, kept->leads()}); // a profile that cannot be written only forgets
    });
    publish();
}

void SuppressionIndex::Private::publish()
{
    QList<SuppressionList> practices;
    QList<SuppressionList> owns;
    for (const Entry &entry : entries)
        (entry.isPractice ? practices : owns).append(entry.list);
    auto before = std::make_pair(std::move(practice), std::move(own));
    practice = std::make_shared<const SuppressionLookup>(practices);
    own = std::make_shared<const SuppressionLookup>(owns);
    // Freeing long lists takes longer than a frame, so a worker does it, unless somebody holds them longer.
    QThreadPool::globalInstance()->start([before = std::move(before)] {});
    Q_EMIT q.changed();
}

/// Once nothing is being read any more.
void SuppressionIndex::Private::tellRefreshed()
{
    if (isReading())
        return;
    for (int left = std::exchange(calls, 0); left > 0; --left)
        Q_EMIT q.refreshed();
}

SuppressionIndex::SuppressionIndex(const QString &folder, ConnectionService &connections, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, folder, connections, clock))
{
    d->takeConnections();
    d->publish();
    connect(&connections, &ConnectionService::connectionsChanged, this, [this] {
        d->takeConnections();
        d->publish();
        d->tellRefreshed();
    });
}

SuppressionIndex::~SuppressionIndex() = default;

void SuppressionIndex::refresh()
{
    ++d->calls;
    for (Private::Entry &entry : d->entries)
        d->read(entry);
    QMetaObject::invokeMethod(this, [this] { d->tellRefreshed(); }, Qt::QueuedConnection); // there may have been nothing to read
}

bool SuppressionIndex::isRefreshing() const
{
    return d->calls > 0;
}

void SuppressionIndex::take(const ConnectionId &connection, std::shared_ptr<const BlockedLookup> people)
{
    if (Private::Entry *entry = d->find(connection))
        d->set(*entry, std::move(people), d->clock.nowUtc());
}

void SuppressionIndex::noteWrite(const ConnectionId &connection)
{
    if (Private::Entry *entry = d->find(connection))
        d->read(*entry);
}

std::shared_ptr<const SuppressionLookup> SuppressionIndex::lookupFor(const ConnectionId &connection) const
{
    const Private::Entry *entry = d->find(connection);
    if (entry)
        return entry->isPractice ? d->practice : d->own;
    const auto known = d->connections.find(connection); // a vendor without a blocklist
    return known && known->isPractice ? d->practice : d->own;
}

} // namespace Muster
