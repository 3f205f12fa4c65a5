// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "services/blocklistlisting.h"

#include <QSet>

namespace Muster {

/// Reads a blocklist of WaLead by paging until nothing new comes.
///
/// What BlocklistListing guarantees rests, for the workspace's list, on the server's order (oldest first: what is added comes at the
/// end); each page overlaps the one before by a row, and where it does not begin with a row that is known, rows were removed, and it steps
/// back. A campaign's list has no such order to ask for, and WaLead removes nothing from it but in its dashboard: there a removal during
/// the reading may hide a row. The workspace's rows come oldest first, from page to page too, and stand newest first once finished(); a
/// campaign's stay in the server's order.
///
/// WaLead tells neither page size nor end (contracts NOTES). A page that is empty is the end. So are two pages in a row without a new
/// row, if the list still begins as it did: else rows are being added at its beginning. A short page proves nothing.
class WaLeadListing final : public BlocklistListing
{
    Q_OBJECT

public:
    /// `api` must outlive this object's work.
    WaLeadListing(WaLeadApi &api, BlocklistScope scope, QObject *parent = nullptr);

    void start() override;

private:
    void request(qint64 offset, void (WaLeadListing::*take)(const WaLeadApi::Page &page));
    void requestPage();
    [[nodiscard]] bool leavesGap(const WaLeadApi::Page &page) const;
    void takePage(const WaLeadApi::Page &page);
    [[nodiscard]] QList<BlockedLead> newIn(const WaLeadApi::Page &page);
    void takeNewRows(const QList<BlockedLead> &added);
    void takeStalePage();
    void takeBeginning(const WaLeadApi::Page &page);
    void finish();

    WaLeadApi &m_api;
    QSet<QString> m_seen;
    QString m_beginsWith;     ///< the list's first row, when last seen
    qint64 m_offset = 0;      ///< where the next row stands
    qint64 m_longestPage = 1; ///< how far to step back
    int m_overlap = 0;        ///< how many rows before m_offset the page asked for begins
    bool m_isAtEnd = false;   ///< the last page was its overlap and nothing more, so that an overlap would not tell the end
    int m_stalePages = 0;     ///< in a row, without a new row
    int m_stepsBack = 0;      ///< since the last new row
};

} // namespace Muster
