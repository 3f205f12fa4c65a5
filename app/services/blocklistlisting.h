// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/blockedlead.h"

#include <QObject>

namespace Muster {

/// Reads a whole blocklist, page after page (WaLeadListing, DncListing). Deleting it cancels. Main thread. Nothing is emitted from within
/// start().
///
/// Guaranteed: every row that stood on the list from the first page to the end of the reading is in leads(), once, whatever was added
/// or removed meanwhile; what was added or removed meanwhile may be in it or not.
class BlocklistListing : public QObject
{
    Q_OBJECT

public:
    explicit BlocklistListing(BlocklistScope scope, QObject *parent = nullptr) : QObject(parent), m_scope(std::move(scope)) {}

    /// Begins; call once.
    virtual void start() = 0;

    [[nodiscard]] const BlocklistScope &scope() const { return m_scope; }
    /// All rows so far, as pageLoaded() brought them.
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

protected:
    BlocklistScope m_scope;
    QList<BlockedLead> m_leads;
    int m_unreadable = 0;
};

} // namespace Muster
