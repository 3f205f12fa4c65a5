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

/// Reads a whole blocklist by paging until nothing new comes. Deleting it cancels. Main thread.
///
/// WaLead tells neither page size nor end (contracts NOTES), so it reads until a page is empty or brings no row that was not seen
/// before; rows that come twice because the list shifted are kept once. Nothing is emitted from within start().
class BlocklistListing : public QObject
{
    Q_OBJECT

public:
    /// `api` must outlive this object's work.
    BlocklistListing(WaLeadApi &api, BlocklistScope scope, QObject *parent = nullptr);

    /// Begins; call once.
    void start();

    [[nodiscard]] const BlocklistScope &scope() const { return m_scope; }
    /// All rows so far, in the server's order (newest first).
    [[nodiscard]] const QList<BlockedLead> &leads() const { return m_leads; }
    /// Rows that came without a usable identifier; they are counted, not shown.
    [[nodiscard]] int unreadable() const { return m_unreadable; }

Q_SIGNALS:
    /// New rows; never empty. `total` is the size of leads() now.
    void pageLoaded(const QList<Muster::BlockedLead> &page, qint64 total);
    /// Exactly once: the list is complete. Nothing follows.
    void finished();
    /// Exactly once, instead of finished(): leads() holds what came before. Nothing follows.
    void failed(const Muster::ApiError &error);

private:
    void requestPage();
    void takePage(const WaLeadApi::Page &page);

    WaLeadApi &m_api;
    BlocklistScope m_scope;
    QList<BlockedLead> m_leads;
    QSet<QString> m_seen;
    qint64 m_offset = 0;
    int m_unreadable = 0;
};

} // namespace Muster
