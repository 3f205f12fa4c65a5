// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/importcomparison.h"

#include "base/onworker.h"
#include "services/connectionservice.h"
#include "services/knownblocklist.h"
#include "services/listcomparing.h"
#include "services/rosterservice.h"
#include "services/suppressionindex.h"

namespace Muster {

ImportComparison::ImportComparison(ConnectionService &connections, SuppressionIndex &suppression, ImportTarget target,
                                   const ConnectionId &connection, const BlocklistScope &scope, QObject *parent)
    : QObject(parent), m_connections(connections), m_index(suppression), m_target(target), m_connection(connection), m_scope(scope)
{
    if (isBlocklist(target)) {
        m_blocklist = std::make_unique<KnownBlocklist>(*connections.blocklists(connection), scope);
        connect(m_blocklist.get(), &KnownBlocklist::changed, this, &ImportComparison::changed);
    } else {
        connect(&m_index, &SuppressionIndex::refreshed, this, &ImportComparison::takeSuppression);
    }
}

ImportComparison::~ImportComparison() = default;

void ImportComparison::drop()
{
    if (m_listing) { // not at once: this may be called from one of its signals
        m_listing->disconnect(this);
        m_listing->deleteLater();
        m_listing = nullptr;
    }
    ++m_generation;
    m_error.reset();
    m_roster.reset();
    m_suppression.reset();
    m_read = 0;
}

void ImportComparison::start()
{
    if (m_blocklist) {
        m_blocklist->start();
        return;
    }
    drop();
    m_begun = true;
    readRoster();
    if (!m_index.isRefreshing())
        m_index.refresh();
}

void ImportComparison::set(std::shared_ptr<const BlockedLookup> existing)
{
    m_blocklist->set(std::move(existing));
}

void ImportComparison::readRoster()
{
    m_listing = m_connections.rosters(m_connection)->list(*m_scope.campaign, {}, this);
    connect(m_listing, &RosterListing::pageLoaded, this, [this](const QList<Lead> &, qint64 loaded) {
        m_read = loaded;
        Q_EMIT changed();
    });
    connect(m_listing, &RosterListing::failed, this, [this](const ApiError &error) {
        m_error = error;
        Q_EMIT changed();
    });
    connect(m_listing, &RosterListing::finished, this, &ImportComparison::build);
    m_listing->start();
}

void ImportComparison::build()
{
    using Lookup = std::shared_ptr<const RosterLookup>;
    const auto work = [leads = m_listing->leads()]() -> Lookup { return std::make_shared<const RosterLookup>(leads); };
    onWorker(this, work, [this, generation = m_generation](std::optional<Lookup> &&lookup) {
        if (generation != m_generation)
            return;
        if (lookup) {
            m_roster = *lookup;
            m_read = m_roster->leads().size();
        } else {
            m_error = listTooLarge();
        }
        Q_EMIT changed();
    });
}

void ImportComparison::takeSuppression()
{
    if (!m_begun || m_suppression || m_index.isRefreshing())
        return;
    m_suppression = m_index.lookupFor(m_connection);
    Q_EMIT changed();
}

ImportComparison::State ImportComparison::state() const
{
    if (m_blocklist) {
        switch (m_blocklist->state()) {
        case KnownBlocklist::State::Idle:
            return State::Idle;
        case KnownBlocklist::State::Reading:
            return State::Reading;
        case KnownBlocklist::State::Known:
            return State::Known;
        case KnownBlocklist::State::Failed:
            return State::Failed;
        }
    }
    if (!m_begun)
        return State::Idle;
    if (!m_suppression || (!m_roster && !m_error))
        return State::Reading;
    return m_error ? State::Failed : State::Known;
}

qint64 ImportComparison::peopleRead() const
{
    return m_blocklist ? m_blocklist->peopleRead() : m_read;
}

const std::optional<ApiError> &ImportComparison::error() const
{
    return m_blocklist ? m_blocklist->error() : m_error;
}

bool ImportComparison::knowsList() const
{
    return m_blocklist ? m_blocklist->lookup() != nullptr : m_roster != nullptr;
}

ScreeningLists ImportComparison::lists(bool includeBlocked) const
{
    if (m_blocklist)
        return {m_blocklist->lookup(), {}, {}};
    return {nullptr, m_suppression && !includeBlocked ? m_suppression->forScreening() : QList<NamedBlocklist>(), m_roster};
}

int ImportComparison::blocklistCount() const
{
    return m_suppression ? static_cast<int>(m_suppression->forScreening().size()) : 0;
}

QDateTime ImportComparison::blocklistsReadAt() const
{
    return m_suppression ? m_suppression->oldest() : QDateTime();
}

QStringList ImportComparison::unreadBlocklists() const
{
    QStringList names;
    for (const SuppressionList &list : m_suppression ? m_suppression->lists() : QList<SuppressionList>()) {
        if (!list.problem.isEmpty() || !list.readAt.isValid())
            names << list.name;
    }
    return names;
}

} // namespace Muster
