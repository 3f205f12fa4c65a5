// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blocklistlisting.h"

namespace Muster {

namespace {

constexpr int largestPage = 100; // seed 000: the most a campaign's list gives at once

/// What makes a row the same row when the list shifts between two pages.
QString sameness(const BlockedLead &lead)
{
    return lead.id.isEmpty() ? lead.publicIdentifier : lead.id.text();
}

} // namespace

BlocklistListing::BlocklistListing(WaLeadApi &api, BlocklistScope scope, QObject *parent)
    : QObject(parent), m_api(api), m_scope(std::move(scope))
{
}

void BlocklistListing::start()
{
    requestPage();
}

void BlocklistListing::requestPage()
{
    ApiCall<WaLeadApi::Page> *call = m_scope.campaign ? m_api.listCampaignBlocks(*m_scope.campaign, m_offset, largestPage, this)
                                                      : m_api.listWorkspaceBlocks(m_offset, WaLeadApi::Sort::NewestFirst, {}, this);
    call->onDone(this, [this](const Result<WaLeadApi::Page> &page) {
        if (page)
            takePage(*page);
        else
            Q_EMIT failed(page.error());
    });
}

void BlocklistListing::takePage(const WaLeadApi::Page &page)
{
    QList<BlockedLead> added;
    for (const BlockedLead &lead : page.leads) {
        const QString key = sameness(lead);
        if (m_seen.contains(key))
            continue;
        m_seen.insert(key);
        added.append(lead);
    }
    m_offset += page.received;
    m_unreadable += page.unreadable;
    if (added.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_leads += added;
    const QPointer<BlocklistListing> alive(this);
    Q_EMIT pageLoaded(added, m_leads.size());
    if (alive)
        requestPage();
}

} // namespace Muster
