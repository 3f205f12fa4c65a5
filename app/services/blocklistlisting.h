// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "base/result.h"
#include "domain/blockedlead.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace Muster {

/// Reads a whole blocklist by paging until nothing new comes. Deleting it cancels. Main thread. Nothing is emitted from within start().
///
/// Guaranteed: every row that stood on the list from the first page to the end of the reading is in leads(), once, whatever was added
/// or removed meanwhile; what was added or removed meanwhile may be in it or not. For the workspace's list this rests on the server's
/// order (oldest first: what is added comes at the end); each page overlaps the one before by a row, and where it does not begin with a
/// row that is known, rows were removed, and it steps back. A campaign's list has no such order to ask for, and WaLead removes nothing
/// from it but in its dashboard: there a removal during the reading may hide a row.
///
/// WaLead tells neither page size nor end (contracts NOTES). A page that is empty is the end. So are two pages in a row without a new
/// row, if the list still begins as it did: else rows are being added at its beginning. A short page proves nothing.
class BlocklistListing : public QObject
{
    Q_OBJECT

public:
    /// `api` must outlive this object's work.
    BlocklistListing(WaLeadApi &api, BlocklistScope scope, QObject *parent = nullptr);

    /// Begins; call once.
    void start();

    [[nodiscard]] const BlocklistScope &scope() const { return m_scope; }
    /// All rows so far, as pageLoaded() brought them; once finished(), the newest first (a campaign's in the server's order).
    [[nodiscard]] const QList<BlockedLead> &leads() const { return m_leads; }
    /// Rows that came without a usable identifier; they are counted, not shown.
    [[nodiscard]] int unreadable() const { return m_unreadable; }

Q_SIGNALS:
    /// New rows; never empty. The workspace's come oldest first, from page to page too; a campaign's in the server's order. `total` is
    /// the size of leads() now.
    void pageLoaded(const QList<Muster::BlockedLead> &page, qint64 total);
    /// Exactly once: the list is complete. Nothing follows.
    void finished();
    /// Exactly once, instead of finished(): leads() holds what came before. Nothing follows.
    void failed(const Muster::ApiError &error);

private:
    void request(qint64 offset, void (BlocklistListing::*take)(const WaLeadApi::Page &page));
    void requestPage();
    [[nodiscard]] bool leavesGap(const WaLeadApi::Page &page) const;
    void takePage(const WaLeadApi::Page &page);
    [[nodiscard]] QList<BlockedLead> newIn(const WaLeadApi::Page &page);
    void takeNewRows(const QList<BlockedLead> &added);
    void takeStalePage();
    void takeBeginning(const WaLeadApi::Page &page);
    void finish();

    WaLeadApi &m_api;
    BlocklistScope m_scope;
    QList<BlockedLead> m_leads;
    QSet<QString> m_seen;
    QString m_beginsWith;     ///< the list's first row, when last seen
    qint64 m_offset = 0;      ///< where the next row stands
    qint64 m_longestPage = 1; ///< how far to step back
    int m_overlap = 0;        ///< how many rows before m_offset the page asked for begins
    bool m_isAtEnd = false;   ///< the last page was its overlap and nothing more, so that an overlap would not tell the end
    int m_stalePages = 0;     ///< in a row, without a new row
    int m_stepsBack = 0;      ///< since the last new row
    int m_unreadable = 0;
};

} // namespace Muster
