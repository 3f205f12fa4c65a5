// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/waleadlisting.h"

#include <QPointer>

#include <algorithm>

namespace Muster {

namespace {

constexpr int largestPage = 100;   // seed 000: the most a campaign's list gives at once
constexpr int mostStalePages = 2;  // in a row
constexpr int mostStepsBack = 100; // in a row; a server without any order must not keep it busy for ever

} // namespace

WaLeadListing::WaLeadListing(WaLeadApi &api, BlocklistScope scope, QObject *parent)
    : BlocklistListing(std::move(scope), parent), m_api(api)
{
}

void WaLeadListing::start()
{
    requestPage();
}

void WaLeadListing::request(qint64 offset, void (WaLeadListing::*take)(const WaLeadApi::Page &page))
{
    ApiCall<WaLeadApi::Page> *call = m_scope.campaign ? m_api.listCampaignBlocks(*m_scope.campaign, offset, largestPage, this)
                                                      : m_api.listWorkspaceBlocks(offset, WaLeadApi::Sort::OldestFirst, {}, this);
    call->onDone(this, [this, take](const Result<WaLeadApi::Page> &page) {
        if (page)
            (this->*take)(*page);
        else
            Q_EMIT failed(page.error());
    });
}

void WaLeadListing::requestPage()
{
    m_overlap = m_scope.isWorkspace() && m_offset > 0 && !m_isAtEnd ? 1 : 0;
    request(m_offset - m_overlap, &WaLeadListing::takePage);
}

/// True where rows before the page may have been skipped: it does not begin with a row that is known, as its overlap must.
bool WaLeadListing::leavesGap(const WaLeadApi::Page &page) const
{
    if (m_overlap == 0 || page.beginsUnreadable)
        return false;
    return page.leads.isEmpty() || !m_seen.contains(rowKey(page.leads.first()));
}

void WaLeadListing::takePage(const WaLeadApi::Page &page)
{
    if (leavesGap(page) && ++m_stepsBack <= mostStepsBack) {
        m_stalePages = 0; // there are rows to come
        m_offset = std::max<qint64>(0, m_offset - m_longestPage);
        requestPage();
        return;
    }
    if (page.received == 0) {
        finish();
        return;
    }
    m_isAtEnd = page.received == m_overlap;
    m_longestPage = std::max<qint64>(m_longestPage, page.received);
    m_offset += page.received - m_overlap;
    const QList<BlockedLead> added = newIn(page);
    if (!added.isEmpty() || page.leads.isEmpty())
        m_unreadable += page.unreadable - (page.beginsUnreadable ? m_overlap : 0);
    if (m_beginsWith.isNull() && !page.leads.isEmpty())
        m_beginsWith = rowKey(page.leads.first());
    if (added.isEmpty())
        takeStalePage();
    else
        takeNewRows(added);
}

QList<BlockedLead> WaLeadListing::newIn(const WaLeadApi::Page &page)
{
    QList<BlockedLead> added;
    for (const BlockedLead &lead : page.leads) {
        const QString key = rowKey(lead);
        if (m_seen.contains(key))
            continue;
        m_seen.insert(key);
        added.append(lead);
    }
    return added;
}

void WaLeadListing::takeNewRows(const QList<BlockedLead> &added)
{
    m_stalePages = 0;
    m_stepsBack = 0;
    m_leads += added;
    const QPointer<WaLeadListing> alive(this);
    Q_EMIT pageLoaded(added, m_leads.size());
    if (alive)
        requestPage();
}

void WaLeadListing::takeStalePage()
{
    if (++m_stalePages < mostStalePages)
        requestPage();
    else
        request(0, &WaLeadListing::takeBeginning);
}

/// Known rows come again and again: either the server does not page, or rows are being added at the list's beginning as fast as it is
/// read. Only in the second case does the list begin with another row than before.
void WaLeadListing::takeBeginning(const WaLeadApi::Page &page)
{
    const QString beginsWith = page.leads.isEmpty() ? QString() : rowKey(page.leads.first());
    if (beginsWith.isNull() || beginsWith == m_beginsWith) {
        finish();
        return;
    }
    m_beginsWith = beginsWith;
    m_stalePages = 0;
    requestPage();
}

void WaLeadListing::finish()
{
    if (m_scope.isWorkspace())
        std::reverse(m_leads.begin(), m_leads.end());
    Q_EMIT finished();
}

} // namespace Muster
