// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/dnclisting.h"

#include <QPointer>

#include <algorithm>

namespace Muster {

namespace {

constexpr int mostRounds = 3; // a list that never stands still must not keep it busy for ever

} // namespace

DncListing::DncListing(DncApi &api, QObject *parent) : BlocklistListing({}, parent), m_api(api) {}

void DncListing::start()
{
    beginRound();
}

void DncListing::beginRound()
{
    ++m_round;
    m_page = 1;
    m_cursor.clear();
    m_seenNow.clear();
    m_received = 0;
    m_unreadableNow = 0;
    m_total.reset();
    m_moved = false;
    requestPage();
}

void DncListing::requestPage()
{
    m_api.list(m_page, m_cursor, this)->onDone(this, [this](const Result<DncPage> &page) {
        if (page)
            takePage(*page);
        else
            Q_EMIT failed(page.error());
    });
}

void DncListing::takePage(const DncPage &page)
{
    if (m_received == 0)
        m_total = page.total;
    else if (page.total && page.total != m_total)
        m_moved = true;
    m_received += page.received;
    m_unreadableNow += page.unreadable;
    const qsizetype seenBefore = m_seenNow.size();
    const QList<BlockedLead> added = newIn(page);
    if (!added.isEmpty()) {
        m_leads += added;
        const QPointer<DncListing> alive(this);
        Q_EMIT pageLoaded(added, m_leads.size());
        if (!alive)
            return;
    }
    const qsizetype seenHere = m_seenNow.size() - seenBefore;
    // A page of nothing but known rows comes from a server that does not page; one with some tells that rows were pushed on.
    m_moved = m_moved || (seenHere > 0 && seenHere < page.entries.size());
    if (goesOn(page, seenHere > 0 || page.unreadable > 0))
        requestPage();
    else
        endRound();
}

/// Rows that no page of any round has brought yet.
QList<BlockedLead> DncListing::newIn(const DncPage &page)
{
    QList<BlockedLead> added;
    for (const BlockedLead &entry : page.entries) {
        const QString key = rowKey(entry);
        if (m_seenNow.contains(key))
            continue;
        m_seenNow.insert(key);
        if (m_seen.contains(key))
            continue;
        m_seen.insert(key);
        added.append(entry);
    }
    return added;
}

/// Whether a page is to come, which is then the one to be asked for. A page without a row that this round has not seen is the end whatever
/// the server says: it may not page at all.
bool DncListing::goesOn(const DncPage &page, bool hasNew)
{
    if (page.received == 0 || !hasNew)
        return false;
    ++m_page;
    if (!page.nextCursor.isEmpty()) {
        m_cursor = page.nextCursor;
        return true;
    }
    if (!m_cursor.isEmpty())
        return false; // it was the last of the cursor form
    const int limit = page.limit.value_or(DncRequests::pageSize);
    return !page.total || m_received < *page.total || page.received >= limit;
}

void DncListing::endRound()
{
    m_unreadable = std::max(m_unreadable, m_unreadableNow);
    const bool isShort = m_total && m_received < *m_total;
    if ((m_moved && m_round < mostRounds) || (isShort && m_round == 1)) // a total need not be exact (contracts/NOTES.md, "Unknowns")
        beginRound();
    else
        Q_EMIT finished();
}

} // namespace Muster
