// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/knownblocklist.h"

#include "base/onworker.h"
#include "services/blocklistlisting.h"
#include "services/blocklistservice.h"
#include "services/listcomparing.h"

namespace Muster {

KnownBlocklist::KnownBlocklist(BlocklistService &service, BlocklistScope scope, QObject *parent)
    : QObject(parent), m_service(service), m_scope(std::move(scope))
{
}

KnownBlocklist::~KnownBlocklist() = default;

void KnownBlocklist::drop()
{
    if (m_listing) { // not at once: this may be called from one of its signals
        m_listing->disconnect(this);
        m_listing->deleteLater();
        m_listing = nullptr;
    }
    ++m_generation;
    m_error.reset();
}

void KnownBlocklist::set(std::shared_ptr<const BlockedLookup> lookup)
{
    drop();
    m_lookup = std::move(lookup);
    m_read = m_lookup->size();
    m_state = State::Known;
}

void KnownBlocklist::start()
{
    drop();
    m_lookup.reset();
    m_read = 0;
    m_state = State::Reading;
    m_listing = m_service.list(m_scope, this);
    connect(m_listing, &BlocklistListing::pageLoaded, this, [this](const QList<BlockedLead> &, qint64 total) {
        m_read = total;
        Q_EMIT changed();
    });
    connect(m_listing, &BlocklistListing::failed, this, [this](const ApiError &error) {
        m_error = error;
        m_state = State::Failed;
        Q_EMIT changed();
    });
    connect(m_listing, &BlocklistListing::finished, this, &KnownBlocklist::build);
    m_listing->start();
}

void KnownBlocklist::build()
{
    using Lookup = std::shared_ptr<const BlockedLookup>;
    const auto work = [leads = m_listing->leads()]() -> Lookup { return std::make_shared<const BlockedLookup>(leads); };
    onWorker(this, work, [this, generation = m_generation](std::optional<Lookup> &&lookup) {
        if (generation != m_generation)
            return;
        if (lookup) {
            m_lookup = *lookup;
            m_read = m_lookup->size();
            m_state = State::Known;
        } else {
            m_error = listTooLarge();
            m_state = State::Failed;
        }
        Q_EMIT changed();
    });
}

} // namespace Muster
